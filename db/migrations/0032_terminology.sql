-- The term register: the vendor's words with the Norwegian words for them, what was said about each,
-- who offers to translate, and a file that waits for its preview to be accepted (F-048).

create schema terminology;

create table terminology.term (
  id text primary key,
  source text not null check (source <> ''),
  source_code text not null default '',
  area text not null default '',
  nb text not null default '',
  nn text not null default '',
  synonyms text[] not null default '{}',
  definition text not null default '',
  equivalence text not null default 'equivalent'
    check (equivalence in ('equivalent', 'equal', 'wider', 'narrower', 'inexact', 'unmatched')),
  state text not null default 'proposed'
    check (state in ('proposed', 'discussed', 'decided', 'rejected')),
  proposed_by text,
  proposed_by_name text not null,
  proposed_on date not null,
  decided_on date,
  decided_by_name text,
  decided_by_case text,
  -- Why it was decided, rejected or opened again, whichever came last.
  reason text not null default '',
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  constraint term_is_decided_by_somebody
    check ((state in ('decided', 'rejected')) = (decided_on is not null)
      and (decided_on is null) = (decided_by_name is null)),
  constraint term_is_decided_in_both_standards
    check (state <> 'decided' or equivalence = 'unmatched' or (nb <> '' and nn <> ''))
);
-- One word means one thing within its area; a rejected one is opened again, not proposed twice.
create unique index term_once on terminology.term (lower(source), lower(area));
create index term_by_state on terminology.term (state);

-- Every word that a term is known by, with its stem, so that an inflected word is found.
create table terminology.word (
  term_id text not null references terminology.term (id) on delete cascade,
  word text not null check (word <> ''),
  stem text not null generated always as (
    coalesce((ts_lexize('pg_catalog.norwegian_stem'::regdictionary, lower(word)))[1], lower(word))
  ) stored,
  primary key (term_id, word)
);
create index word_by_stem on terminology.word (stem);

create table terminology.comment (
  term_id text not null references terminology.term (id) on delete cascade,
  no integer not null check (no > 0),
  person_id text not null,
  person_name text not null,
  on_behalf_of text not null,
  said_at timestamptz not null,
  words text not null check (words <> ''),
  primary key (term_id, no)
);

-- Who offers to translate: told by role, on behalf of a region or an organisation.
create table terminology.translator (
  id text primary key,
  on_behalf_of text not null check (on_behalf_of <> ''),
  candidate text not null check (candidate <> ''),
  standard text not null check (standard in ('nb', 'nn', 'both')),
  area text not null default '',
  reported_by text not null,
  reported_by_name text not null,
  reported_on date not null,
  withdrawn_on date
);
create index translator_by_day on terminology.translator (reported_on desc);

-- A file whose preview has not been accepted. Nothing of it stands in the register; one per person.
create table terminology.draft (
  id text primary key,
  person_id text not null unique,
  file_name text not null,
  content bytea not null,
  made_at timestamptz not null
);
