-- The year's plan: orders, planned meetings, busy calendars, rooms, the annual wheel and gatherings
-- (F-084 – F-087, F-105, F-118).

create schema meeting_plan;

create table meeting_plan.plan (
  id text primary key,
  body_id text not null,
  name text not null,
  year integer not null check (year between 1900 and 2200),
  county text not null default '',
  summer_from integer not null default 26 check (summer_from between 20 and 40),
  summer_to integer not null default 33 check (summer_to between 20 and 40),
  relations jsonb not null default '[]',
  missing jsonb not null default '[]',
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  changed_by text not null default '',
  check (summer_from <= summer_to)
);
create index plan_by_year on meeting_plan.plan (year desc);

-- What one body wants of the year. A body may have two: its own meetings, and a dialogue.
create table meeting_plan.series (
  id text primary key,
  plan_id text not null references meeting_plan.plan (id),
  body_id text not null,
  name text not null,
  kind text not null check (kind in ('meeting', 'council', 'dialogue')),
  spring integer not null check (spring between 0 and 30),
  autumn integer not null check (autumn between 0 and 30),
  weekdays jsonb not null,
  starts_at text not null check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  ends_at text not null check (ends_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  min_days integer not null default 14 check (min_days between 1 and 200),
  max_days integer check (max_days between 1 and 366),
  place text not null default '',
  rooms jsonb not null default '[]',
  fixed jsonb not null default '[]',
  position integer not null default 0
);
create index series_by_plan on meeting_plan.series (plan_id, position);

create table meeting_plan.room (
  id text primary key,
  name text not null,
  venue text not null default '',
  seats integer check (seats > 0),
  unique (venue, name)
);

create table meeting_plan.planned_meeting (
  id text primary key,
  plan_id text not null references meeting_plan.plan (id),
  series_id text not null references meeting_plan.series (id),
  held_on date not null,
  starts_at text not null check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  ends_at text not null check (ends_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  room_id text references meeting_plan.room (id),
  locked boolean not null default false,
  withdrawn boolean not null default false,
  explanation jsonb,
  meeting_id text
);
create unique index one_planned_meeting_per_day on meeting_plan.planned_meeting (series_id, held_on)
  where not withdrawn;
create index planned_meeting_by_plan on meeting_plan.planned_meeting (plan_id, held_on);

-- What members were told, so that a change tells them only what is new.
create table meeting_plan.plan_version (
  plan_id text not null references meeting_plan.plan (id),
  number integer not null,
  published_at timestamptz not null,
  published_by text not null,
  meetings jsonb not null,
  changes jsonb not null,
  primary key (plan_id, number)
);

create table meeting_plan.busy_layer (
  id text primary key,
  name text not null,
  weight text not null check (weight in ('must-avoid', 'better-avoid')),
  body_ids jsonb,
  source text not null check (source in ('ics', 'list')),
  file_name text not null default '',
  added_at timestamptz not null,
  added_by text not null
);

create table meeting_plan.busy_span (
  layer_id text not null references meeting_plan.busy_layer (id) on delete cascade,
  position integer not null,
  from_on date not null,
  to_on date not null,
  starts_at text,
  ends_at text,
  label text not null default '',
  primary key (layer_id, position),
  check (from_on <= to_on)
);
create index busy_span_by_day on meeting_plan.busy_span (from_on, to_on);

create table meeting_plan.school_weeks (
  county text not null,
  year integer not null,
  winter integer not null check (winter between 1 and 53),
  autumn integer not null check (autumn between 1 and 53),
  primary key (county, year)
);

-- What holds for a venue, and while: "rotation suspended in 2023 and 2024".
create table meeting_plan.venue_policy (
  id text primary key,
  venue text not null,
  policy text not null,
  from_on date,
  to_on date,
  source text not null default ''
);

create table meeting_plan.booking (
  id text primary key,
  room_id text not null references meeting_plan.room (id),
  held_on date not null,
  starts_at text not null check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  ends_at text not null check (ends_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  state text not null check (state in ('provisional', 'confirmed')),
  purpose text not null,
  planned_id text unique references meeting_plan.planned_meeting (id) on delete cascade,
  booked_by text not null,
  booked_at timestamptz not null,
  check (starts_at < ends_at)
);
create index booking_by_day on meeting_plan.booking (room_id, held_on);

-- Two bookings of one room never share a minute, also where two people book in the same instant:
-- the room's row is held while the booking is compared with those that are there.
create function meeting_plan.room_is_free() returns trigger language plpgsql as $$
begin
  perform 1 from meeting_plan.room where id = new.room_id for update;
  if exists (
    select 1 from meeting_plan.booking other
    where other.room_id = new.room_id and other.held_on = new.held_on and other.id <> new.id
      and other.starts_at < new.ends_at and new.starts_at < other.ends_at
  ) then
    raise exception 'the room is taken' using errcode = 'exclusion_violation';
  end if;
  return new;
end
$$;
create trigger room_is_free before insert or update on meeting_plan.booking
  for each row execute function meeting_plan.room_is_free();

-- What the year brings round, as rules: in which months, and on which day where one is given.
create table meeting_plan.wheel_rule (
  id text primary key,
  body_id text,
  title text not null,
  months jsonb not null,
  day integer check (day between 1 and 31),
  source text not null default '',
  active boolean not null default true
);

create table meeting_plan.gathering (
  id text primary key,
  body_id text not null,
  kind text not null check (kind in ('gathering', 'workshop')),
  theme text not null,
  purpose text not null default '',
  held_on date,
  week integer check (week between 1 and 53),
  year integer not null,
  starts_at text,
  ends_at text,
  place text not null default '',
  invited jsonb not null default '[]',
  streaming boolean not null default false,
  streaming_note text not null default '',
  participants integer check (participants >= 0),
  summary text not null default '',
  summary_state text not null default 'none' check (summary_state in ('none', 'later', 'sent')),
  sent_on date,
  send_list jsonb not null default '[]',
  version integer not null default 1,
  changed_by text not null default '',
  check (held_on is not null or week is not null)
);
create index gathering_by_year on meeting_plan.gathering (year, held_on);

create table meeting_plan.gathering_move (
  id text primary key,
  gathering_id text not null references meeting_plan.gathering (id),
  asked_by text not null,
  asked_on date not null,
  from_on date not null,
  to_on date not null,
  reason text not null default '',
  state text not null default 'asked' check (state in ('asked', 'granted', 'declined')),
  answer text not null default '',
  answered_on date
);
create index gathering_move_by_gathering on meeting_plan.gathering_move (gathering_id, asked_on);
create unique index one_open_move_per_gathering on meeting_plan.gathering_move (gathering_id)
  where state = 'asked';

create table meeting_plan.gathering_reflection (
  gathering_id text not null references meeting_plan.gathering (id),
  position integer not null,
  group_name text not null,
  reflection text not null,
  primary key (gathering_id, position)
);
