-- By which rules a body meets: rules of its own, and which profile it uses from which day. A period
-- has a first day only and runs until the next one begins, so that two can never overlap (F-088).

create schema procedure;

create table procedure.own_profile (
  id text primary key,
  body_id text not null,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create index own_profile_by_body on procedure.own_profile (body_id);

create table procedure.own_profile_period (
  profile_id text not null references procedure.own_profile (id),
  valid_from date not null,
  name jsonb not null,
  rules jsonb not null,
  sources jsonb not null default '[]',
  primary key (profile_id, valid_from)
);

create table procedure.body_profile (
  body_id text not null,
  valid_from date not null,
  profile_id text not null,
  number bigint generated always as identity,
  primary key (body_id, valid_from)
);
