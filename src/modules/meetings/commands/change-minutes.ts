import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import { readAgenda } from '../store/reads.ts';
import { lockMeeting, touchMeeting, updateItem } from '../store/writes.ts';
import { bodyOfMeeting } from './meeting-of.ts';

/** One row's minutes: what the person saw, and what they want. */
export type MinutesWish = { itemId: string; was: number | null; wanted: number | null };

export type MinutesConflict = { itemId: string; mine: number | null; theirs: number | null };

/**
 * Changes the minutes of several rows at once. A row that somebody else changed meanwhile keeps
 * what they set, and none of the rows is changed, so that the person can look at it all again.
 * @source F-068
 */
export const changeMinutes = command<
  { meetingId: string; wishes: readonly MinutesWish[] },
  { changed: number },
  | { code: 'meeting-is-closed' }
  | { code: 'minutes-out-of-range'; itemId: string }
  | { code: 'minutes-changed-meanwhile'; by: string; conflicts: MinutesConflict[] }
>({
  name: 'meetings.change-minutes',
  action: 'meeting.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, wishes }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const agenda = await readAgenda(tx, meeting.id);
    const asked = wishes.filter(({ was, wanted }) => was !== wanted);
    const wrong = asked.find(({ wanted }) => wanted !== null && !(wanted >= 0 && wanted <= 1440));
    if (wrong) return refused({ code: 'minutes-out-of-range', itemId: wrong.itemId });
    const conflicts: MinutesConflict[] = [];
    const changes: {
      itemId: string;
      number: string | null;
      from: number | null;
      to: number | null;
    }[] = [];
    for (const { itemId, was, wanted } of asked) {
      const item = agenda.find((row) => row.id === itemId);
      if (!item || item.kind === 'group' || item.minutes === wanted) continue;
      if (item.minutes !== was) {
        conflicts.push({ itemId, mine: wanted, theirs: item.minutes });
        continue;
      }
      await updateItem(tx, { ...item, minutes: wanted });
      changes.push({ itemId, number: item.number, from: was, to: wanted });
    }
    if (conflicts.length > 0) {
      return refused({ code: 'minutes-changed-meanwhile', by: meeting.changed_by, conflicts });
    }
    if (changes.length === 0) return allowed({ value: { changed: 0 }, changes: [] });
    await touchMeeting(tx, meeting.id, {}, { name: acting.actor.name, now: acting.now });
    const side = (end: 'from' | 'to') =>
      changes.map(({ itemId, number, [end]: minutes }) => ({ itemId, number, minutes }));
    return allowed({
      value: { changed: changes.length },
      changes: [
        {
          subjectKind: 'meeting',
          subjectId: meeting.id,
          before: side('from'),
          after: side('to'),
        },
      ],
    });
  },
});
