import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { bodyOfMeeting, isShut, lockMeeting } from '../../meetings/index.ts';
import { closeIfEnded } from './close-if-ended.ts';
import { type EventAnswer, type NewEvent, takeIn } from './take-in.ts';
import { toldInLog } from './told-in-log.ts';

/**
 * Adds what happened to the log of the sitting, in the order given. What was added before under the
 * same key is not added again. Each is judged by itself: those that may not happen are answered with
 * why, the others are kept. What is about somebody else than the sender is for those who lead.
 * `seen` is the number of the newest event that the sender knew. At most 200 at a time.
 * @source F-080
 */
export const addEvents = command<
  { meetingId: string; events: readonly NewEvent[]; seen?: number },
  { answers: readonly EventAnswer[]; upTo: number },
  { code: 'meeting-is-closed' } | { code: 'too-many-events'; most: number }
>({
  name: 'sitting.add-events',
  action: 'sitting.take-part',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, events, seen }, acting) => {
    const most = 200;
    if (events.length > most) return refused({ code: 'too-many-events', most });
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const taken = await takeIn(tx, meeting, events, seen, acting);
    await closeIfEnded(tx, meeting, taken, acting);
    return allowed({
      value: { answers: taken.answers, upTo: taken.sitting.upTo },
      changes: toldInLog(meeting.id, taken.added),
    });
  },
});
