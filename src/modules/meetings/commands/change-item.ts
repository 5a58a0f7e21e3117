import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import { changedFields, type FieldConflict } from '../rules/changed-fields.ts';
import { isClosedFromAbove } from '../rules/what-lies-under-closed-is-closed.ts';
import { readAgendaRows } from '../store/reads.ts';
import {
  arrangeItems,
  lockMeeting,
  setCaseTitle,
  touchMeeting,
  updateItem,
} from '../store/writes.ts';
import type { AgendaItem } from '../vocabulary.ts';
import { bodyOfMeeting } from './meeting-of.ts';

export type ItemFields = Pick<
  AgendaItem,
  'title' | 'subPoints' | 'responsible' | 'minutes' | 'budget' | 'closedBasis'
> & { publicTitle: string | null };

type ChangeItemRefusal =
  | { code: 'meeting-is-closed' }
  | { code: 'item-is-gone' }
  | { code: 'item-without-title' }
  | { code: 'minutes-out-of-range'; minutes: number }
  | { code: 'row-above-is-closed' }
  | { code: 'changed-meanwhile'; by: string; conflicts: FieldConflict<ItemFields>[] };

/**
 * Changes a row of the agenda. Only the fields sent are considered; `base` is what the person saw
 * of them. Slots are never stored, so all later ones follow. A row that is closed closes all that lies
 * under it; one that is opened opens itself only.
 * @source F-068, F-120
 */
export const changeItem = command<
  {
    meetingId: string;
    itemId: string;
    base: Partial<ItemFields>;
    wanted: Partial<ItemFields>;
  },
  AgendaItem,
  ChangeItemRefusal
>({
  name: 'meetings.change-item',
  action: 'meeting.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, itemId, base, wanted }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const agenda = await readAgendaRows(tx, meeting.id);
    const item = agenda.find((row) => row.id === itemId);
    if (!item) return refused({ code: 'item-is-gone' });
    const { id, kind, number, caseId, parentId, place, ...rest } = item;
    const now = { ...rest, publicTitle: rest.publicTitle ?? null };
    const { merged, conflicts, changed } = changedFields(
      { ...now, ...base },
      { ...now, ...base, ...wanted },
      now,
    );
    if (conflicts.length > 0) {
      return refused({ code: 'changed-meanwhile', by: meeting.changed_by, conflicts });
    }
    if (!merged.title.trim()) return refused({ code: 'item-without-title' });
    if (merged.minutes !== null && !(merged.minutes >= 0 && merged.minutes <= 1440)) {
      return refused({ code: 'minutes-out-of-range', minutes: merged.minutes });
    }
    if (merged.closedBasis === null && isClosedFromAbove(agenda, item)) {
      return refused({ code: 'row-above-is-closed' });
    }
    const timeless = kind === 'group' ? { minutes: null, budget: null } : {};
    const after: AgendaItem = {
      ...{ id, kind, number, caseId, parentId: parentId ?? null, place: place ?? null },
      ...{ ...merged, ...timeless },
    };
    if (!changed) return allowed({ value: after, changes: [] });
    await updateItem(tx, after);
    if (merged.closedBasis !== now.closedBasis) {
      await arrangeItems(
        tx,
        agenda.map((row) => (row === item ? after : row)),
      );
    }
    if (caseId && merged.title !== now.title && meeting.state === 'draft') {
      await setCaseTitle(tx, caseId, merged.title);
    }
    await touchMeeting(tx, meeting.id, {}, { name: acting.actor.name, now: acting.now });
    return allowed({
      value: after,
      changes: [
        {
          subjectKind: 'meeting',
          subjectId: meeting.id,
          before: { itemId, number, ...now },
          after: { itemId, number, ...merged },
        },
      ],
    });
  },
});
