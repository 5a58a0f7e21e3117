import { addDays, type IsoDate, isoDateOf, partsOf } from '../../../kernel/calendar.ts';
import type { Recurrence } from '../../follow-up/vocabulary.ts';
import type { Span } from '../vocabulary.ts';
import { datesInText } from './dates-in-text.ts';
import { bodyMeeting, oneOf, wholeWord } from './word-patterns.ts';

/** By when a sentence wants something, and the clauses that say so. */
export type DueReading = {
  due: IsoDate | null;
  dueNote: string;
  recurrence: Recurrence | null;
  clauses: Span[];
};

/** What stands before a date by which something is to be done. */
const leads = new RegExp(
  `,?\\s*(?:${[
    oneOf('frist fristen med_frist frist_er frist_satt_til frist_sett_til fristen_er'),
    oneOf('innen innan senest seinast før til på'),
    String.raw`(?:og\s+)?${oneOf('første_gang fyrste_gong')}`,
    String.raw`${oneOf('i til på')}\s+(?:${bodyMeeting}|møtet?)`,
  ].join('|')})(?:\\s+den)?\\s*$`,
  'u',
);

/** What stands before a date of another sort: since when, or for how long. */
const otherwise = new RegExp(
  String.raw`(?<!\p{L})${oneOf('fra frå fom f\\.o\\.m tom t\\.o\\.m til_og_med virkning verknad siden sidan')}\.?(?:\s+den)?\s*$`,
  'iu',
);

const months = 'januar februar mars april mai juni juli august september oktober november desember';
const monthOrYear = String.raw`(?:(?<month>${oneOf(months)})(?:\s+(?<monthYear>\d{4}))?|(?<year>\d{4}))`;
const periodEnd = new RegExp(
  String.raw`(?:${oneOf('innen innan')}\s+)?${oneOf('utgangen utgongen slutten')}\s+av\s+${monthOrYear}`,
  'iu',
);

const possible = String.raw`som\s+${oneOf('mulig råd')}`;
const soon = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    oneOf('snarest_mulig snarast_råd snarest snarast snarlig snarleg straks umiddelbart'),
    String.raw`så\s+${oneOf('snart raskt fort')}\s+(?:${possible}|[^.,;]+)`,
    oneOf('til_neste_møte i_neste_møte'),
  ].join('|')})(?!\p{L})`,
  'iu',
);

/** How often a duty comes back, in months; null where the words set no rhythm. */
const rhythms: readonly { pattern: RegExp; everyMonths: number | null }[] = (
  [
    [6, 'halvårlig halvårleg hvert_halvår kvart_halvår'],
    [3, 'kvartalsvis hvert_kvartal kvart_kvartal'],
    [4, 'tertialvis hvert_tertial kvart_tertial'],
    [1, 'månedlig månadleg hver_måned kvar_månad'],
    [12, 'årlig årleg hvert_år kvart_år'],
    [null, 'jevnlig jamleg regelmessig fortløpende fortløpande løpende løpande'],
  ] as const
).map(([everyMonths, words]) => ({ everyMonths, pattern: new RegExp(wholeWord(words), 'iu') }));

/**
 * Answers by when, and how often, a sentence wants something done. A date counts when it stands
 * after a word of time ("innen", "første gang", "i ASU-møte"); with `anyDate`, when it stands after
 * no word of another sort ("fra", "t.o.m."). A date without a year is the first on or after `near`.
 * Words such as "snarest" are kept as they stand, for they are no date.
 * @source F-072
 */
export function dueIn(sentence: string, near: IsoDate, anyDate: boolean): DueReading {
  const note = soon.exec(sentence);
  const often = rhythms.find(({ pattern }) => pattern.test(sentence));
  const recurrence = often ? { everyMonths: often.everyMonths } : null;
  const found = dated(sentence, near, anyDate) ?? endOfPeriod(sentence, near);
  if (found) return { due: found.due, dueNote: '', recurrence, clauses: [found.clause] };
  const clauses = note ? [{ start: note.index, end: note.index + note[0].length }] : [];
  return { due: null, dueNote: note?.[0] ?? '', recurrence, clauses };
}

function dated(sentence: string, near: IsoDate, anyDate: boolean) {
  for (const { date: due, span } of datesInText(sentence, near)) {
    const before = sentence.slice(0, span.start);
    const lead = leads.exec(before);
    if (otherwise.test(before) || (!lead && !anyDate)) continue;
    const end = span.end + (sentence.charAt(span.end) === '.' ? 1 : 0);
    return { due, clause: { start: lead?.index ?? span.start, end } };
  }
  return null;
}

function endOfPeriod(sentence: string, near: IsoDate) {
  const found = periodEnd.exec(sentence);
  if (!found) return null;
  const { month, monthYear, year } = found.groups ?? {};
  const clause = { start: found.index, end: found.index + found[0].length };
  if (year !== undefined) return { due: `${year}-12-31`, clause };
  const number = months.split(' ').indexOf((month ?? '').toLowerCase()) + 1;
  const from = partsOf(near);
  const inYear = Number(monthYear ?? (number < from.month ? from.year + 1 : from.year));
  const next = number === 12 ? isoDateOf(inYear + 1, 1, 1) : isoDateOf(inYear, number + 1, 1);
  return next === null ? null : { due: addDays(next, -1), clause };
}
