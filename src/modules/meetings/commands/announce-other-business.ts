import type { AgendaItemId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { isOver } from '../rules/a-cancelled-meeting-is-over.ts';
import { readAgenda } from '../store/reads.ts';
import { lockMeeting, touchMeeting, updateItem } from '../store/writes.ts';

/**
 * Writes a matter under the row for any other business, and answers that row. Null where the
 * meeting has no such row, or is over. For a command of those who take in matters; the notice that
 * is out stays as it is until it is published again.
 * @source F-078
 */
export async function announceOtherBusiness(
  tx: Writer,
  matter: { meetingId: string; words: string },
  by: { name: string; now: Date },
): Promise<AgendaItemId | null> {
  const meeting = await lockMeeting(tx, matter.meetingId);
  if (!meeting || isOver(meeting)) return null;
  const row = (await readAgenda(tx, meeting.id)).findLast((item) => item.kind === 'misc');
  if (!row) return null;
  const { number: _, ...item } = row;
  if (!row.subPoints.includes(matter.words)) {
    await updateItem(tx, { ...item, subPoints: [...row.subPoints, matter.words] });
    await touchMeeting(tx, meeting.id, {}, by);
  }
  return row.id;
}
