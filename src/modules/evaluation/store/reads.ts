import type { BodyId, MeetingId, PersonId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { noAnswers } from '../rules/answers-are-shown-in-threes.ts';
import type { Result, Sum } from '../vocabulary.ts';
import type { ResultRow } from './tables.ts';

function toResult(row: Pick<ResultRow, 'shown' | 'waiting'>): Result {
  return { shown: row.shown as Sum, waiting: row.waiting as Sum };
}

/** What the answers of a meeting come to; nothing where nobody has answered. */
export async function readResult(db: Reader, meetingId: MeetingId): Promise<Result> {
  const row = await db
    .selectFrom('evaluation.result')
    .select(['shown', 'waiting'])
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  return row ? toResult(row) : noAnswers;
}

/** Whether this person has answered; what they answered is not kept with it. */
export async function hasAnswered(
  db: Reader,
  meetingId: MeetingId,
  personId: PersonId,
): Promise<boolean> {
  const row = await db
    .selectFrom('evaluation.answered')
    .select('person_id')
    .where('meeting_id', '=', meetingId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The meetings of a body that somebody has evaluated, with what it came to; in no order. */
export async function listResults(
  db: Reader,
  bodyId: BodyId,
): Promise<{ meetingId: MeetingId; result: Result }[]> {
  const rows = await db
    .selectFrom('evaluation.result')
    .select(['meeting_id', 'shown', 'waiting'])
    .where('body_id', '=', bodyId)
    .execute();
  return rows.map((row) => ({ meetingId: row.meeting_id, result: toResult(row) }));
}
