import type { ClockTime } from '../../../kernel/calendar.ts';
import { minutesOfSpan } from '../../../kernel/times-past-midnight.ts';
import type { AgendaItem } from '../../meetings/vocabulary.ts';
import type { ItemCourse } from '../vocabulary.ts';

/** The minutes an item has taken so far. */
export function minutesUsed(course: ItemCourse | undefined, clock: ClockTime): number {
  return (course?.spans ?? []).reduce(
    (sum, span) => sum + minutesOfSpan(span.from, span.to ?? clock),
    0,
  );
}

/** The minutes an item is given: those set in the meeting, else the agenda's own. */
export function minutesGiven(item: AgendaItem, course: ItemCourse | undefined): number | null {
  return course?.minutes ?? item.minutes;
}

/** What is left of an item's time; negative where it is over, null where it was given none. */
export function minutesLeft(
  item: AgendaItem,
  course: ItemCourse | undefined,
  clock: ClockTime,
): number | null {
  const given = minutesGiven(item, course);
  return given === null ? null : given - minutesUsed(course, clock);
}
