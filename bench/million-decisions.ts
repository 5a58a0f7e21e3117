import { sql } from 'kysely';
import type { BodyId } from '../src/kernel/ids.ts';
import { type Db, inTransaction } from '../src/platform/database/index.ts';
import { randomFrom } from './generated-notice.ts';
import { otherDecisions, pairs } from './question-decision-pairs.ts';

const fragments = 60_000;
const placeNames = 80_000;
const firsts =
  'brekk nes vik sund dal haug berg ås lund fjell strand holm moen li rud set by heim tveit stad';
const lasts =
  'kleiva myra bakken odden grenda sletta lia toppen vågen neset tunet elva skogen marka bukta';

/** The words that the generated decisions are made of, the most used first. */
export const vocabulary: readonly string[] = [
  ...new Set(
    [...pairs, ...otherDecisions]
      .flatMap(({ title, text, reason }) =>
        `${title} ${text} ${reason}`.toLowerCase().split(/[^a-zæøå]+/u),
      )
      .filter((word) => word.length > 2),
  ),
];

/** Names that hardly any two decisions have in common, as a large register has them. */
export function placeName(random: () => number): string {
  const one = (words: string) => {
    const all = words.split(' ');
    return all[Math.floor(random() * all.length)] ?? '';
  };
  return one(firsts) + one(firsts) + one(firsts) + one(lasts);
}

/** A word as the decisions use them: few of them often, most of them seldom. */
export function usualWord(random: () => number): string {
  return vocabulary[Math.floor(vocabulary.length * random() ** 2.2)] ?? '';
}

/**
 * Fills an empty register with so many generated decisions (seed 31): pieces of sentences are made
 * first and then put together, so that it takes minutes and not hours.
 */
export async function fillRegister(db: Db, bodyId: BodyId, count: number): Promise<void> {
  const random = randomFrom(31);
  const names = Array.from({ length: placeNames }, () => placeName(random));
  const piece = () => {
    const words = Array.from({ length: 5 }, () => usualWord(random));
    if (random() < 0.4) words.push(names[Math.floor(random() * names.length)] ?? '');
    return words.join(' ');
  };
  const texts = Array.from({ length: fragments }, piece);
  await inTransaction(db, async (tx) => {
    await sql`set local maintenance_work_mem = '512MB'`.execute(tx);
    await sql`set local synchronous_commit = off`.execute(tx);
    await sql`select setseed(0.31)`.execute(tx);
    await sql`drop index decisions.searchable_by_words`.execute(tx);
    await sql`create temporary table piece on commit drop as
      select n::int as n, text, setweight(to_tsvector('norwegian', text), 'A') as a,
        setweight(to_tsvector('norwegian', text), 'B') as b
      from unnest(${texts}::text[]) with ordinality as piece (text, n)`.execute(tx);
    await sql`create index on piece (n)`.execute(tx);
    await sql`analyze piece`.execute(tx);
    await sql`create temporary table drawn on commit drop as
      select n, 'dec_bench' || n as id, date '1995-01-01' + (n % 11000) as day,
        1 + floor(random() * ${fragments})::int as one, 1 + floor(random() * ${fragments})::int as two,
        1 + floor(random() * ${fragments})::int as three
      from generate_series(1, ${count}::int) as n`.execute(tx);
    await sql`insert into decisions.searchable (ref, kind, body_id, day, number, title, words)
      select id, 'decision', ${bodyId}, day, drawn.n::text, one.text, one.a || two.b || three.b
      from drawn
      join piece as one on one.n = drawn.one
      join piece as two on two.n = drawn.two
      join piece as three on three.n = drawn.three`.execute(tx);
    await sql`insert into decisions.entry (id, number, body_id, decided_on, title, points,
        source_kind, outcome, matter_id, recorded_by, recorded_at)
      select id, drawn.n::text, ${bodyId}, day, one.text,
        jsonb_build_array(jsonb_build_object('no', 1, 'text', two.text || ' ' || three.text,
          'change', 'none', 'proposed', null)),
        'matter', 'consensus', 'matter_bench' || drawn.n, 'bench', now()
      from drawn
      join piece as one on one.n = drawn.one
      join piece as two on two.n = drawn.two
      join piece as three on three.n = drawn.three`.execute(tx);
  });
}

/** Builds what the register is searched by over all that was put in; answers the index's bytes. */
export async function buildSearch(db: Db): Promise<number> {
  await inTransaction(db, async (tx) => {
    await sql`set local maintenance_work_mem = '512MB'`.execute(tx);
    await sql`create index searchable_by_words on decisions.searchable using gin (words)
      with (fastupdate = off)`.execute(tx);
    await sql`select decisions.count_words()`.execute(tx);
  });
  await sql`vacuum analyze decisions.searchable`.execute(db);
  await sql`vacuum analyze decisions.word`.execute(db);
  await sql`analyze decisions.entry`.execute(db);
  const { rows } = await sql<{ bytes: number }>`
    select pg_relation_size('decisions.searchable_by_words')
      + pg_total_relation_size('decisions.word') as bytes`.execute(db);
  return rows[0]?.bytes ?? 0;
}
