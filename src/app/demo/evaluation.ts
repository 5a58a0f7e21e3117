import type { BodyId, MeetingId } from '../../kernel/ids.ts';
import {
  noAnswers,
  withAnswer,
} from '../../modules/evaluation/rules/answers-are-shown-in-threes.ts';
import { answerFrom } from '../../modules/evaluation/rules/asked-after-the-meeting.ts';
import { lockResult, storeResult } from '../../modules/evaluation/store/writes.ts';
import type { Result } from '../../modules/evaluation/vocabulary.ts';
import type { Writer } from '../../platform/database/tables.ts';

/** The three scores and the line of each answer; the meetings of 2023 from the last backwards. */
const committee: readonly (readonly string[])[] = [
  ['545 mer tid til fagrådene', '454', '555', '344 papirene kom sent', '544', '455'],
  ['444', '343 kortere orienteringer', '454', '434', '335', '444 mer tid til fagrådene', '554'],
  ['333', '244 kortere orienteringer', '343', '423 papirene kom sent', '333', '442'],
];
const executive: readonly (readonly string[])[] = [['554', '445 start presis', '344', '555']];

/** How some of the meetings have been, so that there is a trend to see. */
export async function insertDemoEvaluations(tx: Writer): Promise<void> {
  await evaluate(tx, 'body_asu', committee);
  await evaluate(tx, 'body_arbeidsutvalget', executive);
}

async function evaluate(
  tx: Writer,
  bodyId: BodyId,
  given: readonly (readonly string[])[],
): Promise<void> {
  const held = await tx
    .selectFrom('meetings.meeting')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('state', 'in', ['held', 'closed'])
    .orderBy('held_on', 'desc')
    .limit(given.length)
    .execute();
  for (const [index, answers] of given.entries()) {
    const meeting = held[index];
    if (meeting) await insertResult(tx, meeting.id, bodyId, answers.reduce(added, noAnswers));
  }
}

function added(result: Result, written: string): Result {
  const [useful, heard, prepared] = [...written].map(Number);
  const scores = { useful: useful ?? 0, heard: heard ?? 0, prepared: prepared ?? 0 };
  const answer = answerFrom(scores, written.slice(3));
  return answer.ok ? withAnswer(result, answer.value) : result;
}

async function insertResult(tx: Writer, id: MeetingId, bodyId: BodyId, result: Result) {
  await lockResult(tx, id, bodyId);
  await storeResult(tx, id, result);
}
