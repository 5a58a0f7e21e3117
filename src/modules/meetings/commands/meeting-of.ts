import type { Writer } from '../../../platform/database/tables.ts';
import type { Subject } from '../../identity/vocabulary.ts';

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
