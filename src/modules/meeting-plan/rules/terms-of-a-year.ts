import { addDays, type IsoDate, weekday } from '../../../kernel/calendar.ts';
import type { BusyLayer, TermOrder } from '../vocabulary.ts';

/** The weeks nobody meets in summer; both are left free from Monday to Sunday. */
export type SummerWeeks = { from: number; to: number };

/** Weeks that are left free where a plan says nothing else. */
export const usualSummer: SummerWeeks = { from: 26, to: 33 };

/** The Monday of a week as Norwegian calendars count it. */
export function mondayOfWeek(year: number, week: number): IsoDate {
  const fourth = `${String(year).padStart(4, '0')}-01-04`;
  return addDays(fourth, 1 - weekday(fourth) + 7 * (week - 1));
}

/** How many weeks a year has: 52 or 53. */
export function weeksInYear(year: number): 52 | 53 {
  const last = mondayOfWeek(year + 1, 1);
  return mondayOfWeek(year, 53) < last ? 53 : 52;
}

/**
 * Answers the two terms of a year, parted in the middle of the summer weeks so that every day
 * belongs to one of them.
 */
export function termsOfYear(
  year: number,
  summer: SummerWeeks,
  counts: { spring: number; autumn: number },
): TermOrder[] {
  const parted = addDays(mondayOfWeek(year, Math.floor((summer.from + summer.to) / 2)), 6);
  return [
    { term: 'spring', from: `${year}-01-01`, to: parted, count: counts.spring },
    { term: 'autumn', from: addDays(parted, 1), to: `${year}-12-31`, count: counts.autumn },
  ];
}

/** The summer weeks and the days around the turn of the year, as days that must be avoided. */
export function closedSeasons(year: number, summer: SummerWeeks): BusyLayer[] {
  const common = { weight: 'must-avoid', bodyIds: null } as const;
  const span = (from: IsoDate, to: IsoDate, label: string) => ({
    from,
    to,
    start: null,
    end: null,
    label,
  });
  return [
    {
      ...common,
      id: 'summer',
      name: 'summer',
      kind: 'summer',
      spans: [
        span(mondayOfWeek(year, summer.from), addDays(mondayOfWeek(year, summer.to), 6), 'summer'),
      ],
    },
    {
      ...common,
      id: 'christmas',
      name: 'christmas',
      kind: 'summer',
      spans: [
        span(`${year}-01-01`, `${year}-01-05`, 'christmas'),
        span(`${year}-12-18`, `${year}-12-31`, 'christmas'),
      ],
    },
  ];
}
