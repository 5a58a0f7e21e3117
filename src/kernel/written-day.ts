import type { ClockTime, IsoDate } from './calendar.ts';
import type { Language } from './language.ts';

const long = {
  nb: new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' }),
  nn: new Intl.DateTimeFormat('nn-NO', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
} as const satisfies Record<Language, Intl.DateTimeFormat>;

/** A day as a sentence says it: "6. desember 2023", "6 December 2023". */
export function writtenDay(date: IsoDate, language: Language): string {
  return long[language].format(new Date(`${date}T00:00:00Z`));
}

/** A time of day as a sentence says it: "13.00" in Norwegian, "13:00" in English. */
export function writtenTime(time: ClockTime, language: Language): string {
  return language === 'en' ? time : time.replace(':', '.');
}
