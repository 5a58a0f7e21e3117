import type { CaseNumber } from '../../vocabulary.ts';
import { caseNumberOf, fullYear } from './case-key.ts';
import { contextBefore, referenceBefore } from './number-context.ts';
import { withoutOverlap } from './without-overlap.ts';

/** A case number where it stands in a text, with what stands just before it. */
export type NumberInText = {
  number: CaseNumber;
  /** Where the number itself starts, its series included, and where it ends. */
  start: number;
  end: number;
  /** Where the sak-word before it starts; equals `start` where there is none. */
  leadStart: number;
  sakWord: boolean;
  /** A code before the sak-word: "ASU-sak" gives ASU. */
  bodyCode: string | null;
  /** Behind a word that makes it an archive, report, protocol or meeting number. */
  archive: boolean;
  /** Behind words that refer: "jf.", "vises til", "vedtak i sak". */
  reference: boolean;
  form: 'year_last' | 'year_first' | 'hyphen' | 'typed' | 'plain';
};

const numberCore =
  /(\d{1,4})(?:\.(\d{1,2}))?(?:\s?[-–]\s?(\d{1,3}))?(?:\/(\d{1,2})(?=\/))?(\s?[/–-]\s?)((?:19|20)\d{2}|\d{2})(?!\d)/gu;

const yearFirst = /((?:19|20)\d{2})\/(\d{1,3})(?![\d/-])/gu;

