import { addDays, type IsoDate, isWorkingDay } from '../../../kernel/calendar.ts';
import type { Engagement } from '../vocabulary.ts';
import { periodOn } from './periods-do-not-overlap.ts';

/** A full post is 37.5 hours a week, on five days. */
const hoursADay = 7.5;

export type UnitLoad = {
  unit: string;
  people: number;
  /** Percent of full posts, together, on the first day of the time asked for. */
  percent: number;
  /** Hours on the working days of the time asked for, together. */
  hours: number;
};

/** Percent of a full post, summed over the working days from the first to the last, both within. */
function percentDays(periods: Engagement['periods'], from: IsoDate, to: IsoDate): number {
  let sum = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day)) sum += periodOn(periods, day)?.percent ?? 0;
  }
  return sum;
}

const hours = (ofPercentDays: number) => Math.round((ofPercentDays * hoursADay) / 10) / 10;

/**
 * What each unit gives of its people's time from a day to another: those engaged then, their percent
 * together on the first day, and the hours. The largest first. At most three years.
 * @source F-029
 */
export function unitLoads(
  engagements: readonly Engagement[],
  from: IsoDate,
  to: IsoDate,
): UnitLoad[] {
  const active = engagements.filter(({ periods }) =>
    periods.some((one) => one.from <= to && (one.to === null || one.to >= from)),
  );
  const units = [...new Set(active.map(({ unit }) => unit))];
  return units
    .map((unit) => {
      const own = active.filter((one) => one.unit === unit);
      const percent = own.reduce(
        (sum, one) => sum + (periodOn(one.periods, from)?.percent ?? 0),
        0,
      );
      const days = own.reduce((sum, one) => sum + percentDays(one.periods, from, to), 0);
      const people = new Set(own.map(({ name }) => name)).size;
      return { unit, people, percent, hours: hours(days) };
    })
    .toSorted((a, b) => b.hours - a.hours || a.unit.localeCompare(b.unit, 'nb'));
}
