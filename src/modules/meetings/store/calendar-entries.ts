import type { MeetingId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import './tables.ts';

/** The meeting whose entry in calendars has an identity; undefined where none has. */
export async function meetingOfCalendarUid(
  db: Reader,
  uid: string,
): Promise<MeetingId | undefined> {
  const own = /^(meet_[0-9a-z-]+)@omforent$/.exec(uid)?.[1] as MeetingId | undefined;
  const row = await db
    .selectFrom('meetings.meeting')
    .select('id')
    .where((where) =>
      where.or([where('calendar_uid', '=', uid), ...(own ? [where('id', '=', own)] : [])]),
    )
    .executeTakeFirst();
  return row?.id;
}
