import type { BodyId, CaseId, DecisionId, ObligationId } from '../../../kernel/ids.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { ObligationDraft } from '../vocabulary.ts';
import type { ObligationRow } from './tables.ts';

export type NewObligation = ObligationDraft & {
  bodyId: BodyId;
  caseId: CaseId | null;
  decisionId: DecisionId | null;
  source: string;
  pointNo: number | null;
};

/** Stores what has been laid on somebody, open from now on, and answers its id. */
export async function insertObligation(
  tx: Writer,
  obligation: NewObligation,
  now: Date,
): Promise<ObligationId> {
  const id = newId('obl');
  await tx
    .insertInto('follow_up.obligation')
    .values({
      id,
      body_id: obligation.bodyId,
      case_id: obligation.caseId,
      decision_id: obligation.decisionId,
      source: obligation.source,
      point_no: obligation.pointNo,
      who: obligation.who,
      what: obligation.what,
      due: obligation.due,
      due_note: obligation.dueNote,
      recurrence: obligation.recurrence ? JSON.stringify(obligation.recurrence) : null,
      state: 'open',
      done_on: null,
      report: '',
      explanation: '',
      explained_at: null,
      explained_by: '',
      replaced_by: null,
      version: 1,
      created_at: now,
    })
    .execute();
  return id;
}

/** Changes an obligation if it is still at the version the writer saw; answers whether it was. */
export async function updateObligation(
  tx: Writer,
  id: ObligationId,
  version: number,
  change: Partial<Omit<ObligationRow, 'id' | 'version' | 'words'>>,
): Promise<boolean> {
  const result = await tx
    .updateTable('follow_up.obligation')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
