import { addDays, holidayOn, type IsoDate } from '../../../kernel/calendar.ts';
import { mondayOfWeek } from './terms-of-a-year.ts';

export const schoolBreaks = ['winter', 'easter', 'autumn'] as const;
export type SchoolBreak = (typeof schoolBreaks)[number];

/** The weeks a county's schools are closed in a year. Easter follows from the calendar. */
export type SchoolWeeks = { winter: number; autumn: number };

/** The weeks that the counties commonly use; each municipality sets its own, so a plan can too. */
export const commonSchoolWeeks: Readonly<Record<string, SchoolWeeks>> = {
  Trøndelag: { winter: 8, autumn: 41 },
};

/**
 * Answers the days a county's schools are closed in a year, Monday to Friday of each break, from
 * the weeks somebody has stored or else the common ones; none where the county is not known.
 */
export function schoolHolidays(
  county: string,
  year: number,
  stored: SchoolWeeks | null,
): { kind: SchoolBreak; from: IsoDate; to: IsoDate }[] {
  const weeks = stored ?? commonSchoolWeeks[county];
  if (!weeks) return [];
  const ofWeek = (week: number) => {
    const monday = mondayOfWeek(year, week);
    return { from: monday, to: addDays(monday, 4) };
  };
  const easter = fridayBeforeEaster(year);
  return [
    { kind: 'winter', ...ofWeek(weeks.winter) },
    { kind: 'easter', from: addDays(easter, -4), to: easter },
    { kind: 'autumn', ...ofWeek(weeks.autumn) },
  ];
}

function fridayBeforeEaster(year: number): IsoDate {
  let day = `${year}-03-20`;
  while (holidayOn(day) !== 'good-friday') day = addDays(day, 1);
  return day;
}
