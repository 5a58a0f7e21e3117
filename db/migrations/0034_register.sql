-- What is said of a decision after it was taken: who does as it says, and what came of it.

-- How a region or an organisation stands to a decision about doing alike; the last one counts.
create table decisions.party_position (
  entry_id text not null references decisions.entry (id),
  -- The id of a region or of an organisation.
  party text not null,
  no integer not null check (no > 0),
  kind text not null check (kind in ('same', 'different', 'later')),
  reason text not null,
  by_name text not null,
  on_behalf_of text not null,
  at timestamptz not null,
  primary key (entry_id, party, no),
  check (kind <> 'different' or reason <> '')
);
create index party_position_by_party on decisions.party_position (party);

-- The answers to "did it do what it should?", in the order given.
create table decisions.review (
  entry_id text not null references decisions.entry (id),
  no integer not null check (no > 0),
  -- The day it was to be asked.
  due_on date not null,
  answered_on date not null,
  answer text not null check (answer in ('yes', 'partly', 'no')),
  evidence text not null check (evidence <> ''),
  next text not null check (next in ('keep', 'change', 'again')),
  next_on date,
  by_name text not null,
  at timestamptz not null,
  primary key (entry_id, no),
  check ((next = 'again') = (next_on is not null))
);

-- The lists of what is decided about doing alike.
create index entry_by_standard on decisions.entry (decided_on desc) where standard_kind is not null;
