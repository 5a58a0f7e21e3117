import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { type CancelRefusal, mayBeCancelled } from '../rules/a-cancelled-meeting-is-over.ts';
import { firstSequence } from '../rules/a-meeting-has-one-calendar-entry.ts';
import { readPublications } from '../store/reads.ts';
import { lockMeeting, touchMeeting } from '../store/writes.ts';
import { bodyOfMeeting } from './meeting-of.ts';

/**
 * Cancels a meeting that has not been held. It keeps its agenda and its papers, and nothing in it
 * changes any more. Whoever was called is told by those who called them, in the same transaction.
 * @source F-067
 */
export const cancelMeeting = command<
  { meetingId: string; reason: string },
  { reason: string },
  CancelRefusal | { code: 'meeting-is-gone' }
>({
  name: 'meetings.cancel-meeting',
  action: 'meeting.publish',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, reason: given }, { actor, now }) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting) return refused({ code: 'meeting-is-gone' });
    const reason = given.trim();
    const verdict = mayBeCancelled(meeting, reason);
    if (!verdict.ok) return verdict;
    await touchMeeting(
      tx,
      meeting.id,
      {
        state: 'cancelled',
        // Calendars that read the notice find the cancellation newer than every version of it.
        sequence: firstSequence(meeting) + (await readPublications(tx, meeting.id)).length,
        cancelled_from: verdict.value,
        cancelled_at: now,
        cancelled_by: actor.name,
        cancelled_reason: reason,
      },
      { name: actor.name, now },
    );
    return allowed({
      value: { reason },
      changes: [
        {
          subjectKind: 'meeting',
          subjectId: meeting.id,
          before: { state: meeting.state },
          after: { state: 'cancelled', reason },
        },
      ],
    });
  },
});
