import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { readAgenda, readDecisions } from '../store/reads.ts';
import { lockMeeting, touchMeeting } from '../store/writes.ts';
import { bodyOfMeeting } from './meeting-of.ts';

/**
 * Closes a meeting that has been held: nothing in it changes any more. Refused while a case has
 * neither a decision nor a word on why not.
 */
export const closeMeeting = command<
  { meetingId: string },
  null,
  { code: 'meeting-not-held' } | { code: 'cases-undecided'; numbers: string[] }
>({
  name: 'meetings.close-meeting',
  action: 'decision.record',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (meeting?.state !== 'held') return refused({ code: 'meeting-not-held' });
    const decisions = await readDecisions(tx, meeting.id);
    const undecided = (await readAgenda(tx, meeting.id)).filter(
      (item) => item.caseId && !decisions.some((decision) => decision.itemId === item.id),
    );
    if (undecided.length > 0) {
      const numbers = undecided.map((item) => item.number ?? item.title);
      return refused({ code: 'cases-undecided', numbers });
    }
    const by = { name: acting.actor.name, now: acting.now };
    await touchMeeting(tx, meeting.id, { state: 'closed' }, by);
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'meeting',
          subjectId: meeting.id,
          before: { state: 'held' },
          after: { state: 'closed' },
        },
      ],
    });
  },
});
