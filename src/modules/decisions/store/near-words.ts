import { sql } from 'kysely';
import type { Reader } from '../../../platform/database/tables.ts';

export type KnownWord = { word: string; entries: number };

/** The stems of some words, as the register keeps them; a word that says nothing has none. */
export async function stemsOf(
  db: Reader,
  words: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ word: string; stem: string }>`
    select word, (ts_lexize('norwegian_stem', word))[1] as stem
    from unnest(${[...new Set(words)]}::text[]) as word
    where cardinality(ts_lexize('norwegian_stem', word)) > 0`.execute(db);
  return new Map(rows.map(({ word, stem }) => [word, stem]));
}

/** How many entries use each of some stems; those that none uses are left out. */
export async function knownAmong(
  db: Reader,
  stems: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (stems.length === 0) return new Map();
  const rows = await db
    .selectFrom('decisions.word')
    .select(['word', 'entries'])
    .where('word', 'in', [...new Set(stems)])
    .execute();
  return new Map(rows.map(({ word, entries }) => [word, entries]));
}

const mostOfEach = 40;
const mostAlike = 150;

/** Words of the register that begin as a stem does, or hold it; the most used first. */
export async function wordsAround(
  db: Reader,
  stems: readonly string[],
): Promise<(KnownWord & { stem: string })[]> {
  const long = stems.filter((stem) => stem.length >= 4);
  if (long.length === 0) return [];
  const { rows } = await sql<KnownWord & { stem: string }>`
    select stem, near.word, near.entries
    from unnest(${long}::text[]) as stem
    cross join lateral (
      (select word, entries from decisions.word
        where word collate "C" >= left(stem, greatest(4, (length(stem) * 0.6)::int))
          and word collate "C" < left(stem, greatest(4, (length(stem) * 0.6)::int)) || chr(65535)
        order by entries desc limit ${sql.lit(mostOfEach)})
      union
      (select word, entries from decisions.word
        where grams @> array(select substr(stem, n, 3) from generate_series(1, length(stem) - 2) as n)
          and strpos(word, stem) > 0
        order by entries desc limit ${sql.lit(mostOfEach)})
    ) as near`.execute(db);
  return rows;
}

/**
 * Words of the register that may be what somebody meant to type, the most used first. One slip of
 * the finger leaves the beginning or the end of a word whole: what begins or ends so, and is about
 * as long, comes into question.
 */
export async function wordsLike(
  db: Reader,
  stems: readonly string[],
): Promise<(KnownWord & { stem: string })[]> {
  const long = stems.filter((stem) => stem.length >= 6);
  if (long.length === 0) return [];
  const { rows } = await sql<KnownWord & { stem: string }>`
    select stem, near.word, near.entries
    from unnest(${long}::text[]) as stem
    cross join lateral (select (length(stem) - 1) / 2 as half) as halves
    cross join lateral (
      (select word, entries from decisions.word
        where word collate "C" >= left(stem, half)
          and word collate "C" < left(stem, half) || chr(65535)
          and length(word) between length(stem) - 2 and length(stem) + 2
        order by entries desc limit ${sql.lit(mostAlike)})
      union
      (select word, entries from decisions.word
        where grams @> array(
            select substr(right(stem, half) || ' ', n, 3) from generate_series(1, half - 1) as n)
          and right(word, half) = right(stem, half)
          and length(word) between length(stem) - 2 and length(stem) + 2
        order by entries desc limit ${sql.lit(mostAlike)})
    ) as near`.execute(db);
  return rows;
}
