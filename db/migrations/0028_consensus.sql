-- Rule sets of a partnership's own, each version for ever, and which body goes by which version
-- from which day (F-034). Rule sets that come with the product are read from the program. An
-- adoption has a first day only and runs until the next begins, so that two can never overlap.

create schema consensus;

create table consensus.rule_set (
  id text primary key,
  -- The id of the first version; all versions of one rule set share it.
  series text not null,
  version integer not null check (version >= 1),
  -- The version it was made from, which may be one that comes with the product.
  made_from text not null,
  made_by text not null,
  made_at timestamptz not null default now(),
  content jsonb not null,
  unique (series, version)
);

create table consensus.adoption (
  body_id text not null,
  valid_from date not null,
  rule_set_id text not null,
  adopted_by_body text,
  adopted_by_case text not null check (btrim(adopted_by_case) <> ''),
  case_id text,
  number bigint generated always as identity,
  primary key (body_id, valid_from)
);
create index adoption_by_rule_set on consensus.adoption (rule_set_id);

-- A version that has been made is what outcomes were computed by, and never changes.
create function consensus.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a rule set is never changed: make a new version';
end $$;
create trigger rule_set_never_changes before update or delete on consensus.rule_set
  for each row execute function consensus.refuse_change();
