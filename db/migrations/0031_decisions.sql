-- The one register of decisions, wherever they were taken, and what it is searched by.
create schema decisions;

create table decisions.entry (
  id text primary key,
  number text not null,
  body_id text not null,
  decided_on date,
  title text not null,
  question text not null default '',
  points jsonb not null default '[]',
  reason text not null default '',
  -- What was noted in the minutes beside the decision.
  note text not null default '',
  affects jsonb,
  source_kind text not null check (source_kind in ('meeting', 'matter')),
  outcome text not null,
  meeting_id text,
  case_id text,
  item_id text,
  matter_id text,
  level integer,
  valid_from date,
  valid_to date,
  standard_kind text check (standard_kind in ('same', 'different')),
  standard_reason text not null default '',
  standard_later boolean not null default false,
  review_on date,
  -- Known only because a later paper quotes it: has an address, is in no list.
  quoted boolean not null default false,
  recorded_by text not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  -- Who last said how long it is valid and what it takes the place of.
  changed_by text not null default '',
  check (valid_to >= valid_from),
  check ((source_kind = 'meeting') = (case_id is not null)),
  check ((source_kind = 'matter') = (matter_id is not null))
);
create index entry_newest on decisions.entry (decided_on desc nulls last, number desc, id);
create index entry_by_number on decisions.entry (number);
create index entry_by_body on decisions.entry (body_id, decided_on desc nulls last);
create index entry_by_case on decisions.entry (case_id);
create index entry_by_meeting on decisions.entry (meeting_id);
create unique index one_entry_per_matter on decisions.entry (matter_id);
create index entry_by_review on decisions.entry (review_on) where review_on is not null;

-- Which decision stands in the place of which.
create table decisions.supersession (
  later text not null references decisions.entry (id),
  earlier text not null references decisions.entry (id),
  primary key (later, earlier),
  check (later <> earlier)
);
create index supersession_by_earlier on decisions.supersession (earlier);

-- The last number a body gave in a year.
create table decisions.counter (
  body_id text not null,
  year integer not null,
  last integer not null,
  primary key (body_id, year)
);

-- What a question is looked for in: short rows, so that a search reads few pages.
create table decisions.searchable (
  ref text primary key,
  kind text not null check (kind in ('decision', 'open-matter')),
  body_id text not null,
  case_id text,
  day date,
  number text not null default '',
  title text not null default '',
  words tsvector not null
);
create index searchable_by_words on decisions.searchable using gin (words)
  with (fastupdate = off);
create index searchable_by_number on decisions.searchable (number);
create index searchable_newest on decisions.searchable (day desc nulls last);

-- The three-letter pieces of a word, with its two ends marked. No extension is needed for it.
create function decisions.grams(word text) returns text[]
  language sql immutable strict parallel safe
  return array(
    select distinct substr('  ' || word || ' ', n, 3)
    from generate_series(1, length(word) + 1) as n
  );

-- What is asked weighs more than what was answered, and that more than why.
create function decisions.words_of(asked text, answered text, reasons text) returns tsvector
  language sql immutable strict parallel safe
  return setweight(to_tsvector('norwegian', left(asked, 100000)), 'A')
    || setweight(to_tsvector('norwegian', left(answered, 300000)), 'B')
    || setweight(to_tsvector('norwegian', left(reasons, 100000)), 'C');

-- The words of the register, by their stems. How many entries use one is about right, never exact.
create table decisions.word (
  word text collate "C" primary key,
  entries integer not null,
  grams text[] not null generated always as (decisions.grams(word)) stored
);
create index word_by_grams on decisions.word using gin (grams) with (fastupdate = off);

-- Counts the words anew, as after many entries were put in at once.
create function decisions.count_words() returns void
  language sql
  begin atomic
    insert into decisions.word (word, entries)
    select s.word, s.ndoc from ts_stat('select words from decisions.searchable') as s
    where length(s.word) between 2 and 60
    on conflict (word) do update set entries = excluded.entries;
  end;

-- What meetings have decided stands in the register from its first day.
insert into decisions.entry
  (id, number, body_id, decided_on, title, points, note, source_kind, outcome,
   meeting_id, case_id, item_id, quoted, recorded_by, recorded_at)
select d.id, c.number, d.body_id, d.decided_on, c.title,
  coalesce((
    select jsonb_agg(jsonb_build_object('no', p -> 'no', 'text', p -> 'text',
      'change', p -> 'change', 'proposed', p -> 'proposed') order by n)
    from jsonb_array_elements(d.points) with ordinality as points (p, n)), '[]'),
  d.note, 'meeting', d.outcome, d.meeting_id, d.case_id, d.item_id, d.basis = 'quoted',
  d.recorded_by, d.recorded_at
from meetings.decision d
join meetings.case_file c on c.id = d.case_id
left join meetings.meeting m on m.id = d.meeting_id
where m.state is distinct from 'draft';

insert into decisions.searchable (ref, kind, body_id, case_id, day, number, title, words)
select id, 'decision', body_id, case_id, decided_on, number, title,
  decisions.words_of(title || ' ' || question,
    coalesce((select string_agg(p ->> 'text', E'\n') from jsonb_array_elements(points) as p), ''),
    reason || ' ' || note)
from decisions.entry where not quoted;

select decisions.count_words();
