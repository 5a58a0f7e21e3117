import { isFormula, plainField, readTable, separatorOf } from '../../kernel/separated-values.ts';
import { parseDate, parseTime } from '../../ui/format.ts';
import type { SessionDraft } from './vocabulary.ts';

/** A line of a pasted list that is no day, and why. */
export type LineFault = { line: number } & (
  | { code: 'no-such-day'; typed: string }
  | { code: 'no-such-time'; typed: string }
  | { code: 'formula' }
  | { code: 'wrong-columns'; has: number }
  | { code: 'quote-goes-wrong' }
);

/** A day with the line it was read from. */
export type LineDay = { line: number; draft: SessionDraft };

/**
 * The days of a pasted list or a CSV file: date, times, place, remote, what is configured, with
 * semicolons, commas or tabs between. The times are one field (09.00–12.00) or two. A first row
 * that names the columns is passed over.
 */
export function readPastedDays(text: string): { days: LineDay[]; faults: LineFault[] } {
  const { rows, fault } = readTable(text, separatorOf(text));
  const days: LineDay[] = [];
  const faults: LineFault[] = [];
  for (const [at, { line, fields }] of rows.entries()) {
    const cells = fields.map((field) => plainField(field.trim()));
    const [date = '', ...rest] = cells;
    if (at === 0 && !/\d/u.test(cells.join(''))) continue;
    if (fields.some((field) => isFormula(field))) {
      faults.push({ line, code: 'formula' });
      continue;
    }
    const times = timesIn(rest);
    const day = parseDate(date);
    if (!day) faults.push({ line, code: 'no-such-day', typed: date.slice(0, 60) });
    else if (!times) {
      faults.push({ line, code: 'no-such-time', typed: (rest[0] ?? '').slice(0, 60) });
    } else if (times.left.length !== 3) {
      faults.push({ line, code: 'wrong-columns', has: cells.length });
    } else {
      const [place = '', remote = '', configures = ''] = times.left;
      const { start, end } = times;
      days.push({ line, draft: { date: day, start, end, place, remote, configures } });
    }
  }
  if (fault) {
    const line = 'line' in fault ? fault.line : 0;
    faults.push({ line, code: 'quote-goes-wrong' });
  }
  return { days, faults };
}

/** The times in the first field, or in the first two, and the fields that are left. */
function timesIn(fields: readonly string[]) {
  const [first = '', second = '', ...rest] = fields;
  const [from = '', to, ...more] = first.split(/\s*[–—-]\s*/u);
  if (to !== undefined && more.length === 0) {
    const [start, end] = [parseTime(from), parseTime(to)];
    return start && end ? { start, end, left: [second, ...rest] } : null;
  }
  const [start, end] = [parseTime(first), parseTime(second)];
  return start && end ? { start, end, left: rest } : null;
}
