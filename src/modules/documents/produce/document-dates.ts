import type { DocumentTexts } from './text/document-texts.ts';

const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** A date in Norwegian form: `2023-12-06` is 06.12.2023. Other strings are returned as they are. */
export function printedDate(date: string): string {
  return date.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');
}

/** A date with its weekday: `onsdag 06.12.2023`. */
export function printedDay(date: string, texts: DocumentTexts): string {
  const weekday = weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()];
  return weekday ? `${texts.weekdays[weekday]} ${printedDate(date)}` : printedDate(date);
}

/** A time of day in Norwegian form: `13:00` is 13.00. */
export function printedTime(time: string): string {
  return time.replace(':', '.');
}

/** A time slot: 13.00–13.10, or its beginning alone, or nothing. */
export function printedSlot(start: string | null, end: string | null): string {
  return [start, end]
    .filter((time) => time !== null)
    .map(printedTime)
    .join('–');
}

const osloTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A point in time as the clock in Norway showed it: `29.11.2023 kl. 09.42`. */
export function printedInstant(instant: string): string {
  const [date = '', time = ''] = osloTime.format(new Date(instant)).split(' ');
  return `${printedDate(date)} kl. ${printedTime(time)}`;
}
