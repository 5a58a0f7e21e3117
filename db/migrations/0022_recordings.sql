-- Where the recording of a meeting is, and when it began, so that each item has its place in it.

create table sitting.recording (
  meeting_id text primary key references meetings.meeting (id),
  -- A link that people open: nothing but https, and no name or password in it.
  address text not null check (address ~ '^https://[^/@]+' and length(address) <= 2000),
  -- A time of day in Norway, with seconds where they are known.
  started_at text not null check (started_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$'),
  -- Whether strangers may be shown the way to it.
  for_all boolean not null,
  noted_by text not null,
  noted_at timestamptz not null
);
