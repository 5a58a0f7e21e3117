import { type BodyId, newId, type QueuedCaseId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { LeadTime, QueuedCase, QueueState } from '../vocabulary.ts';
import { toQueuedCase } from './reads.ts';
import type { ProposedCaseRow, StandingItemRow } from './tables.ts';

export async function insertProposedCase(
  tx: Writer,
  row: Omit<ProposedCaseRow, 'id' | 'version'>,
): Promise<QueuedCaseId> {
  const id = newId('prop');
  await tx
    .insertInto('case_queue.proposed_case')
    .values({ id, version: 1, ...row })
    .execute();
  return id;
}

/** Locks a proposed case for the rest of the transaction. */
export async function lockQueuedCase(tx: Writer, id: string): Promise<QueuedCase | undefined> {
  const row = await tx
    .selectFrom('case_queue.proposed_case')
    .selectAll()
    .where('id', '=', id as QueuedCaseId)
    .forUpdate()
    .executeTakeFirst();
  return row && toQueuedCase(row);
}

/** Changes a proposed case; its version goes up by one. */
export async function updateQueuedCase(
  tx: Writer,
  one: QueuedCase,
  to: Partial<ProposedCaseRow>,
): Promise<void> {
  await tx
    .updateTable('case_queue.proposed_case')
    .set({ ...to, version: one.version + 1 })
    .where('id', '=', one.id)
    .execute();
}

/** Adds to the history of a proposed case. */
export async function addStep(
  tx: Writer,
  step: { caseId: QueuedCaseId; at: Date; byName: string; state: QueueState; words: string },
): Promise<void> {
  const { count } = await tx
    .selectFrom('case_queue.step')
    .select((of) => of.fn.countAll<string>().as('count'))
    .where('case_id', '=', step.caseId)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('case_queue.step')
    .values({
      case_id: step.caseId,
      number: Number(count) + 1,
      at: step.at,
      by_name: step.byName,
      state: step.state,
      words: step.words,
    })
    .execute();
}

export async function setLeadTime(tx: Writer, bodyId: BodyId, lead: LeadTime): Promise<void> {
  const days = {
    case_days: lead.caseDays,
    paper_days: lead.paperDays,
    notice_days: lead.noticeDays,
  };
  await tx
    .insertInto('case_queue.lead_time')
    .values({ body_id: bodyId, ...days })
    .onConflict((on) => on.column('body_id').doUpdateSet(days))
    .execute();
}

/** Puts a body's standing rows in place of those it had. */
export async function replaceStandingItems(
  tx: Writer,
  bodyId: BodyId,
  rows: readonly Omit<StandingItemRow, 'id' | 'body_id' | 'position'>[],
): Promise<void> {
  await tx.deleteFrom('case_queue.standing_item').where('body_id', '=', bodyId).execute();
  for (const [position, row] of rows.entries()) {
    await tx
      .insertInto('case_queue.standing_item')
      .values({ id: newId('stand'), body_id: bodyId, position, ...row })
      .execute();
  }
}
