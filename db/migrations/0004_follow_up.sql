-- What somebody has taken on, from whom, by when, and how it went (F-076, F-077).

create schema follow_up;

create table follow_up.obligation (
  id text primary key,
  body_id text not null,
  case_id text,
  decision_id text,
  source text not null,
  point_no integer,
  who text not null,
  what text not null,
  due date,
  due_note text not null default '',
  recurrence jsonb,
  state text not null default 'open' check (state in ('open', 'done', 'superseded')),
  done_on date,
  report text not null default '',
  explanation text not null default '',
  explained_at timestamptz,
  explained_by text not null default '',
  replaced_by text references follow_up.obligation (id),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  words tsvector generated always as (to_tsvector('norwegian', who || ' ' || what)) stored
);
create index obligation_by_due on follow_up.obligation (due) where state = 'open';
create index obligation_by_body on follow_up.obligation (body_id, state, due);
create index obligation_by_case on follow_up.obligation (case_id);
create index obligation_by_words on follow_up.obligation using gin (words);
