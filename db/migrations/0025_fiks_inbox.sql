-- Messages that other systems send in (KS Fiks politisk behandling, KS Fiks Arkiv): what came, what
-- came of it, what was answered, and which of our own messages each answer is about.

-- The paper that comes with a proposed case from another system, until the case has an agenda item.
create table case_queue.enclosed_paper (
  case_id text primary key references case_queue.proposed_case (id),
  -- The whole title; of a closed case the queue itself holds only the screened one.
  title text not null check (length(title) between 1 and 300),
  description text not null,
  proposal text not null,
  handler text not null,
  closed_basis text check (length(closed_basis) between 1 and 200),
  -- The bodies that the sender proposes, in order.
  plan jsonb not null,
  -- The case in the system that sent it: its key, and its number there.
  origin_system text not null,
  origin_key text not null,
  origin_year integer not null,
  origin_sequence integer not null
);

create table case_queue.enclosed_file (
  case_id text not null references case_queue.proposed_case (id),
  position integer not null check (position > 0),
  name text not null check (length(name) between 1 and 200),
  media_type text not null,
  content bytea not null,
  size integer not null,
  primary key (case_id, position)
);

-- Each message of a file that was handed over, by the id that answers name it with.
create table exchange.sent_message (
  id text primary key,
  export_id text not null references exchange.export (id),
  meeting_id text not null,
  body_id text not null,
  type text not null,
  about text not null,
  -- Our key of what it is about, which receivers name in their answers.
  key text not null,
  sent_at timestamptz not null
);
create index sent_message_by_key on exchange.sent_message (key, sent_at desc);
create index sent_message_by_meeting on exchange.sent_message (meeting_id);

create table exchange.received (
  id text primary key,
  message_id text not null check (length(message_id) between 1 and 200),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  file_name text not null,
  size integer not null check (size >= 0),
  -- Null where nothing in the file says it.
  type text,
  sender text,
  in_reply_to text,
  state text not null check (state in ('taken-in', 'refused', 'needs-person')),
  body_id text,
  -- What became of it: a proposed case, or the message and the meeting that it answers.
  case_id text,
  sent_id text,
  meeting_id text,
  -- What everybody with leave may read it is about; empty of a refused one.
  about text not null default '',
  -- What an answer says: the reason of an error, or an open decision.
  note text not null default '',
  findings jsonb not null default '[]',
  answers jsonb not null default '[]',
  received_at timestamptz not null,
  received_by text not null,
  handled_at timestamptz,
  handled_by text
);
-- A message is taken in once; one that was refused may come again when it is mended.
create unique index received_once on exchange.received (message_id) where state <> 'refused';
create unique index received_refused_once on exchange.received (message_id, sha256)
  where state = 'refused';
create index received_by_body on exchange.received (body_id, received_at desc);
create index received_by_meeting on exchange.received (meeting_id) where meeting_id is not null;
