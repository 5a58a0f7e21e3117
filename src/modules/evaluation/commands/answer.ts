import type { MeetingId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { bodyOfMeeting, readMeeting } from '../../meetings/index.ts';
import { withAnswer } from '../rules/answers-are-shown-in-threes.ts';
import {
  type AnswerRefusal,
  answerFrom,
  type NotOpen,
  openOn,
} from '../rules/asked-after-the-meeting.ts';
import { lockResult, noteAnswered, storeResult } from '../store/writes.ts';
import type { Question } from '../vocabulary.ts';

/**
 * Says how a meeting has been, once per person. Nothing goes into the log: its time and name would
 * tell in which order people answered.
 * @source F-079
 */
export const answerEvaluation = command<
  { meetingId: MeetingId; scores: Readonly<Record<Question, number>>; line: string },
  null,
  NotOpen | AnswerRefusal | { code: 'answered-already' }
>({
  name: 'evaluation.answer',
  action: 'evaluation.answer',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, scores, line }, { actor, today }) => {
    const meeting = await readMeeting(tx, meetingId);
    if (!meeting) throw new Error(`${meetingId} went away`);
    const open = openOn({ heldOn: meeting.held_on, state: meeting.state }, today);
    if (!open.ok) return open;
    const answer = answerFrom(scores, line);
    if (!answer.ok) return answer;
    if (!(await noteAnswered(tx, meetingId, actor.personId))) {
      return refused({ code: 'answered-already' });
    }
    const before = await lockResult(tx, meetingId, meeting.body_id);
    await storeResult(tx, meetingId, withAnswer(before, answer.value));
    return allowed({ value: null, changes: [] });
  },
});
