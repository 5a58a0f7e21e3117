-- Questions that bodies settle: who was asked, what they answered, how it ended, and the way from
-- one body to another (F-032 – F-038, F-040).

create schema matters;

-- One row for each series and year, locked while a number is drawn.
create table matters.numbering (
  practice boolean not null,
  year integer not null check (year between 1900 and 2999),
  last integer not null check (last >= 1),
  primary key (practice, year)
);

create table matters.matter (
  id text primary key,
  practice boolean not null,
  year integer not null,
  running integer not null check (running >= 1),
  title text not null check (length(title) between 1 and 300),
  question text not null check (length(question) between 1 and 20000),
  background text not null default '' check (length(background) <= 50000),
  options jsonb not null default '[]',
  affects jsonb not null,
  origin text not null check (origin in ('vendor', 'project', 'unit', 'member')),
  asked_by text,
  asked_by_name text not null,
  -- Where the asker wants the answer; null where nobody left an address.
  asked_by_email text,
  on_behalf_of text not null,
  asked_on date not null,
  waits_for text not null default '',
  needed_by date,
  body_id text not null,
  -- The body that it was raised in; it does not follow the matter upwards.
  raised_in text not null,
  reached_on date not null,
  due_on date,
  expert text,
  expert_name text,
  state text not null check (state in ('open', 'in-round', 'settled', 'decided', 'withdrawn')),
  structure_id text not null,
  decision_id text,
  decision_number text not null default '',
  queued_case_id text,
  -- How it ended, in which words, why, by whom and when; null while it is not ended.
  ended_how text check (ended_how in ('expert', 'outcome', 'chair', 'withdrawn')),
  ended_on date,
  ended_by_name text not null default '',
  answer text not null default '',
  answer_reason text not null default '',
  version integer not null default 1,
  created_at timestamptz not null,
  words tsvector generated always as
    (to_tsvector('norwegian', title || ' ' || left(question, 20000))) stored,
  unique (practice, year, running),
  check ((state in ('decided', 'withdrawn')) = (ended_how is not null)),
  -- Practice leaves no trace in the register or in a body's queue.
  check (not practice or (decision_id is null and queued_case_id is null))
);
create index matter_by_body on matters.matter (body_id, state, due_on);
create index matter_by_expert on matters.matter (expert, state);
create index matter_by_asker on matters.matter (asked_by);
create index matter_by_day on matters.matter (asked_on);
create index matter_by_words on matters.matter using gin (words);

create table matters.round (
  id text primary key,
  matter_id text not null references matters.matter (id),
  body_id text not null,
  -- Runs through the whole matter.
  no integer not null check (no >= 1),
  -- Which asking it is since the matter reached this body; a vote is counted apart.
  nth integer not null check (nth >= 1),
  proposal text not null check (length(proposal) between 1 and 20000),
  change text not null default '' check (length(change) <= 20000),
  opened_at timestamptz not null,
  opened_on date not null,
  opened_by_name text not null,
  closes_on date not null check (closes_on >= opened_on),
  rule_set_id text not null,
  voting boolean not null,
  -- Scheme and host that links in mails begin with.
  origin text not null,
  reminded_on date,
  closed_at timestamptz,
  closed_on date,
  closed_by_name text not null default '',
  -- Ended before its time: a better text was put forward, or the matter was lifted or withdrawn.
  cut_short boolean not null default false,
  input jsonb,
  outcome jsonb,
  unique (matter_id, no),
  check ((closed_at is null) = (closed_on is null)),
  check ((input is null) = (outcome is null)),
  check (outcome is null or closed_at is not null)
);
-- One question is out at a time.
create unique index open_round_of_matter on matters.round (matter_id) where closed_at is null;
create index open_round_by_day on matters.round (closes_on) where closed_at is null;

-- Who was asked, as they were when it was asked. `position` is their order in the body.
create table matters.asked (
  round_id text not null references matters.round (id),
  -- The seat of whoever is asked: a member's own, or a deputy's.
  seat_id text not null,
  role text not null check (role in ('member', 'deputy')),
  name text not null,
  person_id text,
  email text,
  side text,
  represents text,
  organisation_id text,
  written_standard text not null check (written_standard in ('nb', 'nn')),
  position integer not null,
  -- The day the notice was mailed; null where there was no address to mail it to.
  noticed_on date,
  primary key (round_id, seat_id)
);
create index asked_by_person on matters.asked (person_id);

-- The links that were mailed out. Only what a link hashes to is kept.
create table matters.link (
  token_hash bytea primary key,
  round_id text not null,
  seat_id text not null,
  created_at timestamptz not null,
  foreign key (round_id, seat_id) references matters.asked (round_id, seat_id)
);
create index link_by_asked on matters.link (round_id, seat_id);

-- Every position as it was given. Nothing is changed or taken away; the last for a seat counts.
create table matters.position (
  id bigint generated always as identity primary key,
  round_id text not null references matters.round (id),
  -- The member's seat that it speaks for.
  seat_id text not null,
  -- The seat of whoever gave it; a deputy's own is another.
  given_by_seat text not null,
  person_id text,
  name text not null,
  as_role text not null check (as_role in ('member', 'deputy')),
  stance text not null,
  reason text not null default '' check (length(reason) <= 4000),
  reason_kind text check (reason_kind in ('law', 'mandate', 'patient-safety', 'capacity', 'evidence')),
  via text not null check (via in ('link', 'page')),
  at timestamptz not null
);
create index position_by_round on matters.position (round_id, id);
create index position_by_person on matters.position (person_id);

create function matters.positions_stand() returns trigger language plpgsql as $$
begin
  raise exception 'a position that was given is neither changed nor taken away';
end $$;
create trigger positions_stand before update or delete on matters.position
  for each row execute function matters.positions_stand();

-- A matter's way from one body to another, with the dossier as it stood that day.
create table matters.escalation (
  id bigint generated always as identity primary key,
  matter_id text not null references matters.matter (id),
  from_body text not null,
  to_body text not null,
  direction text not null check (direction in ('up', 'down')),
  reason text not null check (reason in
    ('outside-mandate', 'no-consensus', 'no-authority', 'time-limit', 'within-mandate-after-all')),
  outside jsonb not null default '[]',
  hand_over text not null check (length(hand_over) between 1 and 20000),
  dossier jsonb not null,
  by_name text not null,
  at timestamptz not null,
  on_day date not null,
  due_on date
);
create index escalation_by_matter on matters.escalation (matter_id, id);
create index escalation_by_body on matters.escalation (to_body, on_day);
