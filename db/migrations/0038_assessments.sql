-- What was found of those who applied (F-021): a score with its reason for each thing a role asks,
-- and whether somebody meets the needs of the groups they applied for. All of it goes away when the
-- application is erased; until then what was written before stays readable.

create schema assessments;

-- One for each applicant; whoever writes says which version they saw.
create table assessments.sheet (
  applicant_id text primary key,
  round_id text not null,
  version integer not null default 1 check (version > 0)
);
create index sheet_by_round on assessments.sheet (round_id);

create table assessments.line (
  applicant_id text not null references assessments.sheet (applicant_id) on delete cascade,
  role_id text not null,
  kind text not null check (kind in ('qualification', 'quality')),
  -- What was asked when it was scored; a score is never moved to another demand.
  nb text not null check (nb <> ''),
  nn text not null check (nn <> ''),
  en text not null check (en <> ''),
  score smallint not null check (score between 0 and 3),
  reason text not null check (btrim(reason) <> ''),
  assessed_by text not null,
  assessed_at timestamptz not null,
  primary key (applicant_id, role_id, kind, nb)
);

-- A need belongs to a group, so what is found of it holds whatever role was applied for.
create table assessments.need_line (
  applicant_id text not null references assessments.sheet (applicant_id) on delete cascade,
  need_id text not null,
  meets text not null check (meets in ('meets', 'partly', 'does-not')),
  reason text not null check (btrim(reason) <> ''),
  assessed_by text not null,
  assessed_at timestamptz not null,
  primary key (applicant_id, need_id)
);

-- Every change, with what stood there before; null before or after where nothing stood.
create table assessments.change (
  number integer generated always as identity primary key,
  -- The version of the sheet that it made.
  version integer not null,
  applicant_id text not null references assessments.sheet (applicant_id) on delete cascade,
  -- Which role it was for, or which need of a group.
  role_id text,
  need_id text,
  kind text not null check (kind in ('qualification', 'quality', 'need')),
  -- What was asked, in three languages: {nb, nn, en}.
  asked jsonb not null,
  -- {value, reason}: a score, or how a need is met.
  before jsonb,
  after jsonb,
  person_id text not null,
  by_name text not null,
  on_behalf_of text not null,
  at timestamptz not null,
  check ((kind = 'need') = (role_id is null) and (kind = 'need') = (need_id is not null)),
  check (before is not null or after is not null)
);
create index change_by_applicant on assessments.change (applicant_id, number);
