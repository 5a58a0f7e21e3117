import { addDays, type ClockTime, type IsoDate, minutesBetween } from './calendar.ts';

const day = 1440;

/** Times of the day that are further apart than this have midnight between them. */
const furthestApart = 14 * 60;

/**
 * Minutes from one time of a meeting to another; negative where the other comes first. Times of day
 * carry no date: two that are more than 14 hours apart by the clock lie on either side of midnight,
 * so 22:00 to 00:30 is 150, and back -150. Holds for a meeting of up to 14 hours within a day, and
 * of up to 10 hours past midnight.
 */
export function minutesFrom(from: ClockTime, to: ClockTime): number {
  const minutes = minutesBetween(from, to);
  if (minutes > furthestApart) return minutes - day;
  return minutes < -furthestApart ? minutes + day : minutes;
}

/** Minutes from one time to a later one; 0 where the other is not later. */
export function minutesOfSpan(from: ClockTime, to: ClockTime): number {
  return Math.max(0, minutesFrom(from, to));
}

/** Whether a time of a meeting is before another. */
export function isBefore(one: ClockTime, other: ClockTime): boolean {
  return minutesFrom(one, other) > 0;
}

/**
 * Minutes that a meeting is planned to last, from its start and end as they are written: an end later
 * by the clock is the same day; an earlier one is the next day where that makes it shorter than 10
 * hours. 0 or less where it is neither, so that the end is not after the start.
 */
export function plannedMinutes(start: ClockTime, end: ClockTime): number {
  const minutes = minutesBetween(start, end);
  return minutes > 0 ? minutes : minutesFrom(start, end);
}

/** Whether something that begins at one time and ends at another ends on the day after. */
export function endsTheNextDay(start: ClockTime, end: ClockTime): boolean {
  return end < start && plannedMinutes(start, end) > 0;
}

/** The day on which something that begins on a day ends: the next where its end is earlier by the clock. */
export function dayOfEnd(date: IsoDate, start: ClockTime, end: ClockTime): IsoDate {
  return endsTheNextDay(start, end) ? addDays(date, 1) : date;
}
