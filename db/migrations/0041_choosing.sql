-- The choice of people for groups as it is computed: what was demanded of which pool, what came of
-- it, what was asked about it, and the draw with its commitment. A pool is kept in codes; what they
-- stand for is in `code_key`, and no name is here at all.

create schema choosing;

create table choosing.run (
  id text primary key,
  number integer generated always as identity unique,
  round_ids text[] not null check (cardinality(round_ids) between 1 and 20),
  method text not null check (method in ('leximin', 'maximin', 'best-fit', 'quota-draw')),
  demands jsonb not null,
  problem jsonb not null,
  code_key jsonb not null,
  -- Whatever is drawn on the way to a result follows from it; the draw itself has a seed of its own.
  seed text not null check (seed <> ''),
  state text not null default 'prepared' check (
    state in ('prepared', 'computing', 'found', 'infeasible', 'stopped', 'failed', 'drawn')),
  failed_code text,
  -- The run that this one was made from, and what was changed.
  parent_id text references choosing.run (id),
  parent_as text check (parent_as in ('copy', 'way-out', 'locked', 'replacement')),
  parent_note jsonb,
  created_at timestamptz not null,
  created_by text not null,
  created_by_name text not null,
  result jsonb,
  -- The selections with their probabilities: much, and read for the draw alone.
  lottery jsonb,
  version integer not null default 1,
  check ((parent_id is null) = (parent_as is null)),
  check ((state = 'failed') = (failed_code is not null)),
  check (state not in ('found', 'infeasible', 'drawn') or result is not null)
);
create index run_by_round on choosing.run using gin (round_ids);

-- What the computer is asked: to choose, to draw, or to explain. One at a time is worked on.
create table choosing.task (
  id integer generated always as identity primary key,
  run_id text not null references choosing.run (id),
  kind text not null check (kind in ('choose', 'draw', 'person', 'prices', 'alternatives')),
  -- The person that is asked about, where it is one.
  subject text not null default '',
  state text not null default 'waiting' check (
    state in ('waiting', 'working', 'done', 'failed', 'cancelled')),
  asked_at timestamptz not null,
  asked_by_name text not null,
  began_at timestamptz,
  ended_at timestamptz,
  -- Whoever works on it says so again and again; when this has passed, nobody does.
  lease_until timestamptz,
  cancel_wanted boolean not null default false,
  progress jsonb,
  answer jsonb,
  failed_code text,
  ms integer,
  megabytes integer,
  check ((state = 'working') = (lease_until is not null))
);
create unique index task_once on choosing.task (run_id, kind, subject)
  where state in ('waiting', 'working');
create unique index task_one_at_a_time on choosing.task ((1)) where state = 'working';
create index task_by_run on choosing.task (run_id, id);

create table choosing.draw (
  run_id text primary key references choosing.run (id),
  -- The method, the pool, the distribution and their digests, as the record begins.
  committed jsonb not null,
  commitment text not null check (commitment ~ '^[0-9a-f]{64}$'),
  committed_at timestamptz not null,
  committed_by_name text not null,
  seed text check (seed <> ''),
  seed_source text check (seed_source <> ''),
  witness text check (witness <> ''),
  seeded_at timestamptz,
  seeded_by_name text,
  -- The record as it is published.
  record text,
  drawn jsonb,
  drawn_at timestamptz,
  check ((seed is null) = (seeded_at is null)
    and (seed is null) = (seed_source is null)
    and (seed is null) = (witness is null)),
  check (seeded_at is null or seeded_at >= committed_at),
  check ((record is null) = (drawn_at is null)),
  check ((record is null) = (drawn is null)),
  check (record is null or seed is not null)
);

-- What was committed to stays as it is, and what was drawn is drawn once.
create function choosing.keep_draw() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a draw is not taken back';
  end if;
  if new.committed <> old.committed or new.commitment <> old.commitment
    or new.committed_at <> old.committed_at
    or (old.seed is not null and new.seed is distinct from old.seed)
    or (old.record is not null and new.record is distinct from old.record) then
    raise exception 'a draw is not changed';
  end if;
  return new;
end $$;
create trigger draw_is_kept before update or delete on choosing.draw
  for each row execute function choosing.keep_draw();

create function choosing.keep_committed_run() returns trigger language plpgsql as $$
begin
  if exists (select from choosing.draw where run_id = old.id) and (
    tg_op = 'DELETE' or new.problem <> old.problem or new.method <> old.method
    or new.code_key <> old.code_key or new.result is distinct from old.result
    or new.lottery is distinct from old.lottery or new.demands <> old.demands) then
    raise exception 'a run that is committed to is not changed';
  end if;
  return coalesce(new, old);
end $$;
create trigger committed_run_is_kept before update or delete on choosing.run
  for each row execute function choosing.keep_committed_run();
