import type { IsoDate } from '../../../kernel/calendar.ts';
import type { CaseId, DecisionId } from '../../../kernel/ids.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { By, EntryRow, Review } from '../vocabulary.ts';
import { entryOf, entryRows } from './reads.ts';
import './register-tables.ts';

/** Decisions that are to be looked at again by a day, the first first; none of the hidden cases. */
export async function listDueReviews(
  db: Reader,
  query: { to?: IsoDate; bodyId?: string | null; hidden: ReadonlySet<CaseId> },
): Promise<EntryRow[]> {
  let rows = entryRows(db).where('e.review_on', 'is not', null).where('e.quoted', '=', false);
  if (query.to) rows = rows.where('e.review_on', '<=', query.to);
  if (query.bodyId) rows = rows.where('e.body_id', '=', query.bodyId as EntryRow['bodyId']);
  const found = await rows.orderBy('e.review_on').orderBy('e.id').limit(1000).execute();
  return found.filter(({ case_id }) => case_id === null || !query.hidden.has(case_id)).map(entryOf);
}

/** The answers of one decision, or the newest of all, the newest first. */
export async function listReviews(
  db: Reader,
  query: { entryId?: DecisionId; limit: number },
): Promise<Review[]> {
  let rows = db.selectFrom('decisions.review').selectAll();
  if (query.entryId) rows = rows.where('entry_id', '=', query.entryId);
  const found = await rows.orderBy('at', 'desc').orderBy('no', 'desc').limit(query.limit).execute();
  return found.map((row) => ({
    entryId: row.entry_id,
    no: row.no,
    dueOn: row.due_on,
    answeredOn: row.answered_on,
    answer: row.answer,
    evidence: row.evidence,
    next: row.next,
    nextOn: row.next_on,
    byName: row.by_name,
    at: row.at,
  }));
}

/** Adds an answer; earlier ones stay. */
export async function addReview(tx: Writer, review: Review): Promise<void> {
  await tx
    .insertInto('decisions.review')
    .values({
      entry_id: review.entryId,
      no: review.no,
      due_on: review.dueOn,
      answered_on: review.answeredOn,
      answer: review.answer,
      evidence: review.evidence,
      next: review.next,
      next_on: review.nextOn,
      by_name: review.byName,
      at: review.at,
    })
    .execute();
}

/** Stores the day on which a decision is looked at again; null asks no more. */
export async function setReviewDay(
  tx: Writer,
  id: DecisionId,
  day: IsoDate | null,
  by: By,
): Promise<void> {
  await tx
    .updateTable('decisions.entry')
    .set((entry) => ({ review_on: day, version: entry('version', '+', 1), changed_by: by.name }))
    .where('id', '=', id)
    .execute();
}
