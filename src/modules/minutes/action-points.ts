import type { Reader } from '../../platform/database/tables.ts';
import { listObligations, type ObligationRecord } from '../follow-up/index.ts';
import type { MeetingRecord } from '../meetings/index.ts';
import { type AskedFor, askedInMeeting, laidInMeeting } from './rules/what-was-asked-earlier.ts';
import { previousMeetingDate, readOrigins } from './store/meeting-reads.ts';

/** More than any body has open at once. */
const most = 2000;

export type ActionPoints = {
  /** Asked for in this meeting: from the ones before it. */
  asked: AskedFor<ObligationRecord>[];
  /** Laid on somebody in this meeting. */
  laid: AskedFor<ObligationRecord>[];
};

/** The duties that a meeting asks for, and those that it laid on somebody. */
export async function actionPointsOf(db: Reader, meeting: MeetingRecord): Promise<ActionPoints> {
  const [duties, origins, previous] = await Promise.all([
    listObligations(db, { bodyId: meeting.body_id, limit: most }),
    readOrigins(db, meeting.body_id),
    previousMeetingDate(db, meeting.body_id, meeting.held_on),
  ]);
  const all = duties.flatMap((duty) => {
    const origin = origins.get(duty.id);
    return origin ? [{ duty, origin }] : [];
  });
  return {
    asked: askedInMeeting(all, { id: meeting.id, date: meeting.held_on, previous }),
    laid: laidInMeeting(all, meeting.id),
  };
}
