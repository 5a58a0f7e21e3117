import { addDays, addMonths, type IsoDate, isoDateOf } from '../../../kernel/calendar.ts';
import { parseDate } from '../../../ui/format.ts';

export type TypedValue =
  | { kind: 'number'; low: number; high: number; about: boolean }
  | { kind: 'date'; from: IsoDate; to: IsoDate };

const between = /\s*(?:–|—|\s-\s|(?<=\d)-(?=\d)|\stil\s|\sto\s)\s*/u;

/**
 * What somebody typed as a number or a date, as documents write them: 8–10, ca. 200, inntil 40 %,
 * 25.02.2019, 02.2019, or two dates with a dash between. Null where it is neither.
 */
export function readTypedValue(typed: string): TypedValue | null {
  const text = typed.trim().toLowerCase();
  const dates = datesIn(text);
  if (dates) return { kind: 'date', ...dates };
  const about = /^(?:ca\.?|om lag|omtrent|about)\s/u.test(text);
  const upTo = /^(?:inntil|up to)\s/u.test(text);
  const bare = text
    .replace(/^(?:ca\.?|om lag|omtrent|about|inntil|up to)\s+/u, '')
    .replace(/\s*(?:%|prosent|per cent|percent)$/u, '');
  const [first, second, ...more] = bare.split(between).map(numberIn);
  if (first === undefined || first === null || second === null || more.length > 0) return null;
  if (upTo) return second === undefined ? { kind: 'number', low: 0, high: first, about } : null;
  return { kind: 'number', low: first, high: second ?? first, about };
}

function numberIn(text: string): number | null {
  const plain = text.replace(/(?<=\d)[\s\u00a0](?=\d{3}\b)/gu, '');
  return /^\d{1,15}(?:[.,]\d{1,6})?$/u.test(plain) ? Number(plain.replace(',', '.')) : null;
}

function datesIn(text: string): { from: IsoDate; to: IsoDate } | null {
  const one = daysOf(text);
  if (one) return one;
  const parts = text.split(/\s*[–—]\s*|\s+-\s+|\s+til\s+|\s+to\s+/u);
  const [first, last] = parts.map(daysOf);
  return parts.length === 2 && first && last ? { from: first.from, to: last.to } : null;
}

/** A day, or all the days of a month. */
function daysOf(text: string): { from: IsoDate; to: IsoDate } | null {
  const day = parseDate(text);
  if (day) return { from: day, to: day };
  const month = /^(\d{1,2})[./](\d{4})$/u.exec(text);
  const first = month ? isoDateOf(Number(month[2]), Number(month[1]), 1) : null;
  return first ? { from: first, to: addDays(addMonths(first, 1), -1) } : null;
}
