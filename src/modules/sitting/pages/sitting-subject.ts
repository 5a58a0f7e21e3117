import type { Visit } from '../../identity/route.ts';
import { bodyOfMeetingAddress, meetingSubject } from '../../meetings/index.ts';

/** What the live page is about: the body of the meeting. There is none of a meeting that is a draft. */
export async function sittingSubject(visit: Visit) {
  const subject = await meetingSubject(visit);
  if (!subject || 'action' in subject) return null;
  return bodyOfMeetingAddress(visit);
}
