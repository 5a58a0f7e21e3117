import { sql } from 'kysely';
import type { PersonId, TermEntryId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import {
  type TermComment,
  type TermDraft,
  type TermEntry,
  type TermState,
  termStates,
} from '../vocabulary.ts';
import type { TermRow, TranslatorRow } from './tables.ts';

/** A term with what was last said of its state: why it was decided, rejected or opened again. */
export type TermRecord = TermEntry & { reason: string };

function toTerm(row: TermRow): TermRecord {
  return {
    id: row.id,
    source: row.source,
    sourceCode: row.source_code || null,
    area: row.area || null,
    nb: row.nb,
    nn: row.nn,
    synonyms: row.synonyms,
    definition: row.definition,
    equivalence: row.equivalence,
    state: row.state,
    proposedBy: row.proposed_by,
    proposedByName: row.proposed_by_name,
    proposedOn: row.proposed_on,
    decidedOn: row.decided_on,
    decidedByName: row.decided_by_name,
    decidedByCase: row.decided_by_case,
    version: row.version,
    reason: row.reason,
  };
}

/** What somebody may write of a term, as it stands. */
export function draftOf(term: TermEntry): TermDraft {
  const { source, sourceCode, area, nb, nn, synonyms, definition, equivalence } = term;
  return {
    source,
    sourceCode: sourceCode ?? '',
    area: area ?? '',
    nb,
    nn,
    synonyms,
    definition,
    equivalence,
  };
}

export async function readTerm(db: Reader, id: string): Promise<TermRecord | undefined> {
  const row = await db
    .selectFrom('terminology.term')
    .selectAll()
    .where('id', '=', id as TermEntryId)
    .executeTakeFirst();
  return row ? toTerm(row) : undefined;
}

/** A term by the vendor's word within its area, in any letter case. */
export async function findTerm(
  db: Reader,
  { source, area }: Pick<TermDraft, 'source' | 'area'>,
): Promise<TermRecord | undefined> {
  const row = await db
    .selectFrom('terminology.term')
    .selectAll()
    .where(sql`lower(source)`, '=', sql`lower(${source})`)
    .where(sql`lower(area)`, '=', sql`lower(${area})`)
    .executeTakeFirst();
  return row ? toTerm(row) : undefined;
}

/** What is asked of the register; an absent field asks for all. */
export type TermQuery = {
  words?: string | undefined;
  state?: TermState | undefined;
  area?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
};

function asked(db: Reader, query: TermQuery) {
  let rows = db.selectFrom('terminology.term as t');
  if (query.state) rows = rows.where('t.state', '=', query.state);
  if (query.area) rows = rows.where(sql`lower(t.area)`, '=', sql`lower(${query.area})`);
  if (query.words) {
    const part = `%${query.words.toLowerCase().replace(/[%_\\]/g, '\\$&')}%`;
    rows = rows.where(sql<boolean>`(
      exists (select from terminology.word w where w.term_id = t.id and lower(w.word) like ${part})
      or lower(t.source_code) = lower(${query.words}))`);
  }
  return rows;
}

/** Terms in the order of the vendor's words. */
export async function listTerms(db: Reader, query: TermQuery): Promise<TermRecord[]> {
  let rows = asked(db, query)
    .selectAll('t')
    .orderBy(sql`lower(t.source)`)
    .orderBy('t.area')
    .orderBy('t.id');
  if (query.limit !== undefined) rows = rows.limit(query.limit);
  if (query.offset) rows = rows.offset(query.offset);
  return (await rows.execute()).map(toTerm);
}

/** How many terms there are in each state, whatever state the query asks for. */
export async function countTerms(
  db: Reader,
  query: TermQuery,
): Promise<Readonly<Record<TermState, number>>> {
  const rows = await asked(db, { ...query, state: undefined })
    .select(['t.state', sql<number>`count(*)::int`.as('count')])
    .groupBy('t.state')
    .execute();
  const counts = { proposed: 0, discussed: 0, decided: 0, rejected: 0 };
  for (const state of termStates) {
    counts[state] = rows.find((row) => row.state === state)?.count ?? 0;
  }
  return counts;
}

/** The areas that terms belong to. */
export async function listAreas(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom('terminology.term')
    .select('area')
    .distinct()
    .where('area', '<>', '')
    .orderBy('area')
    .limit(500)
    .execute();
  return rows.map((row) => row.area);
}

export async function listComments(db: Reader, id: TermEntryId): Promise<TermComment[]> {
  const rows = await db
    .selectFrom('terminology.comment')
    .selectAll()
    .where('term_id', '=', id)
    .orderBy('no')
    .execute();
  return rows.map((row) => ({
    no: row.no,
    personName: row.person_name,
    onBehalfOf: row.on_behalf_of,
    saidAt: row.said_at,
    words: row.words,
  }));
}

/** Those who offer to translate, the newest first; those who were withdrawn are left out. */
export async function listTranslators(db: Reader): Promise<TranslatorRow[]> {
  return db
    .selectFrom('terminology.translator')
    .selectAll()
    .where('withdrawn_on', 'is', null)
    .orderBy('reported_on', 'desc')
    .orderBy('id')
    .limit(200)
    .execute();
}

/** A person's file that waits to be accepted. */
export async function readDraftOf(db: Reader, personId: PersonId) {
  return db
    .selectFrom('terminology.draft')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst();
}

/** Which of these terms stand in the register already: their places in the list, from 0. */
export async function alreadyThere(
  db: Reader,
  drafts: readonly Pick<TermDraft, 'source' | 'area'>[],
): Promise<Set<number>> {
  if (drafts.length === 0) return new Set();
  const found = await sql<{ at: number }>`
    select (asked.no - 1)::int as at
    from unnest(${drafts.map((one) => one.source)}::text[], ${drafts.map((one) => one.area)}::text[])
      with ordinality as asked (source, area, no)
    join terminology.term t
      on lower(t.source) = lower(asked.source) and lower(t.area) = lower(asked.area)
  `.execute(db);
  return new Set(found.rows.map((row) => row.at));
}
