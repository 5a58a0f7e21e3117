import type { ClockTime } from '../../../kernel/calendar.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { bodyOfMeeting, isShut, lockMeeting } from '../../meetings/index.ts';
import { closeIfEnded } from './close-if-ended.ts';
import type { FactRefusal } from './complete-fact.ts';
import { takeIn } from './take-in.ts';
import { toldInLog } from './told-in-log.ts';

/**
 * Ends the meeting: it counts as held, and who was there is kept with it. Refused while a vote runs.
 * @source F-080
 */
export const endSitting = command<
  { meetingId: string; key: string; time: ClockTime },
  { upTo: number },
  FactRefusal | { code: 'meeting-is-closed' }
>({
  name: 'sitting.end-sitting',
  action: 'sitting.lead',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, key, time }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const ended = { key, fact: { kind: 'ended', time } as const };
    const taken = await takeIn(tx, meeting, [ended], undefined, acting);
    const [answer] = taken.answers;
    if (answer && 'refusal' in answer) return refused(answer.refusal);
    await closeIfEnded(tx, meeting, taken, acting);
    return allowed({
      value: { upTo: taken.sitting.upTo },
      changes: toldInLog(meeting.id, taken.added),
    });
  },
});
