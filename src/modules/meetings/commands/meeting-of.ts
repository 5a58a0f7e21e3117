import type { MeetingId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { Subject } from '../../identity/vocabulary.ts';
import { type PaperRecord, readAgenda } from '../store/reads.ts';
import { lockPaper } from '../store/writes.ts';

/** What a command on a meeting is about: the meeting's body. Null where there is no meeting. */
export async function bodyOfMeeting(
  tx: Writer,
  input: { meetingId: string },
): Promise<Subject | null> {
  const row = await tx
    .selectFrom('meetings.meeting')
    .select('body_id as bodyId')
    .where('id', '=', input.meetingId as `meet_${string}`)
    .executeTakeFirst();
  return row ?? null;
}

/** Locks the paper of a row on this meeting's agenda; none where the row is of another meeting. */
export async function lockPaperOf(
  tx: Writer,
  meetingId: MeetingId,
  itemId: string,
): Promise<PaperRecord | undefined> {
  const agenda = await readAgenda(tx, meetingId);
  return agenda.some((row) => row.id === itemId) ? lockPaper(tx, itemId) : undefined;
}
