import { type IsoDate, isoDateOf, partsOf } from '../../../kernel/calendar.ts';
import type { Span } from '../vocabulary.ts';
import { fullYear } from './case-numbers-have-one-key.ts';
import { oneOf } from './word-patterns.ts';

/** A date found in running text. `yearIs` tells whether the text gives the year itself. */
export type FoundDate = {
  date: IsoDate;
  raw: string;
  span: Span;
  yearIs: 'written' | 'shared' | 'assumed';
};

const months = 'jan feb mar apr mai jun jul aug sep okt nov des'.split(' ');
const names = oneOf(
  'januar februar mars april mai juni juli august september oktober november desember',
  'jan feb mar apr jun jul aug sept sep okt nov des',
);
const monthName = String.raw`${names}(?!\p{L})\.?`;
const year = String.raw`(?:19|20)\d{2}|\d{2}`;

/** 06.12.2023 · 12.12.18 · 22.11. 2016 */
const inFigures = String.raw`(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>${year})(?![\d/])`;
/** 29.august 2017 · 27. sep. 2010 · 15. januar (a year of two figures would be read from anything) */
const inWords = String.raw`(?<day2>\d{1,2})\.?\s?(?<name>${monthName})(?:\s(?<year2>(?:19|20)\d{2})(?!\d))?`;
/** 06.09. og 04.10.23: the first has its year from the last. */
const yearless = String.raw`\d{1,2}\.\d{1,2}\.?\s?(?:og|,|-|–)\s?`;
const lastOfRow = String.raw`\d{1,2}\.\d{1,2}\.\s?(?<year3>${year})(?!\d)`;
const sharing = String.raw`(?<day3>\d{1,2})\.(?<month3>\d{1,2})\.?(?=\s?(?:og|,|-|–)\s?(?:${yearless}){0,9}${lastOfRow})`;
const anyDate = new RegExp(`(?<![\\d.,/])(?:${inFigures}|${inWords}|${sharing})`, 'giu');

/**
 * Answers every date in a text, in all the forms that meeting papers write them, in reading order.
 * A date without a year is taken as the first such day on or after `near`; without `near` it is
 * passed over. What is no day of the calendar is no date.
 * @source F-072, F-075
 */
export function datesInText(text: string, near: IsoDate | null = null): FoundDate[] {
  return [...text.matchAll(anyDate)].flatMap((found): FoundDate[] => {
    const at = found.groups ?? {};
    const raw = found[0].trimEnd();
    const place = { raw, span: { start: found.index, end: found.index + raw.length } };
    const day = Number(at.day ?? at.day2 ?? at.day3);
    const month = at.name ? monthOf(at.name) : Number(at.month ?? at.month3);
    const digits = at.year ?? at.year2 ?? at.year3;
    if (digits === undefined) {
      const date = near === null ? null : firstOnOrAfter(near, month, day);
      return date === null ? [] : [{ date, ...place, yearIs: 'assumed' }];
    }
    const inYear = fullYear(digits);
    const date = inYear === undefined ? null : isoDateOf(inYear, month, day);
    return date === null ? [] : [{ date, ...place, yearIs: at.year3 ? 'shared' : 'written' }];
  });
}

const monthOf = (name: string) => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function firstOnOrAfter(near: IsoDate, month: number, day: number): IsoDate | null {
  const from = partsOf(near).year;
  const years = [0, 1, 2, 3, 4].map((later) => isoDateOf(from + later, month, day));
  return years.find((date) => date !== null && date >= near) ?? null;
}
