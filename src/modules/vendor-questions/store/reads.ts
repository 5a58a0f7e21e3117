import { sql } from 'kysely';
import type { BodyId, MatterId, OrganisationId, VendorQuestionId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { QuestionState, QuestionStep, VendorQuestion } from '../vocabulary.ts';
import type { QuestionRow } from './tables.ts';

/** A stored question in the words of the rules. */
export function toQuestion(row: QuestionRow): VendorQuestion {
  return {
    id: row.id,
    number: `LS ${row.running}/${String(row.year % 100).padStart(2, '0')}`,
    vendor: row.vendor,
    vendorName: row.vendor_name,
    askedBy: row.asked_by,
    askedByName: row.asked_by_name,
    replyEmail: row.reply_email,
    area: row.area,
    title: row.title,
    question: row.question,
    background: row.background,
    askedOn: row.asked_on,
    neededBy: row.needed_by,
    bodyId: row.body_id,
    expert: row.expert,
    expertName: row.expert_name,
    state: row.state,
    matterId: row.matter_id,
    decisionId: row.decision_id,
    decidedBefore: row.decided_before,
    answer: row.answer,
    sentOn: row.sent_on,
    version: row.version,
  };
}

export type QuestionQuery = {
  vendor?: OrganisationId | undefined;
  bodyId?: BodyId | undefined;
  area?: string | undefined;
  states?: readonly QuestionState[] | undefined;
  limit?: number;
  offset?: number;
};

/** Questions: the first needed first, then those without a day, then those that are ended. */
export async function listQuestions(db: Reader, query: QuestionQuery): Promise<VendorQuestion[]> {
  let rows = db.selectFrom('vendor_questions.question').selectAll();
  if (query.vendor) rows = rows.where('vendor', '=', query.vendor);
  if (query.bodyId) rows = rows.where('body_id', '=', query.bodyId);
  if (query.area) rows = rows.where('area', '=', query.area);
  if (query.states) rows = rows.where('state', 'in', [...query.states]);
  const found = await rows
    .orderBy(sql`state in ('answered', 'withdrawn')`)
    .orderBy('needed_by', (order) => order.asc().nullsLast())
    .orderBy('asked_on')
    .orderBy('id')
    .limit(query.limit ?? 2000)
    .offset(query.offset ?? 0)
    .execute();
  return found.map(toQuestion);
}

export async function readQuestion(db: Reader, id: string): Promise<VendorQuestion | undefined> {
  const row = await db
    .selectFrom('vendor_questions.question')
    .selectAll()
    .where('id', '=', id as VendorQuestionId)
    .executeTakeFirst();
  return row && toQuestion(row);
}

/** The question that a matter was opened of; undefined where it came from elsewhere. */
export async function questionOfMatter(
  db: Reader,
  matterId: string,
): Promise<VendorQuestion | undefined> {
  const row = await db
    .selectFrom('vendor_questions.question')
    .selectAll()
    .where('matter_id', '=', matterId as MatterId)
    .executeTakeFirst();
  return row && toQuestion(row);
}

/** What has happened to a question, in order of time. */
export async function readSteps(db: Reader, id: VendorQuestionId): Promise<QuestionStep[]> {
  const rows = await db
    .selectFrom('vendor_questions.step')
    .selectAll()
    .where('question_id', '=', id)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    at: row.at,
    byName: row.by_name,
    state: row.state,
    words: row.words,
    forVendor: row.for_vendor,
  }));
}
