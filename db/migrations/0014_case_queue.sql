-- Cases that somebody proposes, and that wait for a meeting (F-078, F-100); what comes back at
-- every meeting of a body.

create schema case_queue;

create table case_queue.proposed_case (
  id text primary key,
  body_id text not null,
  kind text not null check (kind in ('case', 'information', 'any-other-business')),
  title text not null check (length(title) between 1 and 300),
  reason text not null default '',
  minutes integer check (minutes between 1 and 600),
  wanted_by date,
  proposed_by text not null,
  proposed_by_name text not null,
  on_behalf_of text not null,
  reply_email text,
  proposed_on date not null,
  state text not null check (state in ('received', 'queued', 'asked-back', 'declined', 'scheduled', 'withdrawn')),
  meeting_id text,
  item_id text,
  version integer not null default 1,
  created_at timestamptz not null
);
create index proposed_case_by_body on case_queue.proposed_case (body_id, state);
create index proposed_case_by_person on case_queue.proposed_case (proposed_by);
create unique index proposed_case_by_item on case_queue.proposed_case (item_id, id) where item_id is not null;

create table case_queue.step (
  case_id text not null references case_queue.proposed_case (id),
  number integer not null,
  at timestamptz not null,
  by_name text not null,
  state text not null,
  words text not null default '',
  primary key (case_id, number)
);

create table case_queue.lead_time (
  body_id text primary key,
  case_days integer not null check (case_days between 0 and 90),
  paper_days integer not null check (paper_days between 0 and 90),
  notice_days integer not null check (notice_days between 0 and 90),
  check (case_days >= paper_days and paper_days >= notice_days)
);

create table case_queue.standing_item (
  id text primary key,
  body_id text not null,
  position integer not null,
  kind text not null check (kind in ('case', 'break', 'opening', 'closing', 'misc')),
  title text not null check (length(title) between 1 and 300),
  minutes integer check (minutes between 0 and 600),
  responsible text not null default ''
);
create index standing_item_by_body on case_queue.standing_item (body_id, position);
