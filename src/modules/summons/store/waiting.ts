import type { IsoDate } from '../../../kernel/calendar.ts';
import type { MeetingId, PersonId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import './tables.ts';

/** The coming meetings that somebody has been called to and has not answered. */
export async function unansweredBy(db: Reader, personId: PersonId, today: IsoDate) {
  return db
    .selectFrom('summons.invitation as i')
    .innerJoin('summons.round as r', 'r.meeting_id', 'i.meeting_id')
    .innerJoin('meetings.meeting as m', 'm.id', 'i.meeting_id')
    .select(['i.id', 'i.meeting_id as meetingId', 'r.held_on as date'])
    .where('i.person_id', '=', personId)
    .where('i.reply', '=', 'none')
    .where('i.called_off_at', 'is', null)
    .where('m.state', '<>', 'cancelled')
    .where('r.held_on', '>=', today)
    .orderBy('r.held_on')
    .execute();
}

/** Those among some meetings that nobody has been called to by mail. */
export async function notYetSummoned(
  db: Reader,
  meetingIds: readonly MeetingId[],
): Promise<MeetingId[]> {
  if (meetingIds.length === 0) return [];
  const called = await db
    .selectFrom('summons.round')
    .select('meeting_id')
    .where('meeting_id', 'in', [...meetingIds])
    .execute();
  return meetingIds.filter((id) => !called.some((row) => row.meeting_id === id));
}
