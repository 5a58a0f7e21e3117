-- An offer that waited is taken back by itself when the application that it stands on is withdrawn
-- or erased, and whoever recruits is told which those are.
alter table engagements.offer add column application_gone boolean not null default false;
alter table engagements.offer add constraint offer_gone_is_taken_back
  check (not application_gone or state = 'withdrawn');

-- A seat that somebody leaves has the last day they hold it; the one that stands empty after it has
-- the day from which nobody holds it. A seat that was empty when it was first written has neither.
alter table organisations.seat add column left_on date;
alter table organisations.seat add column vacant_since date;
alter table organisations.seat add constraint seat_left_by_its_holder
  check (left_on is null or (holder is not null and valid_to is not null));
alter table organisations.seat add constraint seat_vacant_without_holder
  check (vacant_since is null or holder is null);
