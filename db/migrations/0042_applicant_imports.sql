-- Files of people who applied in other tools (F-020), while somebody looks over what they would
-- become. Nobody in them is an applicant yet; a file goes when it is taken in, thrown away, or has
-- waited a week. What was taken in is kept as counts.

create table applications.import (
  id text primary key,
  round_id text not null,
  -- Whoever brought it, and nobody else, goes on with it.
  person_id text not null,
  file_name text not null,
  content bytea not null,
  -- How it is to be read, and what its words mean.
  choices jsonb not null,
  version integer not null default 1,
  made_at timestamptz not null,
  unique (round_id, person_id)
);
create index import_by_age on applications.import (made_at);

create table applications.import_receipt (
  id text primary key,
  round_id text not null,
  file_name text not null,
  -- {rows, newPeople, newApplications, peopleWithMore, nothingNew, leftOut, byGroup}
  counts jsonb not null,
  -- How many were sent a link to what is kept of them.
  told integer not null check (told >= 0),
  taken_in_at timestamptz not null,
  taken_in_by text not null
);
create index import_receipt_by_round on applications.import_receipt (round_id, taken_in_at);

-- What the columns and words of a file meant, for the next with the same columns.
create table applications.import_memory (
  -- The names of the columns, in their order.
  columns text primary key,
  -- {mapping, meanings, defaultRole}
  meant jsonb not null,
  used_at timestamptz not null
);
