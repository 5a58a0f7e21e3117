-- A meeting in session: a log of events that is only ever added to (F-080).

create schema sitting;

create table sitting.event (
  meeting_id text not null references meetings.meeting (id),
  number integer not null check (number > 0),
  at timestamptz not null,
  person_id text not null,
  person_name text not null,
  -- What the sender called it: sent again after a lost connection, it is the same event.
  key text not null check (length(key) between 1 and 200),
  fact jsonb not null,
  primary key (meeting_id, number),
  unique (meeting_id, key)
);

create function sitting.only_added_to() returns trigger language plpgsql as $$
begin
  raise exception 'the log of a sitting is only added to';
end $$;
create trigger event_is_only_added_to before update or delete or truncate on sitting.event
  for each statement execute function sitting.only_added_to();

-- What has been voted for in a secret ballot, apart from who voted. Every row of a ballot is
-- written anew at each vote, so that no row tells which vote touched it last.
create table sitting.secret_count (
  ballot_id text not null,
  choice text not null,
  votes integer not null default 0 check (votes >= 0),
  primary key (ballot_id, choice)
);
