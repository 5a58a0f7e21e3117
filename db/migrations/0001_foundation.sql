-- Who acts, on whose behalf, and what was done. Each module owns one schema.

create schema identity;

create table identity.person (
  id text primary key,
  display_name text not null,
  login text unique,
  password_hash text,
  demo boolean not null default false,
  created_at timestamptz not null default now(),
  ended_at timestamptz
);

-- What a person does on behalf of an organisation: for one body, or for all of them (body_id null).
create table identity.appointment (
  id text primary key,
  person_id text not null references identity.person (id),
  organisation_id text not null,
  organisation_name text not null,
  body_id text,
  body_name text,
  role text not null check (role in
    ('administrator', 'secretary', 'chair', 'case_handler', 'member', 'deputy', 'observer', 'reader')),
  label_nb text not null,
  label_nn text not null,
  label_en text not null,
  position integer not null default 0,
  valid_from date,
  valid_to date
);
create index appointment_by_person on identity.appointment (person_id);

create table identity.session (
  token_hash bytea primary key,
  person_id text not null references identity.person (id),
  appointment_id text not null references identity.appointment (id),
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_by_expiry on identity.session (expires_at);

-- Failed sign-ins, so that guessing a password is slow.
create table identity.failed_sign_in (
  login text not null,
  at timestamptz not null
);
create index failed_sign_in_by_login on identity.failed_sign_in (login, at);

create schema audit;

-- Append-only: each row carries the hash of the one before it.
create table audit.entry (
  number bigint primary key,
  at timestamptz not null,
  person_id text not null,
  person_name text not null,
  role text not null,
  on_behalf_of text not null,
  command text not null,
  subject_kind text not null,
  subject_id text not null,
  body_id text,
  before jsonb,
  after jsonb,
  previous_hash bytea not null,
  hash bytea not null unique
);
create index entry_by_subject on audit.entry (subject_id, number desc);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log is append-only.' using errcode = 'insufficient_privilege';
end $$;
create trigger entry_is_append_only before update or delete on audit.entry
  for each row execute function audit.refuse_change();
create trigger entry_is_never_truncated before truncate on audit.entry
  for each statement execute function audit.refuse_change();
