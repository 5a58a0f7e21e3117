import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import { type Move, moveItem } from '../rules/an-agenda-item-moves-without-loss.ts';
import { readAgenda } from '../store/reads.ts';
import { lockMeeting, orderItems, touchMeeting } from '../store/writes.ts';
import type { AgendaItem } from '../vocabulary.ts';
import { bodyOfMeeting } from './meeting-of.ts';

/**
 * Moves a row of the agenda. Says where the row is to go, never what the whole order is, so that
 * two people who move different rows both get their way.
 * @source F-068
 */
export const moveAgendaItem = command<
  { meetingId: string; itemId: string; move: Move },
  AgendaItem[],
  { code: 'meeting-is-closed' } | { code: 'item-is-gone' }
>({
  name: 'meetings.move-item',
  action: 'meeting.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, itemId, move }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const agenda = await readAgenda(tx, meeting.id);
    const item = agenda.find((row) => row.id === itemId);
    if (!item) return refused({ code: 'item-is-gone' });
    const after = moveItem(agenda, item.id, move);
    const from = agenda.indexOf(item);
    const to = after.indexOf(item);
    if (from === to) return allowed({ value: agenda, changes: [] });
    await orderItems(
      tx,
      after.map((row) => row.id),
    );
    await touchMeeting(tx, meeting.id, {}, { name: acting.actor.name, now: acting.now });
    return allowed({
      value: after,
      changes: [
        {
          subjectKind: 'meeting',
          subjectId: meeting.id,
          before: { itemId, number: item.number, title: item.title, position: from + 1 },
          after: { itemId, number: item.number, title: item.title, position: to + 1 },
        },
      ],
    });
  },
});
