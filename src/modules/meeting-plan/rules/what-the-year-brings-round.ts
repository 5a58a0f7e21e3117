import { addMonths, type IsoDate, isoDateOf } from '../../../kernel/calendar.ts';

export type WheelKind = 'meeting' | 'duty' | 'rule' | 'gathering' | 'term';

/** Something in the annual wheel; `date` is null for what is due some time in its month. */
export type WheelEntry = {
  key: string;
  kind: WheelKind;
  month: number;
  date: IsoDate | null;
  title: string;
  bodyId: string | null;
  href: string | null;
  source: string;
};

/**
 * Answers when a rule of the wheel falls in a year: on its day in each of its months, or on the
 * month's last day where it is shorter; without a day, some time in the month.
 * @source F-087
 */
export function ruleInYear(
  rule: { months: readonly number[]; day: number | null },
  year: number,
): { month: number; date: IsoDate | null }[] {
  return rule.months.map((month) => {
    if (rule.day === null) return { month, date: null };
    let date: IsoDate | null = null;
    for (let day = rule.day; date === null && day > 27; day -= 1)
      date = isoDateOf(year, month, day);
    return { month, date: date ?? isoDateOf(year, month, rule.day) };
  });
}

/**
 * Answers the days on which a duty falls in a year: its own, and those it comes back on, reckoned
 * from its first so that they never drift. @source F-087
 */
export function dutyInYear(due: IsoDate, everyMonths: number | null, year: number): IsoDate[] {
  if (everyMonths === null || everyMonths < 1) return due.startsWith(`${year}-`) ? [due] : [];
  const months = (year - Number(due.slice(0, 4))) * 12 + 12;
  const days: IsoDate[] = [];
  for (let at = 0; at * everyMonths <= months; at += 1) {
    const day = addMonths(due, at * everyMonths);
    if (day.startsWith(`${year}-`)) days.push(day);
  }
  return days;
}

/** The wheel's entries in the order of the year; what has no day comes last in its month. */
export function inOrderOfYear(entries: readonly WheelEntry[]): WheelEntry[] {
  const day = (one: WheelEntry) => one.date?.slice(8) ?? '99';
  return entries.toSorted(
    (a, b) =>
      a.month - b.month ||
      (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0) ||
      (a.title < b.title ? -1 : a.title > b.title ? 1 : 0) ||
      (a.key < b.key ? -1 : 1),
  );
}
