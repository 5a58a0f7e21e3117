import {
  addDays,
  type Holiday,
  holidayOn,
  type IsoDate,
  weekday,
} from '../../../kernel/calendar.ts';

/** The days of a year by number from 0, so that a search over them compares whole numbers. */
export type YearDays = {
  dates: readonly IsoDate[];
  weekdays: readonly number[];
  holidays: readonly (Holiday | null)[];
  /** How many working days lie before each day; the last entry counts the whole year. */
  workingBefore: readonly number[];
  at: (date: IsoDate) => number | undefined;
};

/** Answers the days of a year with what the calendar itself says of each. */
export function daysOfYear(year: number): YearDays {
  const dates: IsoDate[] = [];
  const first = `${String(year).padStart(4, '0')}-01-01`;
  for (let date = first; date.startsWith(first.slice(0, 4)); date = addDays(date, 1)) {
    dates.push(date);
  }
  const weekdays = dates.map(weekday);
  const holidays = dates.map(holidayOn);
  const workingBefore = [0];
  dates.forEach((_, at) => {
    const working = (weekdays[at] ?? 7) < 6 && holidays[at] === null;
    workingBefore.push((workingBefore[at] ?? 0) + Number(working));
  });
  const index = new Map(dates.map((date, at) => [date, at]));
  return { dates, weekdays, holidays, workingBefore, at: (date) => index.get(date) };
}

/** The first day from which a span that may begin before the year touches it, and the last. */
export function withinYear(
  { dates, at }: YearDays,
  from: IsoDate,
  to: IsoDate,
): { first: number; last: number } | null {
  const opens = dates[0] ?? from;
  const closes = dates.at(-1) ?? to;
  if (to < opens || from > closes || to < from) return null;
  const first = from < opens ? 0 : at(from);
  const last = to > closes ? dates.length - 1 : at(to);
  return first === undefined || last === undefined ? null : { first, last };
}

/** The latest day with at least so many working days from it to another; -1 where none is left. */
export function workingDaysAhead(
  { workingBefore }: YearDays,
  day: number,
  workingDays: number,
): number {
  const most = (workingBefore[day] ?? 0) - workingDays;
  let ahead = day - (workingDays > 0 ? 1 : 0);
  while (ahead >= 0 && (workingBefore[ahead] ?? 0) > most) ahead -= 1;
  return ahead;
}
