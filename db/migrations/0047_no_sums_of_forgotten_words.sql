-- A sum of a few words is soon guessed by whoever knows who took part, so forgotten words leave the
-- day they were forgotten and nothing more. What stands as the note already is forgotten, and what
-- only begins like it is not.
create or replace function recommendations.is_erased(field text, was jsonb, becomes jsonb)
returns boolean language sql immutable as $$
  select case
    when field in ('topics', 'clarified') then
      jsonb_array_length(was) > 0 and jsonb_array_length(becomes) = 1
      and becomes ->> 0 ~ '^Slettet \d{2}\.\d{2}\.\d{4}, da formålet var slutt$'
    when field in ('text', 'answer', 'minutes', 'reason', 'name', 'view', 'not_asked_because') then
      was #>> '{}' <> ''
      and becomes #>> '{}' ~ '^Slettet \d{2}\.\d{2}\.\d{4}, da formålet var slutt$'
    else false
  end
$$;

-- The sums that were kept of words forgotten earlier go too.
do $$
declare
  of_words record;
begin
  for of_words in select * from (values
    ('discussion', 'minutes'), ('homework', 'text'), ('homework', 'answer'), ('view', 'text'),
    ('addition', 'text'), ('decision', 'reason'), ('step', 'reason'), ('consulted', 'view'),
    ('consulted', 'not_asked_because')) as w (of_table, of_column) loop
    execute format(
      'update recommendations.%1$I set %2$I = left(%2$I, 41) where %2$I ~ %3$L',
      of_words.of_table, of_words.of_column,
      '^Slettet \d{2}\.\d{2}\.\d{4}, da formålet var slutt \(sha256 [0-9a-f]{64}\)$');
  end loop;
end $$;
