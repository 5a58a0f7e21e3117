import { addDays, type ClockTime, type IsoDate, isoDateOf } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { BusySpan } from '../vocabulary.ts';
import { mondayOfWeek, weeksInYear } from './terms-of-a-year.ts';

export type ListRefusal =
  | { code: 'line-unreadable'; line: number; text: string }
  | { code: 'list-is-empty' }
  | { code: 'too-many-lines'; most: number };

/** As long as a list that somebody pastes can be. */
const mostLines = 2000;

const months = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'december', 'des', 'dec'],
] as const;
const monthWords = months.flat().join('|');
const weekdays =
  /^(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun|mon|tues|wednes|thurs|fri|satur)[a-zæøå]*\.?,?\s+/iu;
const dash = String.raw`\s*(?:[–—-]|til)\s*`;
const year = String.raw`(?:\.?\s?(\d{4}|\d{2})(?![\d.:]))?`;

const week = new RegExp(
  String.raw`^(?:uke|veke|week)\s*(\d{1,2})(?:${dash}(\d{1,2}))?(?:[\s,]+(\d{4}))?`,
  'iu',
);
const iso = new RegExp(
  String.raw`^(\d{4})-(\d{2})-(\d{2})(?:${dash}(\d{4})-(\d{2})-(\d{2}))?`,
  'u',
);
const named = new RegExp(
  String.raw`^(\d{1,2})\.?(?:${dash}(\d{1,2})\.?)?\s*(${monthWords})\b\.?(?:\s+(\d{4}))?`,
  'iu',
);
const range = new RegExp(
  String.raw`^(\d{1,2})\.(?:\s?(\d{1,2})\.?)?${year}${dash}(\d{1,2})\.\s?(\d{1,2})${year}\.?`,
  'u',
);
const single = new RegExp(String.raw`^(\d{1,2})[./]\s?(\d{1,2})${year}\.?`, 'u');
const hours =
  /^[\s,:]*(?:kl\.?\s*(\d{1,2})(?:[.:](\d{2}))?|(\d{1,2})[.:](\d{2}))\s*[–—-]\s*(\d{1,2})(?:[.:](\d{2}))?/iu;

/**
 * Answers the busy days that somebody has pasted, one line each: a date, a span of dates or a week,
 * with hours and words after it where there are any. A date without a year is of the year given.
 * A line that cannot be read refuses the list and is named, so that nothing is left out unseen.
 */
export function datesInList(text: string, ofYear: number): Verdict<BusySpan[], ListRefusal> {
  const lines = text.split(/\r?\n/u);
  if (lines.length > mostLines) return refused({ code: 'too-many-lines', most: mostLines });
  const spans: BusySpan[] = [];
  for (const [at, raw] of lines.entries()) {
    const line = raw.replace(/^[\s•*·]+/u, '').trim();
    if (!line) continue;
    const span = spanOf(line, ofYear);
    if (!span) return refused({ code: 'line-unreadable', line: at + 1, text: line.slice(0, 120) });
    spans.push(span);
  }
  return spans.length > 0 ? allowed(spans) : refused({ code: 'list-is-empty' });
}

function spanOf(line: string, ofYear: number): BusySpan | null {
  const text = line.replace(weekdays, '');
  const found = daysOf(text, ofYear);
  if (!found || found.to < found.from) return null;
  const rest = text.slice(found.length);
  const times = found.from === found.to ? hours.exec(rest) : null;
  const start = times && clock(times[1] ?? times[3], times[2] ?? times[4]);
  const end = times && clock(times[5], times[6]);
  if (times && (!start || !end || start >= end)) return null;
  const label = rest.slice(times?.[0].length ?? 0).replace(/^[\s,;:.–—-]+/u, '');
  // Digits that follow the date at once were part of something else than a date.
  if (!times && /^\d/u.test(rest)) return null;
  return { from: found.from, to: found.to, start, end, label: label.slice(0, 200) };
}

type Days = { from: IsoDate; to: IsoDate; length: number };

function daysOf(text: string, ofYear: number): Days | null {
  const full = (typed: string | undefined) =>
    typed === undefined ? ofYear : Number(typed.length === 2 ? `20${typed}` : typed);
  const built = (from: IsoDate | null, to: IsoDate | null, length: number) =>
    from && to ? { from, to, length } : null;
  const w = week.exec(text);
  if (w) {
    const own = full(w[3]);
    const first = Number(w[1]);
    const last = Number(w[2] ?? w[1]);
    if (first < 1 || last > weeksInYear(own) || last < first) return null;
    return {
      from: mondayOfWeek(own, first),
      to: addDays(mondayOfWeek(own, last), 4),
      length: w[0].length,
    };
  }
  const i = iso.exec(text);
  if (i) {
    const from = isoDateOf(Number(i[1]), Number(i[2]), Number(i[3]));
    const to = i[4] ? isoDateOf(Number(i[4]), Number(i[5]), Number(i[6])) : from;
    return built(from, to, i[0].length);
  }
  const n = named.exec(text);
  if (n) {
    const word = (n[3] ?? '').toLowerCase();
    const month = months.findIndex((names) => (names as readonly string[]).includes(word)) + 1;
    const from = isoDateOf(full(n[4]), month, Number(n[1]));
    return built(from, n[2] ? isoDateOf(full(n[4]), month, Number(n[2])) : from, n[0].length);
  }
  const r = range.exec(text);
  if (r) {
    const last = full(r[6]);
    const month = Number(r[5]);
    const from = isoDateOf(r[3] ? full(r[3]) : last, Number(r[2] ?? month), Number(r[1]));
    return built(from, isoDateOf(last, month, Number(r[4])), r[0].length);
  }
  const s = single.exec(text);
  if (!s) return null;
  const from = isoDateOf(full(s[3]), Number(s[2]), Number(s[1]));
  return built(from, from, s[0].length);
}

function clock(hour: string | undefined, minute: string | undefined): ClockTime | null {
  const h = Number(hour);
  const m = Number(minute ?? 0);
  if (!(h >= 0 && h <= 23 && m <= 59)) return null;
  return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
}
