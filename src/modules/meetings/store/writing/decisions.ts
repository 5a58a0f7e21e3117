import { sql } from 'kysely';
import { type DecisionId, newId } from '../../../../kernel/ids.ts';
import type { Writer } from '../../../../platform/database/tables.ts';
import type { Decision } from '../../vocabulary.ts';

import type { By } from './meeting.ts';

export async function insertDecision(
  tx: Writer,
  decision: Omit<Decision, 'id'>,
  by: By,
): Promise<DecisionId> {
  const id = newId('dec');
  await tx
    .insertInto('meetings.decision')
    .values({
      id,
      case_id: decision.caseId,
      body_id: decision.bodyId,
      meeting_id: decision.meetingId,
      item_id: decision.itemId,
      decided_on: decision.decidedOn,
      outcome: decision.outcome,
      points: JSON.stringify(decision.points),
      note: decision.note,
      basis: decision.basis,
      recorded_by: by.name,
      recorded_at: by.now,
      words: wordsOfDecision(decision),
    })
    .execute();
  return id;
}

/** Puts another decision in the place of one that was recorded wrongly. The log keeps the old. */
export async function updateDecision(
  tx: Writer,
  id: DecisionId,
  decision: Pick<Decision, 'outcome' | 'points' | 'note'>,
  by: By,
): Promise<void> {
  await tx
    .updateTable('meetings.decision')
    .set({
      outcome: decision.outcome,
      points: JSON.stringify(decision.points),
      note: decision.note,
      basis: 'recorded',
      recorded_by: by.name,
      recorded_at: by.now,
      words: wordsOfDecision(decision),
    })
    .where('id', '=', id)
    .execute();
}

const wordsOfDecision = ({ note, points }: Pick<Decision, 'note' | 'points'>) => {
  const words = [note, ...points.map((point) => point.text)].join('\n');
  return sql<string>`to_tsvector('norwegian', ${words.slice(0, 500_000)})`;
};
