-- What was handed over to other systems: in which format, what it was made of, and what was found
-- before it was given.

create schema exchange;

-- The number in the register of entities that an organisation sends under.
create table exchange.sender (
  organisation_id text primary key,
  number text not null check (number ~ '^[0-9]{9}$'),
  changed_at timestamptz not null,
  changed_by text not null
);

create table exchange.export (
  id text primary key,
  meeting_id text not null,
  body_id text not null,
  format text not null
    check (format in ('einnsyn', 'fiks-politisk', 'fiks-arkiv', 'noark5', 'oparl')),
  version text not null,
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size integer not null check (size > 0),
  -- What was found, without the texts themselves: the file holds those.
  findings jsonb not null,
  exported_at timestamptz not null,
  exported_by text not null
);
create index export_by_meeting on exchange.export (meeting_id, exported_at desc);
