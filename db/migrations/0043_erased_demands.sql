-- A run that is committed to stays as it is, but for why somebody who is erased had to be in a
-- group or must not: that is no part of what was committed to.
create function choosing.without_reasons(demands jsonb) returns jsonb language sql immutable as $$
  select jsonb_set(demands, '{people}', coalesce(
    (select jsonb_agg(one - 'reason' order by at)
      from jsonb_array_elements(demands -> 'people') with ordinality as people (one, at)),
    '[]'::jsonb))
$$;

create or replace function choosing.keep_committed_run() returns trigger language plpgsql as $$
begin
  if exists (select from choosing.draw where run_id = old.id) and (
    tg_op = 'DELETE' or new.problem <> old.problem or new.method <> old.method
    or new.code_key <> old.code_key or new.result is distinct from old.result
    or new.lottery is distinct from old.lottery
    or choosing.without_reasons(new.demands) <> choosing.without_reasons(old.demands)) then
    raise exception 'a run that is committed to is not changed';
  end if;
  return coalesce(new, old);
end $$;
