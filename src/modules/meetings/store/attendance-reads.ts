import type { MeetingId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import './tables.ts';

/** Who a document said was there, in its order; for meetings that were not led here. */
export async function readAttendance(db: Reader, meetingId: MeetingId) {
  return db
    .selectFrom('meetings.attendance')
    .select(['position', 'name', 'represents', 'role', 'state'])
    .select(['stands_in_for as standsInFor', 'since', 'until'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
}
export type AttendanceRecord = Awaited<ReturnType<typeof readAttendance>>[number];
