import type { BodyId } from '../../kernel/ids.ts';
import type { Visit } from '../identity/route.ts';
import { isUnsent } from './rules/a-cancelled-meeting-is-over.ts';
import { readAgenda, readAttachmentHome, readMeeting } from './store/reads.ts';
import type { CancelledFrom, MeetingState } from './vocabulary.ts';

/** What a meeting's addresses are about: its body; reading a draft asks for more leave. */
export async function meetingSubject(visit: Visit) {
  const meeting = await readMeeting(visit.db, visit.params.id ?? '');
  if (!meeting) return null;
  return isUnsent({ state: meeting.state, cancelledFrom: meeting.cancelled_from })
    ? { bodyId: meeting.body_id, action: 'meeting.read-draft' as const }
    : { bodyId: meeting.body_id };
}

/** The same for addresses that change a meeting: the route's own action decides. */
export async function bodyOfMeetingAddress(visit: Visit) {
  const meeting = await readMeeting(visit.db, visit.params.id ?? '');
  return meeting ? { bodyId: meeting.body_id } : null;
}

/** What reading a paper is about; the paper of a closed case is for those who decide in it. */
export async function paperSubject(visit: Visit) {
  const meeting = await readMeeting(visit.db, visit.params.id ?? '');
  const agenda = meeting ? await readAgenda(visit.db, meeting.id) : [];
  const item = agenda.find((row) => row.id === visit.params.item);
  if (!meeting || !item) return null;
  return readingOf({
    ...item,
    bodyId: meeting.body_id,
    state: meeting.state,
    cancelledFrom: meeting.cancelled_from,
  });
}

/** The same for an attachment, whose address names no meeting. */
export async function attachmentSubject(visit: Visit) {
  const home = await readAttachmentHome(visit.db, visit.params.id ?? '');
  return home ? readingOf(home) : null;
}

function readingOf(of: {
  bodyId: BodyId;
  state: MeetingState;
  cancelledFrom: CancelledFrom | null;
  closedBasis: string | null;
}) {
  const { bodyId, closedBasis } = of;
  if (isUnsent(of)) return { bodyId, action: 'meeting.read-draft' as const };
  return closedBasis === null ? { bodyId } : { bodyId, action: 'case.read-closed' as const };
}
