import { sql } from 'kysely';
import type { Reader } from '../../../platform/database/tables.ts';
import './tables.ts';

/**
 * For each word that is asked for, the other words that decided terms know for the same: the
 * vendor's, both Norwegian ones and synonyms, in alphabetical order and as they were written. A
 * word is known in any letter case and in any inflection ("rekvisisjoner" finds "rekvisisjon");
 * several words together are one term's name ("order set"). A word that no decided term knows is
 * not in the answer.
 * @source F-048, F-039
 */
export async function synonymsOf(
  db: Reader,
  words: readonly string[],
): Promise<Map<string, string[]>> {
  const asked = [...new Set(words.map((word) => word.replaceAll('\0', '').trim()))].filter(Boolean);
  if (asked.length === 0) return new Map();
  const found = await sql<{ asked: string; others: string[] }>`
    with asked as (
      select w as word, coalesce(
        (ts_lexize('pg_catalog.norwegian_stem'::regdictionary, lower(w)))[1], lower(w)) as stem
      from unnest(${asked}::text[]) as w
    )
    select asked.word as asked, array_agg(distinct other.word order by other.word) as others
    from asked
    join terminology.word own on own.stem = asked.stem
    join terminology.term term on term.id = own.term_id and term.state = 'decided'
    join terminology.word other on other.term_id = term.id and other.stem <> asked.stem
    group by asked.word
  `.execute(db);
  return new Map(found.rows.map((row) => [row.asked, row.others]));
}
