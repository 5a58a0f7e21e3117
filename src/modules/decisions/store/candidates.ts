import { type RawBuilder, sql } from 'kysely';
import type { BodyId, CaseId, DecisionId, MatterId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { Place } from '../rules/answers-are-ranked.ts';
import type { Clause } from '../rules/what-to-fetch.ts';

export type Candidate = {
  ref: DecisionId | MatterId;
  kind: 'decision' | 'open-matter';
  day: string | null;
  number: string;
  title: string;
  bodyName: string;
  places: ReadonlyMap<string, Place>;
  /** How many different words the entry has. */
  length: number;
};

/** How many entries there are to search, about; told by the planner's own count. */
export async function sizeOfRegister(db: Reader): Promise<number> {
  const { rows } = await sql<{ about: number }>`
    select case when reltuples < 10000
      then (select count(*) from decisions.searchable) else reltuples::bigint end as about
    from pg_class where oid = 'decisions.searchable'::regclass`.execute(db);
  return rows[0]?.about ?? 0;
}

/** Entries that one of the clauses meets, with the words that met it and where they stand. */
export async function fetchCandidates(
  db: Reader,
  wanted: {
    clauses: readonly Clause[];
    /** Every word that counts when answers are ranked, also those too common to fetch by. */
    words: readonly string[];
    /** Found by its number, too. */
    number: string;
    /** Takes the newest ones, by walking back through the register: quick for common words only. */
    newestFirst: boolean;
    bodyId?: BodyId | undefined;
    hidden: ReadonlySet<CaseId>;
    most: number;
  },
): Promise<Candidate[]> {
  const { clauses, words, hidden, bodyId, number } = wanted;
  const query = clauses
    .map((clause) => clause.map(anyOf).join(' & '))
    .map(inParts)
    .join(' | ');
  const open =
    hidden.size > 0 ? sql`and (case_id is null or case_id <> all (${[...hidden]}))` : sql``;
  const within = bodyId ? sql`and body_id = ${bodyId}` : sql``;
  const newest = wanted.newestFirst ? sql`order by day desc nulls last` : sql``;
  const byWords: RawBuilder<unknown> = sql`(select * from decisions.searchable
    where words @@ ${query}::tsquery ${open} ${within} ${newest} limit ${wanted.most})`;
  const byNumber = sql`(select * from decisions.searchable
    where number = ${number} ${open} ${within} limit 20)`;
  const { rows } = await sql<Omit<Candidate, 'places'> & { met: string[] }>`
    select s.ref, s.kind, s.day, s.number, s.title, coalesce(b.name, '') as "bodyName",
      length(s.words) as length,
      array(select weights[1] || lexeme from unnest(s.words)
        where lexeme = any (${[...words]}::text[])) as met
    from (${clauses.length > 0 ? sql`${byWords} union all ${byNumber}` : byNumber}) as s
    left join organisations.body as b on b.id = s.body_id`.execute(db);
  const unique = new Map(rows.map((row) => [row.ref, row]));
  return [...unique.values()].map(({ met, ...row }) => ({
    ...row,
    places: new Map(met.map((one) => [one.slice(1), one[0] as Place])),
  }));
}

const wordsOf = ({ alternatives }: Clause[number]) => alternatives.map(({ word }) => word);
const quoted = (word: string) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
const inParts = (query: string) => `(${query})`;
const anyOf = (concept: Clause[number]) => `(${wordsOf(concept).map(quoted).join(' | ')})`;
