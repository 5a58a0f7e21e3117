import { addDays, daysBetween, type IsoDate, isWorkingDay } from '../../../kernel/calendar.ts';

/**
 * Counts working days from one day to another: 0 on the same day, 1 to the next working day, as a
 * body's time limit runs. Knows every day from the first to the last, so that each count is one
 * subtraction; days outside them count as the nearest of the two.
 */
export function workingDayCounter(
  first: IsoDate,
  last: IsoDate,
): (from: IsoDate, to: IsoDate) => number {
  const days = Math.max(0, daysBetween(first, last));
  const upTo = new Map<IsoDate, number>();
  let count = 0;
  for (let at = 0; at <= days; at += 1) {
    const day = addDays(first, at);
    if (isWorkingDay(day)) count += 1;
    upTo.set(day, count);
  }
  const inside = (day: IsoDate) => (day < first ? first : day > last ? addDays(first, days) : day);
  return (from, to) => Math.max(0, (upTo.get(inside(to)) ?? 0) - (upTo.get(inside(from)) ?? 0));
}
