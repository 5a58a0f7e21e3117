import { addMonths, daysBetween, type IsoDate } from '../../../kernel/calendar.ts';
import type { Recurrence } from '../vocabulary.ts';

/** A duty to report to a meeting may fall on a meeting this many days before or after its date. */
const reachDays = 45;

/**
 * Answers the next dates of a recurring duty, reckoned from its first so that they never drift.
 * Each is moved to the body's nearest meeting where one lies within reach: what is owed to a
 * meeting is owed on its day. None where the text says "regularly" and no more.
 * @source F-087, R-41
 */
export function nextDates(
  first: IsoDate,
  recurrence: Recurrence,
  count: number,
  meetings: readonly IsoDate[] = [],
): IsoDate[] {
  const { everyMonths } = recurrence;
  if (everyMonths === null || everyMonths < 1) return [];
  return Array.from({ length: count }, (_, at) =>
    nearestMeeting(addMonths(first, everyMonths * (at + 1)), meetings),
  );
}

function nearestMeeting(date: IsoDate, meetings: readonly IsoDate[]): IsoDate {
  const away = (meeting: IsoDate) => Math.abs(daysBetween(date, meeting));
  const [nearest] = meetings
    .filter((meeting) => away(meeting) <= reachDays)
    .toSorted((a, b) => away(a) - away(b));
  return nearest ?? date;
}
