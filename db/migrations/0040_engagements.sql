-- What becomes of being chosen: an offer (F-025), the decision that offers wait for, a seat, an
-- engagement with a workload over time (F-027), hours within a frame (F-028), and what the leader
-- of a unit says of it (F-029). Names of those who applied stay with their applications.

create schema engagements;

-- The decision that all offers of a round wait for. Without a row it is as the round says.
create table engagements.gate (
  round_id text primary key,
  name text not null check (name <> ''),
  on_day date not null,
  outcome text not null default 'waiting' check (outcome in ('waiting', 'yes', 'no')),
  by_case text check (by_case <> ''),
  decided_at timestamptz,
  version integer not null default 1,
  check ((outcome = 'waiting') = (decided_at is null)),
  check (outcome = 'waiting' or by_case is not null)
);

create table engagements.offer (
  id text primary key,
  round_id text not null,
  applicant_id text not null,
  body_id text not null,
  role_id text not null,
  party text not null,
  percent integer not null check (percent between 1 and 100),
  start_on date not null,
  answer_by date not null,
  conditional boolean not null,
  state text not null default 'offered'
    check (state in ('offered', 'accepted', 'declined', 'lapsed', 'withdrawn', 'fallen')),
  offered_at timestamptz not null,
  offered_by text not null,
  answered_at timestamptz,
  answered_how text check (answered_how in ('link', 'phone', 'mail', 'meeting')),
  ended_on date,
  reason text not null default '',
  seat_id text,
  replaces text references engagements.offer (id),
  version integer not null default 1,
  position integer generated always as identity,
  check (answer_by <= start_on),
  check ((answered_at is null) = (answered_how is null)),
  check (state not in ('accepted', 'declined') or answered_at is not null),
  check (replaces <> id)
);
create index offer_by_round on engagements.offer (round_id, body_id);
create index offer_by_body on engagements.offer (body_id);
create index offer_that_waits on engagements.offer (answer_by) where state = 'offered';
-- Nobody has two standing offers of the same role in the same group.
create unique index offer_standing on engagements.offer (applicant_id, body_id, role_id)
  where state in ('offered', 'accepted');
-- One who left is replaced by one at a time.
create unique index offer_replaced_once on engagements.offer (replaces)
  where state in ('offered', 'accepted');

-- What the leader of a unit says of people of the unit taking part.
create table engagements.consent (
  id text primary key,
  round_id text not null,
  unit text not null check (unit <> ''),
  leader text not null,
  leader_email text not null,
  applicant_ids text[] not null check (cardinality(applicant_ids) > 0),
  asked_at timestamptz not null,
  asked_by text not null,
  answer text check (answer in ('yes', 'conditions', 'no')),
  reason text not null default '',
  answered_at timestamptz,
  answered_how text check (answered_how in ('link', 'phone', 'mail', 'meeting')),
  version integer not null default 1,
  position integer generated always as identity,
  check ((answer is null) = (answered_at is null)),
  check ((answer is null) = (answered_how is null)),
  check (answer is null or answer = 'yes' or reason <> '')
);
create index consent_by_round on engagements.consent (round_id);

-- Only the hash of what stands in a mail is kept.
create table engagements.link (
  token_hash bytea primary key,
  offer_id text references engagements.offer (id) on delete cascade,
  consent_id text references engagements.consent (id) on delete cascade,
  created_at timestamptz not null,
  check ((offer_id is null) <> (consent_id is null))
);
create index link_by_offer on engagements.link (offer_id);
create index link_by_consent on engagements.link (consent_id);

-- The roles whose holders are experts: their workload follows the active figure.
create table engagements.expert_role (
  role_id text primary key
);

create table engagements.engagement (
  id text primary key,
  person_id text,
  name text not null check (name <> ''),
  unit text not null default '',
  body_id text not null,
  role_id text not null,
  offer_id text unique references engagements.offer (id),
  version integer not null default 1,
  position integer generated always as identity
);
create index engagement_by_person on engagements.engagement (person_id);

-- In percent of a full post; the periods of one engagement do not overlap.
create table engagements.period (
  engagement_id text not null references engagements.engagement (id) on delete cascade,
  first_day date not null,
  last_day date,
  percent integer not null check (percent between 1 and 100),
  released_percent integer not null default 0 check (released_percent between 0 and 100),
  primary key (engagement_id, first_day),
  check (last_day >= first_day),
  check (released_percent <= percent)
);

-- What the investment pays of experts' hours: hours, or kroner with what an hour costs.
create table engagements.frame (
  only_one boolean primary key default true check (only_one),
  unit text not null check (unit in ('hours', 'kroner')),
  amount numeric(12, 2) not null check (amount >= 0),
  rate numeric(10, 2) check (rate > 0),
  granted_by text not null check (granted_by <> ''),
  version integer not null default 1,
  check ((unit = 'kroner') = (rate is not null))
);

create table engagements.closed_month (
  month text primary key check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  closed_at timestamptz not null,
  closed_by text not null
);

create table engagements.time_entry (
  engagement_id text not null references engagements.engagement (id),
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  hours numeric(6, 2) not null check (hours between 0 and 744),
  note text not null default '',
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (engagement_id, month)
);
