import type { BodyId, CaseId, MeetingId, OrganisationId } from '../../../kernel/ids.ts';
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

/** Whether a body publishes for anybody to read. */
export async function isOpenForAll(db: Reader, bodyId: BodyId): Promise<boolean> {
  const row = await db
    .selectFrom('portal.open_body')
    .select('body_id')
    .where('body_id', '=', bodyId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The seal of a meeting's minutes that stands: the last, where some were corrected. */
export async function readLastSeal(db: Reader, meetingId: MeetingId) {
  return db
    .selectFrom('minutes.seal')
    .select(['hash', 'issue'])
    .where('meeting_id', '=', meetingId)
    .orderBy('issue', 'desc')
    .executeTakeFirst();
}
export type SealRecord = NonNullable<Awaited<ReturnType<typeof readLastSeal>>>;

/** The sealed minutes themselves, whole: with what is closed. */
export async function readSealedPdf(db: Reader, hash: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('minutes.seal')
    .select('pdf')
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row?.pdf;
}
