import { sql } from 'kysely';
import { newId, type VendorQuestionId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { QuestionStep, VendorQuestion } from '../vocabulary.ts';
import { toQuestion } from './reads.ts';
import type { QuestionRow } from './tables.ts';

/** Stores a question under the next number of its year. */
export async function insertQuestion(
  tx: Writer,
  row: Omit<QuestionRow, 'id' | 'running' | 'version'>,
): Promise<VendorQuestion> {
  // Two who ask at once wait for each other here, so that no number is given twice or left out.
  await sql`select pg_advisory_xact_lock(hashtext('vendor_questions.question'), ${row.year})`.execute(
    tx,
  );
  const { last } = await tx
    .selectFrom('vendor_questions.question')
    .select((of) => of.fn.max('running').as('last'))
    .where('year', '=', row.year)
    .executeTakeFirstOrThrow();
  const stored = { ...row, id: newId('ask'), running: (last ?? 0) + 1, version: 1 };
  await tx.insertInto('vendor_questions.question').values(stored).execute();
  return toQuestion(stored);
}

/** Locks a question for the rest of the transaction. */
export async function lockQuestion(tx: Writer, id: string): Promise<VendorQuestion | undefined> {
  const row = await tx
    .selectFrom('vendor_questions.question')
    .selectAll()
    .where('id', '=', id as VendorQuestionId)
    .forUpdate()
    .executeTakeFirst();
  return row && toQuestion(row);
}

/** Changes a question; its version goes up by one. */
export async function updateQuestion(
  tx: Writer,
  one: VendorQuestion,
  to: Partial<QuestionRow>,
): Promise<void> {
  await tx
    .updateTable('vendor_questions.question')
    .set({ ...to, version: one.version + 1 })
    .where('id', '=', one.id)
    .execute();
}

/** Adds to the history of a question. */
export async function addStep(
  tx: Writer,
  id: VendorQuestionId,
  step: Omit<QuestionStep, 'number'>,
): Promise<void> {
  const { last } = await tx
    .selectFrom('vendor_questions.step')
    .select((of) => of.fn.max('number').as('last'))
    .where('question_id', '=', id)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('vendor_questions.step')
    .values({
      question_id: id,
      number: (last ?? 0) + 1,
      at: step.at,
      by_name: step.byName,
      state: step.state,
      words: step.words,
      for_vendor: step.forVendor,
    })
    .execute();
}
