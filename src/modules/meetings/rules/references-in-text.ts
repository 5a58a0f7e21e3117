import type { CaseReference, Span } from '../vocabulary.ts';
import { fullYear } from './case-numbers-have-one-key.ts';
import { datesInText, type FoundDate } from './dates-in-text.ts';
import { bodyMeeting, oneOf, shortName } from './word-patterns.ts';

/** Words after which a number belongs to an archive, a property or a report, never to a case. */
const otherRegisters = new RegExp(
  `${oneOf(
    'arkivsak arkivsaksnr arkivref vår_ref saksmappe objekt p360 protokoll_nr møte_nr møte',
    'rapport gnr bnr gbnr nou meld\\.\\s?st prop',
  )}\\.?[\\s:]*$`,
  'iu',
);

const run = String.raw`\d{1,3}(?:\s?[-–]\s?\d{1,3})?`;
const year = String.raw`(?:(?:19|20)\d{2}|\d{2})`;
const boundary = String.raw`(?![\d/]|[.,]\d|-\d)`;
const caseWord = oneOf(
  'sakene saken saker saka saksnr saksnummer sak vedtaket vedtakene vedtaka vedtak styresak',
);
const word = String.raw`(?:(?<body>\p{Lu}{2,6}|\p{L})-)?${caseWord}\.?\s+(?:nr\.?\s+)?`;
/** "sakene 49 og 50/22", "sak 11-14/21", "vedtak 31/23": the last number's year is everybody's. */
const one = `${run}(?:/${year})?`;
const list = String.raw`(?<list>${one}(?:(?:,\s?|\s+og\s+|\s+samt\s+)${one})*)${boundary}`;
/** "Sak 2014/15" */
const yearFirst = String.raw`(?<first>(?:19|20)\d{2}/\d{1,3})${boundary}`;
/** "PS 12/19", or a bare "26/22" */
const bare = `(?:(?<series>PS|RS|FS|ST|DS|FT)[- ])?(?<bare>${run}/${year})${boundary}`;
const anyReference = new RegExp(
  `(?<![\\p{L}\\d./,-])(?:${word}(?:${yearFirst}|${list})|${bare})`,
  'giu',
);
const listed = new RegExp(
  `(?<from>\\d{1,3})(?:\\s?[-–]\\s?(?<to>\\d{1,3}))?(?:/(?<year>${year}))?`,
  'gu',
);

/**
 * Answers the cases that a running text refers to, each with its place and, where the text gives
 * one, the date and the body it says the case was treated on and by. `latestYear` is the last year
 * a number may carry: the meeting's own or the one after. A day and month ("15/7", "30/11"), a span
 * of years, a plan point and an archive number are no cases; a number without a year is one only
 * after the word "sak" and before one that has it.
 * @source F-074, F-075, R-38
 */
export function referencesInText(text: string, latestYear: number): CaseReference[] {
  const dates = datesInText(text);
  return [...text.matchAll(anyReference)].flatMap((found) => {
    const groups = found.groups ?? {};
    if (otherRegisters.test(text.slice(Math.max(0, found.index - 24), found.index))) return [];
    const listAt = found.index + found[0].length;
    const printed = groups.list ?? groups.first ?? groups.bare ?? '';
    const members = groups.first
      ? yearFirstMember(printed, listAt - printed.length)
      : listMembers(printed, listAt - printed.length);
    const isNamed = groups.bare === undefined || groups.series !== undefined;
    const span = { start: found.index, end: listAt };
    const cited = citedDate(text, span, dates);
    const code = groups.body?.toUpperCase();
    return members
      .filter((one) => one.year <= latestYear && (isNamed || !couldBeDayAndMonth(one)))
      .map((one) => ({
        ...one,
        series: groups.series?.toUpperCase() ?? '',
        body: code ?? cited?.body ?? null,
        citedDate: cited && { date: cited.date, raw: cited.raw, span: cited.span },
      }));
  });
}

type Member = { raw: string; span: Span; from: number; to: number; year: number };

function listMembers(printed: string, at: number): Member[] {
  const members: Member[] = [];
  let shared: number | undefined;
  for (const found of [...printed.matchAll(listed)].reverse()) {
    const own = found.groups?.year;
    shared = own === undefined ? shared : fullYear(own);
    const from = Number(found.groups?.from);
    const to = Number(found.groups?.to ?? from);
    if (shared === undefined || from < 1 || to < from) continue;
    const start = at + found.index;
    const span = { start, end: start + found[0].length };
    members.unshift({ raw: found[0], span, from, to, year: shared });
  }
  return members;
}

function yearFirstMember(printed: string, start: number): Member[] {
  const [digits = '', number] = printed.split('/');
  const year = fullYear(digits);
  const from = Number(number);
  if (year === undefined || from < 1) return [];
  const span = { start, end: start + printed.length };
  return [{ raw: printed, span, from, to: from, year }];
}

/** "30/11" may be the last of November: only the word "sak" makes a case of it. */
const couldBeDayAndMonth = ({ raw, from, year }: Member) =>
  from <= 31 && year % 100 <= 12 && !/\/\d{4}$/.test(raw);

const beforeDate = new RegExp(
  String.raw`(?<body>${shortName})(?:[- ]møtet?)?,?\s*(?:den\s+)?$`,
  'u',
);
const nameIn = new RegExp(shortName, 'u');
const fromDateToCase = /^[\s,;:)]*(?:i\s+|under\s+|som\s+)?$/u;
const treated = oneOf(
  'presentert behandlet behandla handsama vedtatt vedteke vedtok lagt teken tatt opp fram frem',
  'fra frå i på av den møtet møte',
);
const fromCaseToDate = new RegExp(
  String.raw`^[\s,(]*(?:(?:${treated}|${bodyMeeting})[\s,]+)*$`,
  'u',
);

function citedDate(text: string, at: Span, dates: readonly FoundDate[]) {
  for (const date of dates) {
    if (date.span.end > at.start) continue;
    if (!fromDateToCase.test(text.slice(date.span.end, at.start))) continue;
    const before = beforeDate.exec(text.slice(Math.max(0, date.span.start - 30), date.span.start));
    return { ...date, body: before?.groups?.body };
  }
  for (const date of dates) {
    if (date.span.start < at.end || date.span.start - at.end > 60) continue;
    const between = text.slice(at.end, date.span.start);
    if (fromCaseToDate.test(between)) return { ...date, body: nameIn.exec(between)?.[0] };
  }
  return null;
}
