-- Questions that a vendor asks about one area, and what came of each (F-044 – F-046).

create schema vendor_questions;

create table vendor_questions.question (
  id text primary key,
  year integer not null,
  running integer not null check (running > 0),
  vendor text not null,
  vendor_name text not null,
  asked_by text not null,
  asked_by_name text not null,
  reply_email text,
  area text not null,
  title text not null check (length(title) between 1 and 300),
  question text not null check (length(question) between 1 and 20000),
  background text not null default '' check (length(background) <= 20000),
  asked_on date not null,
  needed_by date,
  body_id text not null,
  expert text,
  expert_name text,
  state text not null
    check (state in ('asked', 'conferring', 'escalated', 'answered', 'withdrawn')),
  matter_id text unique,
  decision_id text,
  -- Whether the decision had been taken before the question was asked: asked again.
  decided_before boolean not null default false,
  answer text not null default '' check (length(answer) <= 20000),
  sent_on date,
  version integer not null default 1,
  unique (year, running),
  -- A question closes only with a decision.
  check (state <> 'answered' or (decision_id is not null and sent_on is not null)),
  check (state <> 'escalated' or matter_id is not null)
);
create index question_by_vendor on vendor_questions.question (vendor, asked_on desc);
create index question_by_body on vendor_questions.question (body_id, state, needed_by);

create table vendor_questions.step (
  question_id text not null references vendor_questions.question (id),
  number integer not null,
  at timestamptz not null,
  by_name text not null,
  state text not null,
  words text not null default '',
  -- Whether the vendor may read who did it and what was said.
  for_vendor boolean not null,
  primary key (question_id, number)
);
