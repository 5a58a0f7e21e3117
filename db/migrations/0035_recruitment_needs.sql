-- What recruiting to the groups rests on: who fills the seats, how many each group has for each of
-- them (F-010, F-011), every number that was stated (F-030), the competences that a group needs
-- (F-012), and what a role asks of somebody (F-014, F-015). Nothing here is of a person.

create schema recruitment;

create table recruitment.party (
  key text primary key check (key ~ '^[a-z][a-z0-9-]{0,30}$'),
  nb text not null check (nb <> ''),
  nn text not null check (nn <> ''),
  en text not null check (en <> ''),
  -- Null: every organisation that no other party names.
  organisations text[],
  fallback text references recruitment.party (key) deferrable initially deferred,
  position integer not null,
  check (fallback <> key)
);
create unique index party_of_all_others on recruitment.party ((1)) where organisations is null;

-- How many times it was changed who fills the seats; whoever changes it says what they saw.
create table recruitment.parties_revision (
  only_one boolean primary key default true check (only_one),
  number integer not null
);
insert into recruitment.parties_revision (number) values (0);

create table recruitment.quota (
  body_id text not null,
  party text not null references recruitment.party (key),
  seats integer not null check (seats between 0 and 200),
  -- The party has said that it fills no more seats; the one it falls back on covers the rest.
  sends_no_more boolean not null default false,
  primary key (body_id, party)
);
create table recruitment.quota_revision (
  body_id text primary key,
  number integer not null
);

-- A number or a day that a document states. A number has low and high, a day has a first and a last.
create table recruitment.figure (
  id text primary key,
  subject text not null check (subject <> ''),
  nb text not null check (nb <> ''),
  nn text not null check (nn <> ''),
  en text not null check (en <> ''),
  unit text not null check (unit in ('people', 'percent', 'groups', 'hours', 'kroner', 'date')),
  low double precision,
  high double precision,
  about boolean not null default false,
  first_day date,
  last_day date,
  -- The subject of the day that this day must not come before.
  hangs_on text check (hangs_on <> subject),
  source text not null check (source <> ''),
  stated_on date,
  state text not null default 'open' check (state in ('open', 'active', 'replaced')),
  decided_by_case text check (decided_by_case <> ''),
  version integer not null default 1,
  position integer generated always as identity,
  check ((unit = 'date') = (low is null and high is null)),
  check ((low is null) = (high is null) and high >= low),
  check ((unit = 'date') = (first_day is not null and last_day is not null)),
  check ((first_day is null) = (last_day is null) and last_day >= first_day),
  check (unit = 'date' or hangs_on is null),
  check (state <> 'active' or decided_by_case is not null)
);
create index figure_by_subject on recruitment.figure (subject);
create unique index figure_active on recruitment.figure (subject) where state = 'active';

-- What happened to the figures of a subject; kept when a figure is taken away.
create table recruitment.figure_event (
  number integer generated always as identity primary key,
  subject text not null,
  figure_id text not null,
  did text not null check (did in ('stated', 'corrected', 'made-active', 'removed')),
  -- The figure as it stood afterwards, or before it was removed.
  figure jsonb not null,
  decided_by_case text,
  by_name text not null,
  on_behalf_of text not null,
  at timestamptz not null
);
create index figure_event_by_subject on recruitment.figure_event (subject, number);

create table recruitment.common_key (
  key text primary key check (key <> ''),
  nb text not null check (nb <> ''),
  nn text not null check (nn <> ''),
  en text not null check (en <> ''),
  position integer generated always as identity
);

create table recruitment.need (
  id text primary key,
  body_id text not null,
  -- A need under another is of the same group.
  parent text,
  kind text not null check (kind in ('general', 'specific', 'representation')),
  nb text not null check (nb <> ''),
  nn text not null check (nn <> ''),
  en text not null check (en <> ''),
  common_key text references recruitment.common_key (key),
  at_least integer not null default 1 check (at_least between 1 and 200),
  version integer not null default 1,
  position integer generated always as identity,
  unique (body_id, id),
  foreign key (body_id, parent) references recruitment.need (body_id, id),
  check (parent <> id)
);
create index need_by_key on recruitment.need (common_key);

create table recruitment.role_profile (
  id text primary key,
  nb text not null check (nb <> ''),
  nn text not null check (nn <> ''),
  en text not null check (en <> ''),
  -- In percent of a full post.
  workload_low integer not null check (workload_low between 0 and 100),
  workload_high integer not null check (workload_high between 0 and 100),
  release text not null check (release in ('none', 'partly', 'by-principle')),
  must_meet_physically boolean not null,
  -- [{text: {nb, nn, en}, party}] and [{nb, nn, en}], in the order they are shown.
  qualifications jsonb not null,
  personal_qualities jsonb not null,
  version integer not null default 1,
  position integer generated always as identity,
  check (workload_high >= workload_low)
);
