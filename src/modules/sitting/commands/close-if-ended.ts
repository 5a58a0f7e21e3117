import type { Writer } from '../../../platform/database/tables.ts';
import type { Acting } from '../../identity/command.ts';
import { type MeetingRecord, noteAttendance, touchMeeting } from '../../meetings/index.ts';
import { attendanceOf } from '../rules/attendance-follows-from-the-room.ts';
import type { TakenIn } from './take-in.ts';

/** When the meeting has just ended: it counts as held, and who was there is kept with it. */
export async function closeIfEnded(
  tx: Writer,
  meeting: MeetingRecord,
  { added, sitting }: TakenIn,
  acting: Acting,
): Promise<void> {
  if (!added.some(({ fact }) => fact.kind === 'ended') || sitting.phase !== 'ended') return;
  await noteAttendance(tx, meeting.id, attendanceOf(sitting));
  // A decision may have marked it already.
  if (meeting.state === 'published') {
    const by = { name: acting.actor.name, now: acting.now };
    await touchMeeting(tx, meeting.id, { state: 'held' }, by);
  }
}
