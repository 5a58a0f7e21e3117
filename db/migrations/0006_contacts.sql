-- How those who sit in a body are reached, on whose behalf, and in which written standard.

alter table organisations.organisation
  add column written_standard text not null default 'nb' check (written_standard in ('nb', 'nn'));

alter table organisations.seat
  add column email text,
  add column organisation_id text references organisations.organisation (id);

create index seat_by_person on organisations.seat (holder_person_id);
