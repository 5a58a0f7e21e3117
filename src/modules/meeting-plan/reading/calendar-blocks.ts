import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { CalendarRefusal } from './read-calendar.ts';

/** A part of a calendar file, with the line it begins on and the words that tell which it is. */
export type CalendarBlock = { text: string; line: number; first: string };

/** Long enough for any entry that people write; a file of one endless line is not one. */
const mostLineLength = 200_000;

/**
 * Parts a calendar file into its zones and its entries, and says on which line it goes wrong: a
 * line that is no property, a part that is not ended, or one that ends where none began.
 */
export function calendarBlocks(
  text: string,
): Verdict<{ zones: CalendarBlock[]; events: CalendarBlock[] }, CalendarRefusal> {
  const physical = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
  if (physical[0]?.trim().toUpperCase() !== 'BEGIN:VCALENDAR') {
    return refused({ code: 'not-a-calendar' });
  }
  const zones: CalendarBlock[] = [];
  const events: CalendarBlock[] = [];
  const open: { name: string; line: number; from: number }[] = [];
  const at = (line: number) =>
    refused({
      code: 'calendar-broken' as const,
      line: line + 1,
      text: (physical[line] ?? '').slice(0, 120),
    });
  for (let line = 0; line < physical.length; line += 1) {
    const row = physical[line] ?? '';
    if (row.trim() === '') continue;
    const folded = row.startsWith(' ') || row.startsWith('\t');
    if (folded && open.length > 0) continue;
    const property = /^([A-Za-z0-9-]+)[;:]/u.exec(row);
    if (!property || row.length > mostLineLength) return at(line);
    const name = row
      .slice(row.indexOf(':') + 1)
      .trim()
      .toUpperCase();
    const word = property[1]?.toUpperCase();
    if (word === 'BEGIN') open.push({ name, line, from: line });
    else if (word === 'END') {
      const ended = open.pop();
      if (ended?.name !== name) return at(line);
      const isZone = name === 'VTIMEZONE';
      if ((isZone || name === 'VEVENT') && open.length === 1) {
        const rows = physical.slice(ended.from, line + 1);
        const summary = rows.find((one) => /^SUMMARY[;:]/iu.test(one));
        const first = (summary ?? rows[0] ?? '').slice(0, 120);
        (isZone ? zones : events).push({ text: rows.join('\r\n'), line: ended.line + 1, first });
      }
    } else if (open.length === 0) return at(line);
  }
  const left = open.at(-1);
  return left ? at(left.line) : allowed({ zones, events });
}
