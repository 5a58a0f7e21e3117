-- Meetings, cases, papers, decisions and what was published (F-067 – F-075, F-088).

create schema meetings;

create table meetings.meeting (
  id text primary key,
  body_id text not null,
  held_on date not null,
  starts_at text not null check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  ends_at text check (ends_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place text not null default '',
  archive_case text not null default '',
  state text not null default 'draft' check (state in ('draft', 'published', 'held', 'closed')),
  written_standard text not null default 'nb' check (written_standard in ('nb', 'nn')),
  version integer not null default 1,
  sequence integer not null default 0,
  import_id text,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  changed_by text not null default ''
);
create index meeting_by_body on meetings.meeting (body_id, held_on desc);
create index meeting_by_date on meetings.meeting (held_on desc);

-- A case lives through several meetings; a case known only because a paper cites it is kept too.
create table meetings.case_file (
  id text primary key,
  body_id text not null,
  meeting_id text,
  series text not null default '',
  year integer,
  seq_from integer not null,
  seq_to integer not null,
  number text not null,
  title text not null,
  known_by text not null default 'agenda' check (known_by in ('agenda', 'citation')),
  topic text not null default '',
  created_at timestamptz not null default now(),
  words tsvector generated always as
    (to_tsvector('norwegian', title || ' ' || topic) || to_tsvector('simple', number)) stored
);
create unique index case_file_by_number
  on meetings.case_file (body_id, series, coalesce(year, 0), seq_from, coalesce(meeting_id, ''));
create index case_file_by_words on meetings.case_file using gin (words);
create index case_file_by_printed_number on meetings.case_file (number);
create index case_file_by_year on meetings.case_file (year desc, seq_from desc);
create index case_file_by_topic on meetings.case_file (topic) where topic <> '';

create table meetings.agenda_item (
  id text primary key,
  meeting_id text not null references meetings.meeting (id),
  position integer not null,
  kind text not null check (kind in ('case', 'break', 'opening', 'closing', 'misc')),
  case_id text references meetings.case_file (id),
  title text not null,
  sub_points jsonb not null default '[]',
  responsible jsonb not null default '[]',
  minutes integer check (minutes between 0 and 1440),
  budget jsonb,
  closed_basis text,
  unique (meeting_id, position) deferrable initially deferred
);
create index agenda_item_by_case on meetings.agenda_item (case_id);

create table meetings.paper (
  id text primary key,
  item_id text not null unique references meetings.agenda_item (id),
  case_id text not null references meetings.case_file (id),
  title text not null,
  owners jsonb not null default '[]',
  handlers jsonb not null default '[]',
  proposals jsonb not null default '[]',
  sections jsonb not null default '[]',
  briefing_by jsonb not null default '[]',
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  changed_by text not null default '',
  words tsvector
);
create index paper_by_case on meetings.paper (case_id);
create index paper_by_words on meetings.paper using gin (words);

-- Every version of a paper, so that two people who write at once can be told apart and merged.
create table meetings.paper_version (
  paper_id text not null references meetings.paper (id),
  version integer not null,
  content jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (paper_id, version)
);

create table meetings.attachment (
  id text primary key,
  paper_id text not null references meetings.paper (id),
  position integer not null,
  name text not null,
  state text not null check (state in ('included', 'later', 'named')),
  media_type text,
  file_name text,
  content bytea,
  size integer
);
create index attachment_by_paper on meetings.attachment (paper_id, position);

create table meetings.decision (
  id text primary key,
  case_id text not null references meetings.case_file (id),
  body_id text not null,
  meeting_id text references meetings.meeting (id),
  item_id text references meetings.agenda_item (id),
  decided_on date,
  outcome text not null,
  points jsonb not null,
  note text not null default '',
  basis text not null check (basis in ('recorded', 'imported', 'quoted')),
  recorded_by text not null,
  recorded_at timestamptz not null,
  words tsvector
);
create index decision_by_case on meetings.decision (case_id);
create index decision_by_meeting on meetings.decision (meeting_id);
create unique index one_recorded_decision_per_item on meetings.decision (item_id)
  where item_id is not null and basis <> 'quoted';
create index decision_by_words on meetings.decision using gin (words);

-- A paper that refers to another case, or quotes its decision.
create table meetings.citation (
  id text primary key,
  paper_id text not null references meetings.paper (id),
  from_case_id text not null references meetings.case_file (id),
  to_case_id text not null references meetings.case_file (id),
  printed text not null,
  cited_date date,
  quoted_points jsonb,
  sentence text not null default ''
);
create index citation_by_paper on meetings.citation (paper_id);
create index citation_from on meetings.citation (from_case_id);
create index citation_to on meetings.citation (to_case_id);

create table meetings.publication (
  id text primary key,
  meeting_id text not null references meetings.meeting (id),
  number integer not null,
  published_at timestamptz not null,
  published_by text not null,
  notice jsonb not null,
  changes jsonb not null default '[]',
  unique (meeting_id, number)
);

-- Who was there, as a document brought in says.
create table meetings.attendance (
  meeting_id text not null references meetings.meeting (id),
  position integer not null,
  name text not null,
  represents text,
  role text not null check (role in ('member', 'deputy', 'observer', 'admin', 'guest')),
  state text not null check (state in ('present', 'absent', 'leave')),
  stands_in_for text,
  since text,
  until text,
  primary key (meeting_id, position)
);

-- Which version of a notice a person has opened, so that only what is unread waits for them.
create table meetings.reading (
  meeting_id text not null references meetings.meeting (id),
  person_id text not null,
  number integer not null,
  read_at timestamptz not null,
  primary key (meeting_id, person_id)
);
