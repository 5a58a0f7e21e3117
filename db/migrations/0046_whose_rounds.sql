-- A round is its issuer's, and from the day its list is received that of the organisation which took
-- it over (F-018). Sex is asked for only where a law does.

alter table adverts.round
  add column taken_over_by text,
  -- The law that asks for the sex of those who apply; null where the round does not ask for it.
  add column asks_sex_because text check (asks_sex_because <> '');

-- Rounds in which people have said it asked for it.
update adverts.round set asks_sex_because = 'likestillings- og diskrimineringsloven § 28'
  where id in (select round_id from applications.applicant where sex is not null);

-- The organisation whose recruiters take the round over, where it uses this Omforent.
alter table applications.hand_over add column receiver_organisation text;

-- How often applications were begun from one place: no address, only its hash, for an hour.
create table applications.start (
  place bytea not null,
  at timestamptz not null
);
create index start_by_place on applications.start (place, at);
create index start_by_time on applications.start (at);

-- The sealed message that a mail is about, as a report that it came back: nobody reads it among the
-- mail that came in.
alter table messages.incoming add column about_sealed text;
create index incoming_about_sealed on messages.incoming (about_sealed)
  where about_sealed is not null;

-- Once the purpose of a round has ended, free words of its discussions and decisions, which may name
-- those who applied, are replaced by the day it was done and the sum of what stood there: minutes that
-- were taken out before can still be shown to be the ones. Nothing else of them ever changes.
create function recommendations.is_erased(field text, was jsonb, becomes jsonb)
returns boolean language sql immutable as $$
  select case
    when field in ('topics', 'clarified') then
      jsonb_array_length(was) > 0 and jsonb_array_length(becomes) = 1
      and becomes ->> 0 ~ '^Slettet \d{2}\.\d{2}\.\d{4}, da formålet var slutt$'
    -- A name is soon guessed from its sum.
    when field = 'name' then
      becomes #>> '{}' ~ '^Slettet \d{2}\.\d{2}\.\d{4}, da formålet var slutt$'
    when field in ('text', 'answer', 'minutes', 'reason', 'view', 'not_asked_because') then
      was #>> '{}' <> ''
      and becomes #>> '{}' ~ ('^Slettet \d{2}\.\d{2}\.\d{4}, da formålet var slutt \(sha256 '
        || encode(sha256(convert_to(was #>> '{}', 'UTF8')), 'hex') || '\)$')
    else false
  end
$$;

create or replace function recommendations.words_stand() returns trigger language plpgsql as $$
declare
  field text;
begin
  if tg_op = 'UPDATE' then
    for field in select o.key from jsonb_each(to_jsonb(old)) as o
        where to_jsonb(new) -> o.key is distinct from o.value loop
      if not recommendations.is_erased(field, to_jsonb(old) -> field, to_jsonb(new) -> field) then
        raise exception 'what was said or decided is neither changed nor taken away';
      end if;
    end loop;
    return new;
  end if;
  raise exception 'what was said or decided is neither changed nor taken away';
end $$;

create or replace function recommendations.homework_stands() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from recommendations.discussion d
      where d.id = old.discussion_id and d.state = 'recorded') then
    return coalesce(new, old);
  end if;
  if tg_op = 'UPDATE' and (new.id, new.discussion_id, new.number, new.due)
      is not distinct from (old.id, old.discussion_id, old.number, old.due)
      and (new.text = old.text
        or recommendations.is_erased('text', to_jsonb(old.text), to_jsonb(new.text))) then
    return new;
  end if;
  raise exception 'what was asked for in minutes that stand is not changed';
end $$;
