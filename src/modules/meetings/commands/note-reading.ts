import { allowed } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { noteReading as storeReading } from '../store/writes.ts';
import { bodyOfMeeting } from './meeting-of.ts';

/** Notes that this person has opened a version of a notice, so that it no longer waits for them. */
export const noteReading = command<
  { meetingId: `meet_${string}`; number: number },
  null,
  { code: never }
>({
  name: 'meetings.note-reading',
  action: 'meeting.read',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, number }, { actor, now }) => {
    await storeReading(tx, meetingId, actor.personId, number, now);
    return allowed({ value: null, changes: [] });
  },
});
