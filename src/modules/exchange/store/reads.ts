import type { CaseId, MeetingId, OrganisationId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { KeptFinding } from '../vocabulary.ts';
import './tables.ts';

/** What has been handed over of a meeting, newest first. */
export async function readExports(db: Reader, meetingId: MeetingId) {
  const rows = await db
    .selectFrom('exchange.export')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('exported_at', 'desc')
    .limit(50)
    .execute();
  return rows.map((row) => ({ ...row, findings: row.findings as KeptFinding[] }));
}
export type ExportRecord = Awaited<ReturnType<typeof readExports>>[number];

/** The number an organisation sends under; null where nobody has given it. */
export async function readSenderNumber(
  db: Reader,
  organisationId: OrganisationId,
): Promise<string | null> {
  const row = await db
    .selectFrom('exchange.sender')
    .select('number')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return row?.number ?? null;
}

/** The year and the place in it of some cases' numbers. */
export async function readCaseNumbers(db: Reader, ids: readonly CaseId[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom('meetings.case_file')
    .select(['id', 'year', 'seq_from as sequence'])
    .where('id', 'in', [...ids])
    .execute();
}

/** Who a document said was there, for meetings that were not led here. */
export async function readAttendance(db: Reader, meetingId: MeetingId) {
  return db
    .selectFrom('meetings.attendance')
    .select(['position', 'name', 'represents', 'role', 'state'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
}
export type AttendanceRecord = Awaited<ReturnType<typeof readAttendance>>[number];
