import { type ClockTime, type IsoDate, isIsoDate, isoDateOf, isoWeek } from '../kernel/calendar.ts';
import type { Language } from '../kernel/language.ts';

const locale: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** 06.12.2023, in every language: the date as Norwegian documents write it. */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${day}.${month}.${year}`;
}

/** 06.12., where the year is known from elsewhere. */
export function formatDay(date: IsoDate): string {
  const [, month, day] = date.split('-');
  return `${day}.${month}.`;
}

/** onsdag 06.12.2023 */
export function formatLongDate(date: IsoDate, language: Language): string {
  return `${weekdayName(date, language)} ${formatDate(date)}`;
}

/** The weekday in words, in small letters as Norwegian has it. */
export function weekdayName(
  date: IsoDate,
  language: Language,
  length: 'long' | 'short' = 'long',
): string {
  const at = new Date(`${date}T12:00:00Z`);
  const name = at.toLocaleDateString(locale[language], { weekday: length, timeZone: 'UTC' });
  return length === 'short' ? name.replace('.', '').slice(0, 2) : name;
}

/** uke 42 */
export function formatWeek(date: IsoDate, language: Language): string {
  const word = { nb: 'uke', nn: 'veke', en: 'week' }[language];
  return `${word} ${isoWeek(date).week}`;
}

/** 13.00 */
export function formatTime(time: ClockTime): string {
  return time.replace(':', '.');
}

/** 13.00–16.00, or 13.00 where the end is open. */
export function formatSpan(start: ClockTime | null, end: ClockTime | null): string {
  if (!start) return '';
  return end ? `${formatTime(start)}–${formatTime(end)}` : formatTime(start);
}

/** kl. 13.00–16.00 */
export function formatClock(start: ClockTime, end: ClockTime | null, language: Language): string {
  return language === 'en' ? formatSpan(start, end) : `kl. ${formatSpan(start, end)}`;
}

/** A moment as 23.11.2023 kl. 09.42, in Norwegian time; a line never ends on the “kl.”. */
export function formatMoment(moment: Date, language: Language): string {
  const [date = '', time = ''] = moment
    .toLocaleString('sv-SE', { timeZone: 'Europe/Oslo' })
    .split(' ');
  const clock = time.slice(0, 5).replace(':', '.');
  return `${formatDate(date)} ${language === 'en' ? 'at' : 'kl.'}\u00a0${clock}`;
}

/** How many days from now, in words: i dag, i morgen, om 6 dager, 22 dager over fristen. */
export function formatDaysLeft(days: number, language: Language): string {
  const words = {
    nb: [
      'i dag',
      'i morgen',
      (n: number) => `om ${n} dager`,
      (n: number) => (n === 1 ? '1 dag over fristen' : `${n} dager over fristen`),
    ],
    nn: [
      'i dag',
      'i morgon',
      (n: number) => `om ${n} dagar`,
      (n: number) => (n === 1 ? '1 dag over fristen' : `${n} dagar over fristen`),
    ],
    en: [
      'today',
      'tomorrow',
      (n: number) => `in ${n} days`,
      (n: number) => (n === 1 ? '1 day overdue' : `${n} days overdue`),
    ],
  } as const;
  const [today, tomorrow, ahead, late] = words[language];
  if (days === 0) return today;
  if (days === 1) return tomorrow;
  return days > 0 ? ahead(days) : late(-days);
}

/** 1,4 MB */
export function formatSize(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${value.toLocaleString(locale[language], { maximumFractionDigits: 1 })} ${unit}`;
}

/** Reads a date as people type it: 6.12.2023, 06.12.23, 6/12-2023, 2023-12-06. Else null. */
export function parseDate(text: string): IsoDate | null {
  const typed = text.trim();
  if (isIsoDate(typed)) return typed;
  const found = /^(\d{1,2})[./\s]\s?(\d{1,2})[./\-\s]\s?(\d{4}|\d{2})\.?$/u.exec(typed);
  if (!found) return null;
  const [, day, month, year = ''] = found;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return isoDateOf(full, Number(month), Number(day));
}

/** Reads a clock time as people type it: 13.00, 13:00, 1300, kl. 9, 9.30. Else null. */
export function parseTime(text: string): ClockTime | null {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/^kl\.?\s*/u, '');
  const found = /^(\d{1,2})(?:[.:]?(\d{2}))?$/u.exec(typed);
  if (!found) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
