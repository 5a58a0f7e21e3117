import type { Visit } from '../identity/route.ts';
import { readMeeting } from './store/reads.ts';

/** What a meeting's addresses are about: its body; reading a draft asks for more leave. */
export async function meetingSubject(visit: Visit) {
  const meeting = await readMeeting(visit.db, visit.params.id ?? '');
  if (!meeting) return null;
  return meeting.state === 'draft'
    ? { bodyId: meeting.body_id, action: 'meeting.read-draft' as const }
    : { bodyId: meeting.body_id };
}

/** The same for addresses that change a meeting: the route's own action decides. */
export async function bodyOfMeetingAddress(visit: Visit) {
  const meeting = await readMeeting(visit.db, visit.params.id ?? '');
  return meeting ? { bodyId: meeting.body_id } : null;
}
