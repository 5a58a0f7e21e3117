import { isIsoDate, partsOf, weekday } from '../../../kernel/calendar.ts';

/** A date as Norwegian documents print it: 13.09.2023. What is no ISO date is shown as it is. */
export function norwegianDate(date: string): string {
  if (!isIsoDate(date)) return date;
  const { year, month, day } = partsOf(date);
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
}

/** A date for English readers: 13 September 2023. */
export function englishDate(date: string): string {
  if (!isIsoDate(date)) return date;
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** Bytes as whole megabytes, at least 1. */
export function megabytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / 2 ** 20));
}

/** The day of the week of a date, among names from Monday on. */
export function weekdayName(date: string, names: readonly string[]): string {
  return isIsoDate(date) ? (names[weekday(date) - 1] ?? '') : '';
}
