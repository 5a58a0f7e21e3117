import type { MeetingId } from '../../kernel/ids.ts';
import { allowed } from '../../kernel/verdict.ts';
import type { ReplyHandler } from '../../modules/messages/index.ts';
import { takeCalendarReply } from '../../modules/summons/index.ts';

/** Who takes the answers that come by mail: those who were called to a meeting answer to it. */
export const takeReply: ReplyHandler = async (db, reply, { now, today }) => {
  const verdict = await takeCalendarReply(db, reply, { now, today });
  if (!verdict.ok) return verdict;
  const meetingId = (/^(meet_[0-9a-z-]+)@/.exec(reply.uid)?.[1] ?? null) as MeetingId | null;
  const meeting = await db
    .selectFrom('meetings.meeting')
    .select(['id as meetingId', 'body_id as bodyId'])
    .where('id', '=', meetingId)
    .executeTakeFirst();
  return allowed(meeting ?? { meetingId: null, bodyId: null });
};
