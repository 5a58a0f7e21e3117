import { withoutOverlap } from './without-overlap.ts';

/** A date in a text; `iso` is null where the year is not printed. */
export type DateInText = {
  day: number;
  month: number;
  year: number | null;
  iso: string | null;
  start: number;
  end: number;
  /** Last day of a meeting over several days of one month. */
  lastDay: number | null;
};

const months = [
  ['januar', 'jan'],
  ['februar', 'feb'],
  ['mars', 'mar'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['desember', 'des'],
];
const monthWords = months.flat().sort((a, b) => b.length - a.length);
const monthNumber = new Map(months.flatMap((names, at) => names.map((name) => [name, at + 1])));

const numeric =
  /(?<![\d.,/-])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2}|\d{2})(?!\d|[./-]\d)|(?<![\d.,/-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/gu;
const slashed = /(?<![\d.,/-])(\d{1,2})\/(\d{1,2})[-–/ ]((?:19|20)\d{2})(?!\d)/gu;
const written = new RegExp(
  `(?<![\\d,/])(\\d{1,2})\\.?(?:\\s?(?:og|-|–|&)?\\s?(\\d{1,2})\\.?)?\\s?(${monthWords.join('|')})(?!\\p{L})\\.?,?(?:\\s?((?:19|20)\\d{2})(?!\\d))?`,
  'giu',
);

/** ISO form of a day, or null where there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

function century(printed: string): number {
  const value = Number(printed);
  if (printed.length === 4) return value;
  return value >= 70 ? 1900 + value : 2000 + value;
}

/** Every date in a text, in order. Days and months without a year are kept, marked by null. */
export function datesIn(text: string): DateInText[] {
  if (!/\d/u.test(text)) return [];
  const numbers = [...text.matchAll(numeric)].map((match) =>
    match[4] === undefined
      ? dateOf(match, match[1], Number(match[2]), century(match[3] ?? ''))
      : dateOf(match, match[6], Number(match[5]), Number(match[4])),
  );
  const slashes = [...text.matchAll(slashed)].map((match) =>
    dateOf(match, match[1], Number(match[2]), Number(match[3])),
  );
  const words = [...text.matchAll(written)].map((match) => {
    const month = monthNumber.get((match[3] ?? '').toLowerCase()) ?? 0;
    const year = match[4] === undefined ? null : Number(match[4]);
    return dateOf(match, match[1], month, year, match[2] === undefined ? null : Number(match[2]));
  });
  return withoutOverlap(real(numbers), real(slashes), real(words));
}

function real(dates: (DateInText | null)[]): DateInText[] {
  return dates.filter((date) => date !== null);
}

function dateOf(
  match: RegExpExecArray,
  dayText: string | undefined,
  month: number,
  year: number | null,
  lastDay: number | null = null,
): DateInText | null {
  const day = Number(dayText);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const iso = year === null ? null : isoDate(year, month, day);
  if (year !== null && iso === null) return null;
  const start = match.index;
  return { day, month, year, iso, start, end: start + match[0].length, lastDay };
}

const dayMonth = /(?<![\d.,/-])(\d{1,2})\.\s?(\d{1,2})\.?(?![\d.]|\s?\d{2,4})/gu;

/** Days printed as "07.02" without a year; only for places where a date is expected. */
export function yearlessDatesIn(text: string): DateInText[] {
  const found: DateInText[] = [];
  for (const match of text.matchAll(dayMonth)) {
    const day = Number(match[1]);
    const month = Number(match[2]);
    if (day < 1 || day > 31 || month < 1 || month > 12) continue;
    const end = match.index + match[0].length;
    found.push({ day, month, year: null, iso: null, start: match.index, end, lastDay: null });
  }
  return found;
}

const weekdays = [
  ['søndag', 'sundag'],
  ['mandag', 'måndag'],
  ['tirsdag', 'tysdag'],
  ['onsdag'],
  ['torsdag'],
  ['fredag'],
  ['lørdag', 'laurdag'],
];

/** The weekday printed right before a date, and the real one, when they differ. */
export function wrongWeekday(
  text: string,
  date: DateInText,
): { printed: string; actual: string } | null {
  if (date.iso === null) return null;
  const before = text.slice(Math.max(0, date.start - 14), date.start).toLowerCase();
  const match = /(\p{L}+dag)(?:en)?,?\s(?:den\s)?$/u.exec(before);
  const printed = match?.[1];
  if (printed === undefined) return null;
  const at = weekdays.findIndex((names) => names.includes(printed));
  const actual = new Date(`${date.iso}T00:00:00Z`).getUTCDay();
  if (at < 0 || at === actual) return null;
  return { printed, actual: weekdays[actual]?.[0] ?? '' };
}
