import { levelOf } from '../../../kernel/rows-in-a-tree.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import {
  type Move,
  type MoveRefusal,
  moveRow,
  stepStands,
} from '../rules/an-agenda-row-moves-without-loss.ts';
import { readAgendaRows } from '../store/reads.ts';
import { arrangeItems, lockMeeting, touchMeeting } from '../store/writes.ts';
import type { AgendaItem } from '../vocabulary.ts';
import { bodyOfMeeting } from './meeting-of.ts';

/**
 * Moves a row of the agenda, with all that lies under it. Says where the row is to go, never what
 * the whole order is, so that two people who move different rows both get their way. `saw` is the row
 * that a step was to go by: whoever asks for the same step as somebody else has it done once, and
 * whoever saw other rows than there are now is refused, and told by whom they were moved.
 * @source F-068
 */
export const moveAgendaItem = command<
  { meetingId: string; itemId: string; move: Move; saw?: string | null },
  AgendaItem[],
  | { code: 'meeting-is-closed' }
  | { code: 'item-is-gone' }
  | { code: 'rows-moved-meanwhile'; by: string }
  | MoveRefusal
>({
  name: 'meetings.move-item',
  action: 'meeting.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, itemId, move, saw }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const agenda = await readAgendaRows(tx, meeting.id);
    const item = agenda.find((row) => row.id === itemId);
    if (!item) return refused({ code: 'item-is-gone' });
    if (saw && typeof move === 'string') {
      const stands = stepStands(agenda, item.id, move, saw);
      if (stands === 'done') return allowed({ value: agenda, changes: [] });
      if (stands === 'moved') {
        return refused({ code: 'rows-moved-meanwhile', by: meeting.changed_by });
      }
    }
    const moved = moveRow(agenda, item.id, move);
    if (!moved.ok) return moved;
    const after = moved.value;
    const before = placeIn(agenda, itemId);
    const now = placeIn(after, itemId);
    if (before.position === now.position && before.under === now.under) {
      return allowed({ value: agenda, changes: [] });
    }
    await arrangeItems(tx, after);
    await touchMeeting(tx, meeting.id, {}, { name: acting.actor.name, now: acting.now });
    const { number, title } = item;
    return allowed({
      value: after,
      changes: [
        {
          subjectKind: 'meeting',
          subjectId: meeting.id,
          before: { itemId, number, title, ...before },
          after: { itemId, number, title, ...now },
        },
      ],
    });
  },
});

/** Where a row lies: its position from 1, its level, and the row it lies under. */
function placeIn(agenda: readonly AgendaItem[], itemId: string) {
  const position = agenda.findIndex((row) => row.id === itemId) + 1;
  const row = agenda[position - 1];
  return { position, level: row ? levelOf(agenda, row) : 0, under: row?.parentId ?? null };
}
