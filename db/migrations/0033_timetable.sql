-- The configuration timetable: on which days a consensus group meets in a period to configure the
-- vendor's system, where, and what is configured that day (F-047). A day is never deleted, so that
-- the calendars that hold it are told that it is cancelled.

create schema timetable;

create table timetable.timetable (
  id text primary key,
  body_id text not null,
  name text not null check (name <> ''),
  starts_on date not null,
  ends_on date not null,
  made_by_name text not null,
  made_at timestamptz not null,
  check (ends_on >= starts_on)
);
create index timetable_by_body on timetable.timetable (body_id, starts_on);

create table timetable.session (
  id text primary key,
  timetable_id text not null references timetable.timetable (id),
  held_on date not null,
  starts_at text not null check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  ends_at text not null check (ends_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place text not null default '',
  remote text not null default '',
  configures text not null check (configures <> ''),
  -- Grows with every change; a calendar that has the entry takes the change by it (RFC 5545).
  sequence integer not null default 0,
  cancelled_reason text check (cancelled_reason <> ''),
  changed_at timestamptz not null,
  check (ends_at > starts_at)
);
create index session_by_day on timetable.session (timetable_id, held_on, starts_at);
