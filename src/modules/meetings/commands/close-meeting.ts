import { allowed } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { mayGoTo, type TransitionRefusal } from '../rules/meeting-may-be-decided.ts';
import { readAgenda, readDecisions } from '../store/reads.ts';
import { lockMeeting, touchMeeting } from '../store/writes.ts';
import { bodyOfMeeting } from './meeting-of.ts';

/**
 * Closes a meeting that has been held: nothing in it changes any more. Refused while a case has
 * neither a decision nor a word on why not.
 * @source F-073
 */
export const closeMeeting = command<{ meetingId: string }, null, TransitionRefusal>({
  name: 'meetings.close-meeting',
  action: 'decision.record',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting) throw new Error(`meeting ${meetingId} went away under its lock`);
    const decisions = await readDecisions(tx, meeting.id);
    const undecided = (await readAgenda(tx, meeting.id)).filter(
      (item) => item.caseId && !decisions.some((decision) => decision.itemId === item.id),
    );
    const verdict = mayGoTo({ state: meeting.state, date: meeting.held_on }, 'closed', {
      today: acting.today,
      numbersWithoutOutcome: undecided.map((item) => item.number ?? item.title),
    });
    if (!verdict.ok) return verdict;
    const by = { name: acting.actor.name, now: acting.now };
    await touchMeeting(tx, meeting.id, { state: 'closed' }, by);
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'meeting',
          subjectId: meeting.id,
          before: { state: meeting.state },
          after: { state: 'closed' },
        },
      ],
    });
  },
});
