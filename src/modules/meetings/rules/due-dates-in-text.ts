import { addDays, type IsoDate, isoDateOf, partsOf } from '../../../kernel/calendar.ts';
import type { Recurrence } from '../../follow-up/vocabulary.ts';
import type { Span } from '../vocabulary.ts';
import { datesInText } from './dates-in-text.ts';

/** By when a sentence wants something, and the clauses that say so. */
export type DueReading = {
  due: IsoDate | null;
  dueNote: string;
  recurrence: Recurrence | null;
  clauses: Span[];
};

const body = String.raw`\p{Lu}{2,6}`;
/** What stands before a date by which something is to be done. */
const leads = new RegExp(
  String.raw`,?\s*(?:(?:med\s+)?frist(?:en)?(?:\s+(?:er|satt til|sett til))?|innen|senest|seinast|før|(?:og\s+)?(?:første|fyrste)\s+gan?g|(?:og\s+)?fyrste\s+gong|(?:i|til|på)\s+(?:${body}[- ]?)?møtet?|(?:i|til)\s+${body}(?:[- ]?møtet?)?|til|på)(?:\s+den)?\s*$`,
  'u',
);
/** What stands before a date of another sort: since when, or for how long. */
const otherwise =
  /(?:fra|frå|fom|f\.o\.m|tom|t\.o\.m|til og med|virkning|verknad|siden|sidan)\.?(?:\s+den)?\s*$/iu;

const months = 'januar februar mars april mai juni juli august september oktober november desember';
const monthEnd = new RegExp(
  String.raw`(?:innen\s+)?(?:utgangen|utgongen|slutten)\s+av\s+(?:(?<month>${months.replaceAll(' ', '|')})(?:\s+(?<monthYear>\d{4}))?|(?<year>\d{4}))`,
  'iu',
);
const soon =
  /(?<!\p{L})(?:snarest(?:\s+mulig|\s+råd)?|snarlig|snarleg|straks|umiddelbart|så\s+(?:snart|raskt|fort)\s+(?:som\s+(?:mulig|råd)|[^.,;]+)|(?:til|i)\s+neste\s+møte)(?!\p{L})/iu;

const recurring: readonly (readonly [RegExp, number | null])[] = [
  [/(?<!\p{L})(?:halvårlig|halvårleg|hvert\s+halvår|kvart\s+halvår)(?!\p{L})/iu, 6],
  [/(?<!\p{L})(?:kvartalsvis|hvert\s+kvartal|kvart\s+kvartal)(?!\p{L})/iu, 3],
  [/(?<!\p{L})(?:tertialvis|hvert\s+tertial|kvart\s+tertial)(?!\p{L})/iu, 4],
  [/(?<!\p{L})(?:månedlig|månadleg|hver\s+måned|kvar\s+månad)(?!\p{L})/iu, 1],
  [/(?<!\p{L})(?:årlig|årleg|hvert\s+år|kvart\s+år)(?!\p{L})/iu, 12],
  [
    /(?<!\p{L})(?:jevnlig|jamleg|regelmessig|fortløpende|fortløpande|løpende|løpande)(?!\p{L})/iu,
    null,
  ],
];

/**
 * Answers by when, and how often, a sentence wants something done. A date counts when it stands
 * after a word of time ("innen", "første gang", "i ASU-møte"); with `anyDate`, when it stands after
 * no word of another sort ("fra", "t.o.m."). A date without a year is the first on or after `near`.
 * Words such as "snarest" are kept as they stand, for they are no date.
 * @source F-072
 */
export function dueIn(sentence: string, near: IsoDate, anyDate: boolean): DueReading {
  const note = soon.exec(sentence);
  const often = recurring.find(([pattern]) => pattern.test(sentence));
  const recurrence = often ? { everyMonths: often[1] } : null;
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
  const found = monthEnd.exec(sentence);
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
