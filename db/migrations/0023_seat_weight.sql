-- How many votes a seat casts in a body whose rules weigh them (F-088).

alter table organisations.seat
  add column weight integer not null default 1 check (weight between 1 and 1000);
