import { type ClockTime, type IsoDate, weekday } from '../../../kernel/calendar.ts';

/**
 * Answers a moment in Norway as an instant with its offset: "2026-03-04T13:00:00+01:00". Summer
 * time runs from the last Sunday of March to the last of October, and turns at night.
 */
export function norwegianInstant(date: IsoDate, time: ClockTime): string {
  return `${date}T${time.slice(0, 5)}:00${isSummerTime(date, time) ? '+02:00' : '+01:00'}`;
}

function isSummerTime(date: IsoDate, time: ClockTime): boolean {
  const year = date.slice(0, 4);
  const now = `${date}T${time.slice(0, 5)}`;
  return now >= `${lastSunday(year, '03')}T02:00` && now < `${lastSunday(year, '10')}T03:00`;
}

function lastSunday(year: string, month: '03' | '10'): IsoDate {
  const last = `${year}-${month}-31`;
  return `${year}-${month}-${31 - (weekday(last) % 7)}`;
}
