import { addresses } from '../../ui/addresses.ts';
import type { Answer, Visit } from '../identity/route.ts';
import { readMeetingFile } from './meeting-file.ts';
import { hasUnpublishedChanges } from './notice-of-meeting.ts';
import { readMeeting } from './store/reads.ts';

/**
 * Leads those who do not prepare a meeting to the notice that was sent, for as long as changes wait
 * to be published: nobody reads a time or a proposal that may not hold.
 */
export function asPublished(answer: (visit: Visit) => Promise<Answer>) {
  return async (visit: Visit): Promise<Answer> => {
    const record = await readMeeting(visit.db, visit.params.id ?? '');
    const prepares = record && visit.may('meeting.read-draft', { bodyId: record.body_id }).ok;
    if (!record || prepares || record.state !== 'published') return answer(visit);
    const file = await readMeetingFile(visit.db, record.id);
    const waits = file && file.publications.length > 0 && hasUnpublishedChanges(file);
    return waits ? { kind: 'redirect', to: addresses.notice(record.id, 'html') } : answer(visit);
  };
}
