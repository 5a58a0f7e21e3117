import { sql } from 'kysely';
import type { BodyId, DecisionId } from '../../../kernel/ids.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { readBody } from '../../organisations/index.ts';
import type { By, EntryChange, NewEntry } from '../vocabulary.ts';
import { dropSearchable, makeSearchable } from './make-searchable.ts';
import { readEntry } from './reads.ts';

/**
 * Enters a decision in the register, in the transaction in which it was taken, and answers its id:
 * the one that was given, or a new one.
 */
export async function enterDecision(tx: Writer, entry: NewEntry, by: By): Promise<DecisionId> {
  const id = entry.id ?? newId('dec');
  const { source, standardisation } = entry;
  const meeting = source.kind === 'meeting' ? source : null;
  await tx
    .insertInto('decisions.entry')
    .values({
      id,
      number: entry.number,
      body_id: entry.bodyId,
      decided_on: entry.decidedOn,
      title: entry.title,
      question: entry.question ?? '',
      points: JSON.stringify(entry.points),
      reason: entry.reason ?? '',
      note: entry.note ?? '',
      affects: entry.affects ? JSON.stringify(entry.affects) : null,
      source_kind: source.kind,
      outcome: source.outcome,
      meeting_id: meeting?.meetingId ?? null,
      case_id: meeting?.caseId ?? null,
      item_id: meeting?.itemId ?? null,
      matter_id: source.kind === 'matter' ? source.matterId : null,
      level: entry.level ?? null,
      valid_from: entry.validFrom ?? null,
      valid_to: entry.validTo ?? null,
      standard_kind: standardisation?.kind ?? null,
      standard_reason: standardisation?.reason ?? '',
      standard_later: standardisation?.later ?? false,
      review_on: entry.reviewOn ?? null,
      quoted: entry.quoted ?? false,
      recorded_by: by.name,
      recorded_at: by.now,
    })
    .execute();
  // One that is only quoted is in no search.
  if (entry.quoted) return id;
  const { number, bodyId, decidedOn, title, points, question = '', reason = '', note = '' } = entry;
  const words = { number, title, points, question, reason, note };
  await makeSearchable(tx, { id, bodyId, decidedOn, caseId: meeting?.caseId ?? null, ...words });
  return id;
}

/**
 * Follows what was corrected where the decision was taken. An id that the register does not know
 * changes nothing.
 */
export async function updateEntry(
  tx: Writer,
  id: DecisionId,
  change: EntryChange,
  by: By,
): Promise<void> {
  const { points, affects, ...plain } = change;
  await tx
    .updateTable('decisions.entry')
    .set({
      ...plain,
      ...(points && { points: JSON.stringify(points) }),
      ...(affects !== undefined && { affects: affects && JSON.stringify(affects) }),
      recorded_by: by.name,
      recorded_at: by.now,
    })
    .where('id', '=', id)
    .execute();
  await searchAnew(tx, id);
}

/** Gives the decisions of a case its new title. */
export async function retitleCase(tx: Writer, caseId: string, title: string): Promise<void> {
  const rows = await tx
    .updateTable('decisions.entry')
    .set({ title })
    .where('case_id', '=', caseId as `case_${string}`)
    .where('title', '<>', title)
    .returning('id')
    .execute();
  for (const { id } of rows) await searchAnew(tx, id);
}

async function searchAnew(tx: Writer, id: DecisionId): Promise<void> {
  const entry = await readEntry(tx, id);
  if (!entry) return;
  if (entry.quoted) return dropSearchable(tx, id);
  const caseId = entry.source.kind === 'meeting' ? entry.source.caseId : null;
  await makeSearchable(tx, { ...entry, caseId });
}

/**
 * The next number of a body in a year, as printed: "KG02 3/26". Others who ask for one wait until
 * this transaction ends; where it comes to nothing, so does the number, and there are no gaps.
 */
export async function nextNumber(tx: Writer, bodyId: BodyId, year: number): Promise<string> {
  const { rows } = await sql<{ last: number }>`
    insert into decisions.counter (body_id, year, last) values (${bodyId}, ${year}, 1)
    on conflict (body_id, year) do update set last = decisions.counter.last + 1
    returning last`.execute(tx);
  const no = rows[0]?.last;
  if (no === undefined) throw new Error(`No number was given to ${bodyId}.`);
  const body = await readBody(tx, bodyId);
  return [body?.short_name, `${no}/${String(year % 100).padStart(2, '0')}`]
    .filter(Boolean)
    .join(' ');
}
