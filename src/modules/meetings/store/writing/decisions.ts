import { sql } from 'kysely';
import { type DecisionId, newId } from '../../../../kernel/ids.ts';
import type { Writer } from '../../../../platform/database/tables.ts';
import { enterDecision, updateEntry } from '../../../decisions/index.ts';
import type { Decision, DecisionPoint } from '../../vocabulary.ts';

import type { By } from './meeting.ts';

/**
 * Writes what a meeting decided, and enters it in the register of decisions under the number and
 * the title of its case: those given, where they are known already.
 */
export async function insertDecision(
  tx: Writer,
  decision: Omit<Decision, 'id'>,
  by: By,
  known?: { number: string; title: string },
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
  const { caseId, meetingId, itemId, outcome } = decision;
  const { number, title } =
    known ??
    (await tx
      .selectFrom('meetings.case_file')
      .select(['number', 'title'])
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow());
  await enterDecision(
    tx,
    {
      id,
      number,
      title,
      bodyId: decision.bodyId,
      decidedOn: decision.decidedOn,
      points: entryPoints(decision.points),
      note: decision.note,
      source: { kind: 'meeting', meetingId, caseId, itemId, outcome },
      quoted: decision.basis === 'quoted',
    },
    by,
  );
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
  const { outcome, points, note } = decision;
  const change = { outcome, note, points: entryPoints(points), quoted: false };
  await updateEntry(tx, id, change, by);
}

const entryPoints = (points: readonly DecisionPoint[]) =>
  points.map(({ no, text, change, proposed }) => ({ no, text, change, proposed }));

const wordsOfDecision = ({ note, points }: Pick<Decision, 'note' | 'points'>) => {
  const words = [note, ...points.map((point) => point.text)].join('\n');
  return sql<string>`to_tsvector('norwegian', ${words.slice(0, 500_000)})`;
};
