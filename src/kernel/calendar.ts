/**
 * Calendar days and times of day as the plain strings that documents, forms and the database share.
 * A day is `YYYY-MM-DD`, a time of day `HH:MM` (24 hours), both without a time zone: a meeting on
 * the 6th is on the 6th wherever it is read. All day arithmetic therefore runs in UTC.
 */
export type IsoDate = string;
export type ClockTime = string;

const dayInMs = 86_400_000;
const dayInMinutes = 1440;

/** Whether a value is a day that exists, written `YYYY-MM-DD`. 2023-02-29 is not. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

/** The day with this year, month (1–12) and day of the month; null where there is no such day. */
export function isoDateOf(year: number, month: number, day: number): IsoDate | null {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDate(date) ? date : null;
}

/** A day's year, month (1–12) and day of the month. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

/** -1, 0 or 1: which of two days, or of two times of day, comes first. For sorting. */
export function compare(a: IsoDate | ClockTime, b: IsoDate | ClockTime): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day this many days later; earlier where negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromMs(toMs(date) + days * dayInMs);
}

/** The same day of the month so many months later, or that month's last day where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const monthsFromZero = year * 12 + (month - 1) + months;
  const toYear = Math.floor(monthsFromZero / 12);
  const toMonth = (monthsFromZero % 12) + 1;
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return fromMs(Date.UTC(toYear, toMonth - 1, Math.min(day, last)));
}

/** Days from one day to another; negative where `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toMs(to) - toMs(from)) / dayInMs);
}

/** The day of the week: 1 is Monday, 7 is Sunday. */
export function weekday(date: IsoDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (new Date(toMs(date)).getUTCDay() || 7) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

export function isWeekend(date: IsoDate): boolean {
  return weekday(date) > 5;
}

/** The week as Norwegian calendars count it. The first days of January may belong to last year. */
export function isoWeek(date: IsoDate): { year: number; week: number } {
  const thursday = addDays(date, 4 - weekday(date));
  const { year } = partsOf(thursday);
  return { year, week: Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1 };
}

/** The days that are public holidays in Norway. */
export type Holiday =
  | 'new-year'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'labour-day'
  | 'constitution-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'whit-monday'
  | 'christmas-day'
  | 'second-christmas-day';

const fixedHolidays: Readonly<Record<string, Holiday>> = {
  '01-01': 'new-year',
  '05-01': 'labour-day',
  '05-17': 'constitution-day',
  '12-25': 'christmas-day',
  '12-26': 'second-christmas-day',
};

const daysFromEaster: Readonly<Record<number, Holiday>> = {
  [-3]: 'maundy-thursday',
  [-2]: 'good-friday',
  0: 'easter-sunday',
  1: 'easter-monday',
  39: 'ascension-day',
  49: 'whit-sunday',
  50: 'whit-monday',
};

/**
 * The public holiday on a day, or null. Where a fixed and a movable one meet, the fixed one.
 * @source lov om helligdager og helligdagsfred § 2; lov om 1. og 17. mai som høgtidsdager § 1
 */
export function holidayOn(date: IsoDate): Holiday | null {
  const fixed = fixedHolidays[date.slice(5)];
  return fixed ?? daysFromEaster[daysBetween(easterSunday(partsOf(date).year), date)] ?? null;
}

/** Monday to Friday, and no public holiday. */
export function isWorkingDay(date: IsoDate): boolean {
  return !isWeekend(date) && holidayOn(date) === null;
}

/** The working day so many working days later (earlier where negative); 0 gives the day itself. */
export function addWorkingDays(date: IsoDate, workingDays: number): IsoDate {
  const step = workingDays < 0 ? -1 : 1;
  let left = Math.abs(workingDays);
  let day = date;
  while (left > 0) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Whether a value is a time of day, written `HH:MM`, from 00:00 to 23:59. */
export function isClockTime(value: unknown): value is ClockTime {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** Minutes from one time of day to another on the same day; negative where `to` comes first. */
export function minutesBetween(from: ClockTime, to: ClockTime): number {
  return minuteOfDay(to) - minuteOfDay(from);
}

/** The time so many minutes later, and how many midnights lie between: 23:50 + 20 is 00:10, 1. */
export function addMinutes(time: ClockTime, minutes: number): { time: ClockTime; days: number } {
  const total = minuteOfDay(time) + minutes;
  const days = Math.floor(total / dayInMinutes);
  const rest = total - days * dayInMinutes;
  const pad = (value: number) => String(value).padStart(2, '0');
  return { time: `${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`, days };
}

function minuteOfDay(time: ClockTime): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}

function toMs(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function fromMs(ms: number): IsoDate {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Easter Sunday of the Gregorian calendar: the Sunday after the first full moon of spring. */
function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const droppedLeapDays = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (droppedLeapDays - moonCorrection + 19 * golden + 15) % 30;
  const tooLate = epact === 29 || (epact === 28 && golden > 10);
  const moon = addDays(`${String(year).padStart(4, '0')}-03-21`, tooLate ? epact - 1 : epact);
  return addDays(moon, 7 - (weekday(moon) % 7));
}

/** The day it is in Norway at a point in time, whatever clock the machine keeps. */
export function todayInNorway(now: Date): IsoDate {
  return now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
}

/** The time of day in Norway at a point in time. */
export function clockInNorway(now: Date): ClockTime {
  return now.toLocaleTimeString('sv-SE', { timeZone: 'Europe/Oslo' }).slice(0, 5);
}
