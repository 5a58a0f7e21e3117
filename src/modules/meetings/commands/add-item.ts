import type { AgendaItemId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import { type MoveRefusal, mayLie } from '../rules/an-agenda-row-moves-without-loss.ts';
import { readAgenda } from '../store/reads.ts';
import { lockMeeting, touchMeeting } from '../store/writes.ts';
import type { AgendaItem } from '../vocabulary.ts';
import { bodyOfMeeting } from './meeting-of.ts';
import { putOnAgenda } from './put-on-agenda.ts';

export type AddItemInput = {
  meetingId: string;
  kind: AgendaItem['kind'];
  title: string;
  minutes: number | null;
  responsible: string[];
  /** Position from 0; past the last row, or null, is before a closing row or at the end. */
  at: number | null;
  /** The row that it is to lie under; null or absent at the top. */
  under?: string | null;
  /** The legal basis of treating it behind closed doors; empty or absent for an open row. */
  closedBasis?: string;
  /** What outsiders are told a closed row is called. */
  publicTitle?: string;
};

/**
 * Puts a row on the agenda, under another where that is said. A case gets its number and an empty
 * paper; a late one, in a body that counts anew at each meeting, the number before it with a letter.
 * @source F-070
 */
export const addItem = command<
  AddItemInput,
  AgendaItemId,
  | { code: 'meeting-is-closed' }
  | { code: 'item-without-title' }
  | { code: 'minutes-out-of-range'; minutes: number }
  | MoveRefusal
>({
  name: 'meetings.add-item',
  action: 'meeting.edit',
  subject: bodyOfMeeting,
  run: async (tx, input, acting) => {
    const meeting = await lockMeeting(tx, input.meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const title = input.title.trim();
    if (!title) return refused({ code: 'item-without-title' });
    if (input.minutes !== null && !(input.minutes >= 0 && input.minutes <= 1440)) {
      return refused({ code: 'minutes-out-of-range', minutes: input.minutes });
    }
    const by = { name: acting.actor.name, now: acting.now };
    const { kind, responsible, at, under } = input;
    const agenda = await readAgenda(tx, meeting.id);
    const fault = under ? mayLie(agenda, { id: '', kind }, under) : null;
    if (fault) return refused(fault);
    const parentId = agenda.find((one) => one.id === under)?.id ?? null;
    const minutes = kind === 'group' ? null : input.minutes;
    const closedBasis = input.closedBasis?.trim() || null;
    const publicTitle = input.publicTitle?.trim() || null;
    const row = { kind, title, minutes, responsible, at, parentId, closedBasis, publicTitle };
    const { id, number, item } = await putOnAgenda(tx, meeting, row, by);
    await touchMeeting(tx, meeting.id, {}, by);
    return allowed({
      value: id,
      changes: [
        {
          subjectKind: 'meeting',
          subjectId: meeting.id,
          after: { itemId: id, number, ...item },
        },
      ],
    });
  },
});
