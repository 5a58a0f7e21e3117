-- Messages that go out, each sent once however often it is tried, and what comes in by mail.

create schema messages;

create table messages.message (
  id text primary key,
  -- Two messages with the same key are one.
  once_key text not null unique,
  meeting_id text,
  body_id text,
  to_name text not null,
  to_email text not null,
  to_person_id text,
  written_standard text not null check (written_standard in ('nb', 'nn')),
  subject text not null,
  text text not null,
  reply_to text,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'withdrawn')),
  attempts integer not null default 0,
  queued_at timestamptz not null,
  -- The first try since it was queued or sent again by hand: giving up counts from here.
  first_try_at timestamptz,
  next_try_at timestamptz,
  -- Whoever holds the lease is sending; after its end another may try.
  lease text,
  leased_until timestamptz,
  sent_at timestamptz,
  sent_by text check (sent_by in ('smtp', 'folder')),
  problem text,
  last_error text not null default '',
  check ((state = 'waiting') = (next_try_at is not null)),
  check ((state = 'sent') = (sent_at is not null))
);
create index message_due on messages.message (next_try_at) where state = 'waiting';
create index message_by_meeting on messages.message (meeting_id, queued_at);
create index message_by_state on messages.message (state, queued_at desc);

create table messages.part (
  message_id text not null references messages.message (id) on delete cascade,
  number integer not null,
  name text not null,
  media_type text not null,
  calendar_method text check (calendar_method in ('REQUEST', 'CANCEL', 'REPLY')),
  bytes bytea not null,
  primary key (message_id, number)
);

create table messages.incoming (
  id text primary key,
  -- The same mail twice is one.
  once_key text not null unique,
  came_at timestamptz not null,
  came_by text not null check (came_by in ('smtp', 'folder', 'page')),
  message_id text not null,
  from_email text not null,
  subject text not null,
  text text not null,
  -- The calendar answer in it, if there is one that could be read.
  reply jsonb,
  raw bytea not null,
  state text not null default 'waiting' check (state in ('waiting', 'handled', 'unhandled')),
  attempts integer not null default 0,
  why text not null default '',
  meeting_id text,
  body_id text,
  handled_at timestamptz
);
create index incoming_by_state on messages.incoming (state, came_at desc);

-- Where Omforent itself takes answers by mail; empty where it takes none. One line, or none.
create table messages.own_address (
  single boolean primary key default true check (single),
  answers_to text
);
