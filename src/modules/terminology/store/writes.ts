import { sql } from 'kysely';
import type { IsoDate } from '../../../kernel/calendar.ts';
import { newId, type PersonId, type TermEntryId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { TermComment, TermDraft } from '../vocabulary.ts';
import type { TermRow } from './tables.ts';

/** Who brings terms in, when, and – where they were decided elsewhere – by which case. */
export type Bringing = {
  personId: PersonId;
  name: string;
  today: IsoDate;
  now: Date;
  decidedByCase: string | null;
};

const atOnce = 2000;

/** The columns that a draft fills. */
export function columnsOf(draft: TermDraft) {
  return {
    source: draft.source,
    source_code: draft.sourceCode,
    area: draft.area,
    nb: draft.nb,
    nn: draft.nn,
    synonyms: [...draft.synonyms],
    definition: draft.definition,
    equivalence: draft.equivalence,
  };
}

/**
 * Stores terms that are not in the register yet, and answers the ids of those it stored: what
 * somebody else stored first, in the same instant too, is left as it is.
 */
export async function insertTerms(
  tx: Writer,
  drafts: readonly TermDraft[],
  by: Bringing,
): Promise<TermEntryId[]> {
  const stored: TermEntryId[] = [];
  for (let from = 0; from < drafts.length; from += atOnce) {
    const rows = drafts
      .slice(from, from + atOnce)
      .map((draft) => ({ id: newId('word'), ...columnsOf(draft) }));
    const decided = by.decidedByCase !== null;
    const added = await sql<{ id: TermEntryId }>`
      insert into terminology.term (id, source, source_code, area, nb, nn, synonyms, definition,
        equivalence, state, proposed_by, proposed_by_name, proposed_on, decided_on, decided_by_name,
        decided_by_case, changed_at)
      select id, source, source_code, area, nb, nn,
        array(select jsonb_array_elements_text(synonyms)), definition, equivalence,
        ${decided ? 'decided' : 'proposed'}, ${by.personId}, ${by.name}, ${by.today}::date,
        ${decided ? by.today : null}::date, ${decided ? by.name : null}, ${by.decidedByCase},
        ${by.now}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as brought (id text, source text,
        source_code text, area text, nb text, nn text, synonyms jsonb, definition text,
        equivalence text)
      on conflict do nothing
      returning id
    `.execute(tx);
    const ids = added.rows.map((row) => row.id);
    await keepWords(tx, ids);
    stored.push(...ids);
  }
  return stored;
}

/** Keeps the words that these terms are known by, as the terms have them now. */
export async function keepWords(tx: Writer, ids: readonly TermEntryId[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`delete from terminology.word where term_id = any(${ids}::text[])`.execute(tx);
  await sql`
    insert into terminology.word (term_id, word)
    select t.id, w.word
    from terminology.term t, unnest(array[t.source, t.nb, t.nn] || t.synonyms) as w (word)
    where t.id = any(${ids}::text[]) and w.word <> ''
    on conflict do nothing
  `.execute(tx);
}

/** Changes a term if it is still at the version the writer saw; answers whether it was. */
export async function updateTerm(
  tx: Writer,
  seen: { id: TermEntryId; version: number },
  change: Partial<Omit<TermRow, 'id' | 'version'>>,
): Promise<boolean> {
  const result = await tx
    .updateTable('terminology.term')
    .set({ ...change, version: seen.version + 1 })
    .where('id', '=', seen.id)
    .where('version', '=', seen.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Holds a term's row, so that those who say something are numbered one after the other. */
export async function holdTerm(tx: Writer, id: TermEntryId): Promise<void> {
  await tx.selectFrom('terminology.term').select('id').where('id', '=', id).forUpdate().execute();
}

export async function insertComment(
  tx: Writer,
  id: TermEntryId,
  comment: Omit<TermComment, 'no'> & { personId: PersonId },
): Promise<number> {
  const last = await tx
    .selectFrom('terminology.comment')
    .select(({ fn }) => fn.max('no').as('no'))
    .where('term_id', '=', id)
    .executeTakeFirst();
  const no = (last?.no ?? 0) + 1;
  await tx
    .insertInto('terminology.comment')
    .values({
      term_id: id,
      no,
      person_id: comment.personId,
      person_name: comment.personName,
      on_behalf_of: comment.onBehalfOf,
      said_at: comment.saidAt,
      words: comment.words,
    })
    .execute();
  return no;
}
