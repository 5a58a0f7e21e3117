import type { BodyId, MeetingId, PersonId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { noAnswers } from '../rules/answers-are-shown-in-threes.ts';
import type { Result, Sum } from '../vocabulary.ts';

/** Notes that a person has answered; false where they had already. */
export async function noteAnswered(
  tx: Writer,
  meetingId: MeetingId,
  personId: PersonId,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('evaluation.answered')
    .values({ meeting_id: meetingId, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** A meeting's result, locked until the transaction ends; begun where there is none. */
export async function lockResult(
  tx: Writer,
  meetingId: MeetingId,
  bodyId: BodyId,
): Promise<Result> {
  await tx
    .insertInto('evaluation.result')
    .values({ meeting_id: meetingId, body_id: bodyId, ...written(noAnswers) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await tx
    .selectFrom('evaluation.result')
    .select(['shown', 'waiting'])
    .where('meeting_id', '=', meetingId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { shown: row.shown as Sum, waiting: row.waiting as Sum };
}

export async function storeResult(tx: Writer, meetingId: MeetingId, result: Result): Promise<void> {
  await tx
    .updateTable('evaluation.result')
    .set(written(result))
    .where('meeting_id', '=', meetingId)
    .execute();
}

const written = ({ shown, waiting }: Result) => ({
  shown: JSON.stringify(shown),
  waiting: JSON.stringify(waiting),
});
