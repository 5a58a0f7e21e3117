import { type ClockTime, minutesBetween } from './calendar.ts';

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