const typed =
  /(?<![\p{L}\d])(\p{Lu})-sak\s?(?:nr\.?\s?)?(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?(?![\d/]|[.-]\d)/giu;

/** Every number in a text that has the form of a case number, in order, none overlapping. */
export function numbersIn(text: string): NumberInText[] {
  if (!/\d/u.test(text)) return [];
  return withoutOverlap(typedNumbers(text), yearFirstNumbers(text), yearLastNumbers(text));
}

function typedNumbers(text: string): NumberInText[] {
  return [...text.matchAll(typed)].map((match) => {
    const start = match.index;
    const series = (match[1] ?? '').toUpperCase();
    const seqTo = match[3] === undefined ? null : Number(match[3]);
    const seq = Number(match[2]);
    const printed = `${series}-SAK ${seq}${seqTo === null ? '' : `-${seqTo}`}`;
    return {
      number: caseNumberOf({ raw: match[0], series, seq, seqTo, year: null, printed }),
      start,
      end: start + match[0].length,
      leadStart: start,
      sakWord: true,
      bodyCode: null,
      archive: false,
      reference: referenceBefore.test(text.slice(Math.max(0, start - 60), start)),
      form: 'typed',
    };
  });
}

function yearFirstNumbers(text: string): NumberInText[] {
  const found: NumberInText[] = [];
  for (const match of text.matchAll(yearFirst)) {
    const start = match.index;
    const end = start + match[0].length;
    if (/[\p{L}\d./-]$/u.test(text.slice(Math.max(0, start - 1), start))) continue;
    const year = fullYear(match[1] ?? '');
    if (year === null) continue;
    const seq = Number(match[2]);
    const around = contextBefore(text, start);
    // "2018/19" behind no sak-word is a span of years.
    const span = (match[2] ?? '').length === 2 && seq === (year + 1) % 100;
    if (span && !around.sakWord && around.series === null) continue;
    const begin = start - around.seriesText.length;
    const printed = `${around.seriesText}${match[1]}/${seq}`;
    found.push({
      number: caseNumberOf({
        raw: text.slice(begin, end),
        series: around.series,
        seq,
        year,
        printed,
      }),
      start: begin,
      end,
      leadStart: begin - around.leadLength,
      sakWord: around.sakWord,
      bodyCode: around.bodyCode,
      archive: around.archive,
      reference: around.reference,
      form: 'year_first',
    });
  }
  return found;
}

function yearLastNumbers(text: string): NumberInText[] {
  return [...text.matchAll(numberCore)]
    .map((match) => yearLast(text, match))
    .filter((hit) => hit !== null);
}

function yearLast(text: string, match: RegExpExecArray): NumberInText | null {
  const start = match.index;
  const end = start + match[0].length;
  const after = text.slice(end, end + 12);
  // "8/13-13/13" is a range of two whole numbers.
  const range = /^[–-]\d{1,4}\/\d{2}/u.test(after);
  if (!range && /^(?:[/.,:–-]\d|\s?%)/u.test(after)) return null;
  const [, first = '', item, rangeTo, meeting, separator = '', yearText = ''] = match;
  const year = fullYear(yearText);
  if (year === null) return null;
  const around = contextBefore(text, start);
  const before = text.slice(Math.max(0, start - 9), start);
  const rangeEnd = /\d\/\d{2,4}[–-]$/u.test(before);
  const beforeChar = rangeEnd ? '' : before.slice(-1);
  if (around.series === null && /[\p{L}\d.,:/§–-]/u.test(beforeChar)) return null;
  const slash = separator.includes('/');
  const spaced = separator !== separator.trim() || separator.length > 1;
  const vouched = around.sakWord || around.series !== null;
  if (!slash && (item !== undefined || meeting !== undefined)) return null;
  if (item !== undefined && !vouched) return null;
  if (!slash && first.length === 4) return null;
  if (spaced && slash && !vouched && start > 0) return null;
  if (!slash && rangeTo !== undefined && yearText.length === 2) return null;
  const seq = Number(first);
  if (seq === 0) return null;
  // A four-digit first number with a two-digit year behind a slash is an archive number at best.
  if (first.length === 4 && !first.startsWith('0') && !vouched) return null;
  const seqTo = rangeTo === undefined ? null : Number(rangeTo);
  if (seqTo !== null && (seqTo <= seq || !slash)) return null;
  const begin = start - around.seriesText.length;
  const numerals =
    `${seq}${item === undefined ? '' : `.${Number(item)}`}${seqTo === null ? '' : `-${seqTo}`}` +
    `${meeting === undefined ? '' : `/${Number(meeting)}`}${separator.trim() === '–' ? '-' : separator.trim()}${yearText}`;
  return {
    number: caseNumberOf({
      raw: text.slice(begin, end),
      series: around.series,
      seq,
      seqTo,
      item: item === undefined ? null : Number(item),
      meeting: meeting === undefined ? null : Number(meeting),
      year,
      printed: `${around.seriesText}${numerals}`,
    }),
    start: begin,
    end,
    leadStart: begin - around.leadLength,
    sakWord: around.sakWord,
    bodyCode: around.bodyCode,
    archive: around.archive,
    reference: around.reference,
    form: slash ? 'year_last' : 'hyphen',
  };
}

const plainAtStart =
  /^sak\s?(?:nr\.?)?\s?:?\s?(\d{1,3})(?:\s(\d{2})\/(\d{2})(?!\d)|(?!\s?[/–-]?\s?\d|[.,]\d|\s?[/–-]\s?\p{L}))/iu;

/** A number without a year at the start of a line: "Sak 3 Title", or with a school year. */
export function plainNumberAtStart(text: string): NumberInText | null {
  const match = plainAtStart.exec(text);
  if (match === null) return null;
  const seq = Number(match[1]);
  const first = match[2] === undefined ? null : Number(match[2]);
  const schoolYear = first !== null && Number(match[3]) === (first + 1) % 100;
  if (first !== null && !schoolYear) return null;
  const year = first === null ? null : fullYear(match[2] ?? '');
  const printed = first === null ? String(seq) : `${seq} ${match[2]}/${match[3]}`;
  return {
    number: caseNumberOf({ raw: match[0], series: null, seq, year, printed }),
    start: 0,
    end: match[0].length,
    leadStart: 0,
    sakWord: true,
    bodyCode: null,
    archive: false,
    reference: false,
    form: 'plain',
  };
}
