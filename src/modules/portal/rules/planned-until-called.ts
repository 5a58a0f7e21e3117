import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, MeetingId } from '../../../kernel/ids.ts';
import type { PlannedId } from '../../meeting-plan/vocabulary.ts';

/** Which meeting was made from a planned one, for those that have been made. */
export type MeetingsOfPlan = ReadonlyMap<PlannedId, MeetingId>;

/**
 * The planned meetings that still lie ahead and that no notice is out for: neither for the meeting
 * that was made from it, nor for one that its body holds on that day.
 */
export function plannedUntilCalled<
  Planned extends { id: PlannedId; bodyId: BodyId; date: IsoDate },
>(
  planned: readonly Planned[],
  called: readonly { id: MeetingId; bodyId: BodyId; date: IsoDate }[],
  meetings: MeetingsOfPlan,
  today: IsoDate,
): Planned[] {
  const ids = new Set<string>(called.map(({ id }) => id));
  const days = new Set(called.map(({ bodyId, date }) => `${bodyId} ${date}`));
  const seen = new Set<string>();
  return planned.filter(({ id, bodyId, date }) => {
    const made = meetings.get(id);
    const day = `${bodyId} ${date}`;
    if (date < today || (made && ids.has(made)) || days.has(day) || seen.has(day)) return false;
    // Two plans of one body may both have told of the day.
    seen.add(day);
    return true;
  });
}

/**
 * The planned meeting that a meeting goes on from, so that a calendar knows the two as one; null
 * for a meeting that no plan made.
 */
export function plannedBefore(meetingId: MeetingId, meetings: MeetingsOfPlan): PlannedId | null {
  for (const [planned, made] of meetings) if (made === meetingId) return planned;
  return null;
}
