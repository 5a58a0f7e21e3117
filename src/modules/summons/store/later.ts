import type { MeetingId } from '../../../kernel/ids.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { LaterPaperRow } from './tables.ts';

/** Who owes which attachment by when, as noted; of one meeting, or of all. */
export async function readLaterNotes(db: Reader, meetingId?: MeetingId): Promise<LaterPaperRow[]> {
  let rows = db.selectFrom('summons.later_paper').selectAll();
  if (meetingId) rows = rows.where('meeting_id', '=', meetingId);
  return rows.orderBy('attachment_id').execute();
}

/** Notes who owes an attachment and by when, in place of what was noted before. */
export async function storeLaterNote(tx: Writer, row: LaterPaperRow): Promise<void> {
  await tx
    .insertInto('summons.later_paper')
    .values(row)
    .onConflict((conflict) => conflict.column('attachment_id').doUpdateSet(row))
    .execute();
}
