-- Who applied, and for what (F-019, F-020). An applicant is one person in one round, who may apply
-- for several roles in several groups. Every reading of an applicant is kept. What is here is erased
-- when the purpose ends; the counts stay.

create schema applications;

create table applications.applicant (
  id text primary key,
  round_id text not null,
  -- Empty once erased.
  name text not null,
  email text not null,
  phone text not null default '',
  -- The organisation where it is known here, and what was written of it.
  employer_id text,
  employer text not null default '',
  unit text not null default '',
  unit_leader text not null default '',
  unit_leader_email text not null default '',
  profession text not null default '',
  position text not null default '',
  permanent boolean,
  region text not null default '',
  -- Asked only where the law asks for a balance.
  sex text check (sex in ('woman', 'man')),
  experience text not null default '',
  motivation text not null default '',
  -- The record systems that somebody knows.
  systems text[] not null default '{}',
  written_standard text not null default 'nb' check (written_standard in ('nb', 'nn')),
  source text not null check (source in ('form', 'import', 'registered')),
  state text not null default 'draft' check (state in ('draft', 'submitted', 'withdrawn', 'erased')),
  started_at timestamptz not null,
  submitted_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_reason text not null default '',
  erased_at timestamptz,
  version integer not null default 1,
  position_number integer generated always as identity,
  check (state in ('draft', 'erased') or (name <> '' and email <> '')),
  check (state <> 'erased' or (name = '' and email = '' and phone = '' and experience = ''
    and motivation = '' and employer = '' and unit = '' and unit_leader = '' and unit_leader_email = ''
    and profession = '' and position = '' and region = '' and sex is null and systems = '{}'))
);
-- One person applies once in a round, however the address is written.
create unique index applicant_once on applications.applicant (round_id, lower(email))
  where state in ('submitted', 'withdrawn');
create index applicant_by_round on applications.applicant (round_id, state);
create index draft_by_start on applications.applicant (started_at) where state = 'draft';

-- The personal links of somebody who applies; the link itself is in their mail only.
create table applications.link (
  token_hash bytea primary key,
  applicant_id text not null references applications.applicant (id) on delete cascade,
  made_at timestamptz not null,
  -- Its use is over: the one that was mailed at sending in stands instead.
  ended_at timestamptz
);
create index link_by_applicant on applications.link (applicant_id);

create table applications.application (
  id text primary key,
  applicant_id text not null references applications.applicant (id) on delete cascade,
  role_id text not null,
  body_id text not null,
  -- 1 is what is wanted most.
  rank integer not null check (rank between 1 and 50),
  withdrawn_at timestamptz,
  unique (applicant_id, role_id, body_id)
);
create index application_by_body on applications.application (body_id);

-- The needs of groups that somebody says to meet.
create table applications.says_to_meet (
  applicant_id text not null references applications.applicant (id) on delete cascade,
  need_id text not null,
  how text not null default '',
  primary key (applicant_id, need_id)
);

-- Everybody who read an application, where, and when. Nothing here is taken away; once the
-- application is erased, who it was that read it is forgotten as well, and the rest stays.
create table applications.reading (
  number integer generated always as identity primary key,
  applicant_id text not null,
  at timestamptz not null,
  person_id text not null,
  person_name text not null,
  role text not null,
  on_behalf_of text not null,
  -- Which page or file it was read in.
  place text not null check (place <> '')
);
create index reading_by_applicant on applications.reading (applicant_id, number);

-- The list of applicants as it was handed over to those who choose (F-018).
create table applications.hand_over (
  round_id text primary key,
  number_of_applicants integer not null check (number_of_applicants >= 0),
  sha256 text not null,
  -- The list itself, letter by letter as its sum was taken; emptied when the applicants are erased.
  list text not null,
  receiver text not null check (receiver <> ''),
  receiver_email text not null,
  handed_over_at timestamptz not null,
  handed_over_by text not null,
  token_hash bytea unique,
  received_at timestamptz,
  received_by text
);

-- Mail that tells who has applied is nobody's but its recipient's: not even those who look after
-- the mail see that it was sent.
alter table messages.message add column sealed boolean not null default false;
create index message_sealed on messages.message (once_key text_pattern_ops) where sealed;
