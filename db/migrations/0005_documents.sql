-- Documents brought in: what was read stays a draft until a person accepts it.

create schema documents;

create table documents.import (
  id text primary key,
  sha256 bytea not null,
  file_name text not null,
  media_type text not null,
  content bytea,
  source jsonb not null,
  document jsonb not null,
  corrections jsonb not null default '{}',
  state text not null default 'waiting' check (state in ('waiting', 'accepted')),
  meeting_id text,
  brought_by text not null,
  brought_at timestamptz not null,
  accepted_at timestamptz,
  version integer not null default 1
);
create index import_by_hash on documents.import (sha256);
create index import_by_state on documents.import (state, brought_at desc);
