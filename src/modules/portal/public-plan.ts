import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, MeetingId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { listPlanned, listPlans, listVersions } from '../meeting-plan/index.ts';
import type { PlannedId, PublishedMeeting } from '../meeting-plan/vocabulary.ts';
import { listPublications, type MeetingListRow } from '../meetings/index.ts';
import { publicMeetings } from './public-record.ts';
import { plannedBefore, plannedUntilCalled } from './rules/planned-until-called.ts';

/** A meeting that a notice is out for, with what a calendar has to know of it. */
export type CalledMeeting = MeetingListRow & {
  /** The planned meeting it was made from; null where no plan made it. */
  plannedId: PlannedId | null;
  sequence: number;
  changedAt: Date;
};
export type PlannedMeeting = PublishedMeeting & { changedAt: Date };
export type PublicPlan = { called: CalledMeeting[]; planned: PlannedMeeting[] };

/**
 * The meetings of some bodies between two days: those called, and those that a plan has told of
 * and no notice is out for yet. Of a plan counts what was told last; what is being worked on is
 * nobody's business.
 */
export async function publicPlan(
  db: Reader,
  of: { bodyIds: readonly BodyId[]; from: IsoDate; to: IsoDate },
  today: IsoDate,
): Promise<PublicPlan> {
  const { bodyIds } = of;
  const [meetings, publications, plans] = await Promise.all([
    publicMeetings(db, { bodyIds }),
    listPublications(db, bodyIds, 5000),
    toldOfPlans(db, bodyIds),
  ]);
  const within = ({ date }: { date: IsoDate }) => date >= of.from && date <= of.to;
  const called = meetings.filter(within).map((meeting): CalledMeeting => {
    const plannedId = plannedBefore(meeting.id, plans.made);
    const notices = publications.filter(({ meetingId }) => meetingId === meeting.id);
    const told = plannedId ? plans.sequences.get(plannedId) : undefined;
    return {
      ...meeting,
      plannedId,
      sequence: Math.max(0, (told ?? -1) + notices.length),
      changedAt: notices[0]?.at ?? new Date(`${meeting.date}T00:00:00Z`),
    };
  });
  const planned = plannedUntilCalled(plans.planned, meetings, plans.made, today).filter(within);
  return { called, planned };
}

/** What plans have told of some bodies, and which meetings have been made from them since. */
async function toldOfPlans(db: Reader, bodyIds: readonly BodyId[]) {
  const planned: PlannedMeeting[] = [];
  const made = new Map<PlannedId, MeetingId>();
  const sequences = new Map<PlannedId, number>();
  for (const plan of await listPlans(db)) {
    const [versions, rows] = await Promise.all([
      listVersions(db, plan.id),
      listPlanned(db, plan.id),
    ]);
    for (const { id, meeting_id } of rows) if (meeting_id) made.set(id, meeting_id);
    for (const { meetings } of versions) {
      for (const { id, sequence } of meetings) {
        sequences.set(id, Math.max(sequence, sequences.get(id) ?? 0));
      }
    }
    const [told] = versions;
    for (const meeting of told?.meetings ?? []) {
      if (!told || !bodyIds.includes(meeting.bodyId)) continue;
      planned.push({ ...meeting, changedAt: told.publishedAt });
    }
  }
  return { planned, made, sequences };
}
