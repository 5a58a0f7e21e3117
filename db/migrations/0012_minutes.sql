-- Minutes written from what happened: what a person changed in them, what others said of the
-- draft, who signed, and what was sealed (F-081, F-082).

create schema minutes;

create table minutes.sheet (
  meeting_id text primary key,
  body_id text not null,
  state text not null default 'draft'
    check (state in ('draft', 'out-for-comment', 'approved', 'sealed')),
  -- 1 for the minutes themselves, 2 and on for a correction of sealed ones.
  issue integer not null default 1 check (issue > 0),
  correction text not null default '',
  comments_until date,
  approved_way text check (approved_way in ('next-meeting', 'two-signatories')),
  approving_decision text,
  approved_hash text,
  approved_at timestamptz,
  approved_by text not null default '',
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  changed_by text not null default ''
);
create index sheet_by_body on minutes.sheet (body_id);

-- A text that a person put in the place of a generated one, with the one it replaced.
create table minutes.edit (
  meeting_id text not null references minutes.sheet (meeting_id),
  part text not null,
  generated text not null,
  written text not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (meeting_id, part)
);

create table minutes.edit_version (
  meeting_id text not null,
  part text not null,
  version integer not null,
  generated text not null,
  written text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (meeting_id, part, version)
);

create table minutes.comment (
  id text primary key,
  meeting_id text not null,
  -- Null where it is about the minutes as a whole.
  item_id text,
  case_number text not null default '',
  person_id text not null,
  person_name text not null,
  on_behalf_of text not null,
  words text not null check (words <> ''),
  sent_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'taken-in', 'not-taken-in')),
  answer text not null default '',
  answered_by text not null default '',
  answered_at timestamptz,
  version integer not null default 1
);
create index comment_by_meeting on minutes.comment (meeting_id, sent_at);

create table minutes.signatory (
  meeting_id text not null references minutes.sheet (meeting_id),
  position integer not null check (position in (1, 2)),
  person_id text not null,
  name text not null,
  primary key (meeting_id, position),
  unique (meeting_id, person_id)
);

-- A signature is over the exact document that was seen, which is kept to tell what changed since.
create table minutes.signature (
  id text primary key,
  meeting_id text not null,
  issue integer not null,
  person_id text not null,
  name text not null,
  on_behalf_of text not null,
  document_hash text not null,
  document text not null,
  signed_at timestamptz not null
);
create index signature_by_meeting on minutes.signature (meeting_id, signed_at);

create table minutes.seal (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  body_id text not null,
  number integer not null,
  meeting_id text not null,
  issue integer not null,
  document text not null,
  document_hash text not null,
  pdf bytea not null,
  pdf_hash text not null,
  -- The same without what is closed; null where nothing is.
  open_document text,
  open_document_hash text,
  open_pdf bytea,
  open_pdf_hash text,
  approval jsonb not null,
  previous_hash text not null,
  sealed_at timestamptz not null,
  sealed_by text not null,
  unique (body_id, number),
  unique (meeting_id, issue)
);
create index seal_by_document on minutes.seal (document_hash);
create index seal_by_pdf on minutes.seal (pdf_hash);
create index seal_by_open_document on minutes.seal (open_document_hash);
create index seal_by_open_pdf on minutes.seal (open_pdf_hash);

create function minutes.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Sealed minutes are never changed.' using errcode = 'insufficient_privilege';
end $$;
create trigger seal_is_never_changed before update or delete on minutes.seal
  for each row execute function minutes.refuse_change();
create trigger seal_is_never_truncated before truncate on minutes.seal
  for each statement execute function minutes.refuse_change();

-- A duty that was laid on somebody in a meeting, and what sort of request it was.
create table minutes.action_point (
  obligation_id text primary key,
  meeting_id text not null,
  item_id text,
  kind text not null
    check (kind in ('task', 'recommendation', 'guarantee', 'proposal', 'open-question'))
);
create index action_point_by_meeting on minutes.action_point (meeting_id);
