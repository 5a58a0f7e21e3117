-- Organisations, regions, bodies with their relations, seats and terms of office (F-001 – F-006).

create schema organisations;

create table organisations.organisation (
  id text primary key,
  name text not null,
  short_name text,
  kind text not null check (kind in
    ('municipality', 'trust', 'partnership', 'company', 'user_organisation', 'gp_practice', 'union', 'state')),
  side text check (side in ('municipality', 'trust', 'gp', 'user', 'union', 'vendor')),
  parent_id text references organisations.organisation (id),
  valid_from date,
  valid_to date
);

create table organisations.region (
  id text primary key,
  name text not null,
  aliases text[] not null default '{}',
  scheme text not null,
  municipality_count integer,
  outside_count integer not null default 0,
  successor_id text references organisations.region (id)
);

create table organisations.region_member (
  region_id text not null references organisations.region (id),
  organisation_id text not null references organisations.organisation (id),
  valid_from date,
  valid_to date,
  primary key (region_id, organisation_id)
);

create table organisations.body (
  id text primary key,
  organisation_id text not null references organisations.organisation (id),
  name text not null,
  short_name text,
  aliases text[] not null default '{}',
  kind text not null,
  status text not null default 'active' check (status in ('active', 'restructuring', 'ended')),
  status_note text,
  reports_to text references organisations.body (id),
  steered_by text references organisations.body (id),
  supported_by text references organisations.body (id),
  established_by_case text,
  effective_from date,
  mandate text,
  mandate_set_by_body boolean not null default false,
  number_scheme text not null default 'per-year' check (number_scheme in ('per-year', 'per-meeting')),
  composition jsonb,
  written_standard text not null default 'nb' check (written_standard in ('nb', 'nn')),
  absence_contact text,
  position integer not null default 0
);

create table organisations.seat (
  id text primary key,
  body_id text not null references organisations.body (id),
  role text not null check (role in ('chair', 'deputy_chair', 'member', 'deputy', 'observer', 'secretary')),
  side text check (side in ('municipality', 'trust', 'gp', 'user', 'union', 'vendor')),
  represents text,
  holder text,
  holder_person_id text,
  deputy_for_seat text references organisations.seat (id),
  deputy_for_side text,
  rank integer not null default 1,
  appointed_by_case text,
  valid_from date,
  valid_to date,
  position integer not null default 0
);
create index seat_by_body on organisations.seat (body_id, position);

create table organisations.term (
  id text primary key,
  body_id text not null references organisations.body (id),
  subject text not null,
  elected_on date,
  elected_by_case text,
  length_years integer not null,
  year_zero integer,
  extensions jsonb not null default '[]',
  change_deadline date,
  successors_from date
);
