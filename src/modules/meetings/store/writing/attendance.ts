import type { MeetingId } from '../../../../kernel/ids.ts';
import type { Writer } from '../../../../platform/database/tables.ts';
import type { Attendance } from '../../vocabulary.ts';

/** Keeps who was at a meeting, in the place of what was kept before. */
export async function noteAttendance(
  tx: Writer,
  meetingId: MeetingId,
  attendance: readonly Attendance[],
): Promise<void> {
  await tx.deleteFrom('meetings.attendance').where('meeting_id', '=', meetingId).execute();
  if (attendance.length === 0) return;
  await tx
    .insertInto('meetings.attendance')
    .values(
      attendance.map(({ standsInFor, ...one }, position) => ({
        ...one,
        meeting_id: meetingId,
        position,
        stands_in_for: standsInFor,
      })),
    )
    .execute();
}
