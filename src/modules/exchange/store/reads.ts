import type { MeetingId, OrganisationId } from '../../../kernel/ids.ts';
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
