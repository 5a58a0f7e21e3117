-- A round is its issuer's, and from the day its list is received that of the organisation which took
-- it over (F-018). Sex is asked for only where a law does.

alter table adverts.round
  add column taken_over_by text,
  -- The law that asks for the sex of those who apply; null where the round does not ask for it.
  add column asks_sex_because text check (asks_sex_because <> '');

-- Rounds in which people have said it asked for it.
update adverts.round set asks_sex_because = 'likestillings- og diskrimineringsloven § 28'
  where id in (select round_id from applications.applicant where sex is not null);

-- The organisation whose recruiters take the round over, where it uses this Omforent.
alter table applications.hand_over add column receiver_organisation text;

-- How often applications were begun from one place: no address, only a hash that changes each hour.
create table applications.start (
  place bytea not null,
  at timestamptz not null
);
create index start_by_place on applications.start (place, at);
create index start_by_time on applications.start (at);
