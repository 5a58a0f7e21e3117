-- Once the purpose of its rounds has ended, what the codes of a run stand for among people is
-- emptied, also where the run is committed to: the commitment is of codes, and stays as it is.
create or replace function choosing.keep_committed_run() returns trigger language plpgsql as $$
begin
  if exists (select from choosing.draw where run_id = old.id) and (
    tg_op = 'DELETE' or new.problem <> old.problem or new.method <> old.method
    or new.code_key - 'people' <> old.code_key - 'people'
    or (new.code_key -> 'people' is distinct from old.code_key -> 'people'
      and new.code_key -> 'people' is distinct from '{}'::jsonb)
    or new.result is distinct from old.result
    or new.lottery is distinct from old.lottery
    or choosing.without_reasons(new.demands) <> choosing.without_reasons(old.demands)) then
    raise exception 'a run that is committed to is not changed';
  end if;
  return coalesce(new, old);
end $$;
