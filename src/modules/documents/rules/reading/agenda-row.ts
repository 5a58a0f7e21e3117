import type { AgendaItemKind } from '../../vocabulary.ts';
import { minutesBetween } from './clock-times.ts';
import type { Anchor } from './frame.ts';

export type Slot = { start: string; end: string | null };

export type Row = {
  anchor: Anchor | null;
  kind: AgendaItemKind;
  title: string[];
  subs: string[];
  tail: string[];
  slot: Slot | null;
  minutes: number | null;
  responsible: string[] | null;
  group: string | null;
  archive: string | null;
  closed: boolean;
  /** A number under that of the row above, such as "2.1" under 2; null for any other row. */
  outline: string | null;
  from: number;
  to: number;
};

/** What is known before the rows are read: names of people and the titles the papers print. */
export type RowHints = { names: string[]; paperTitles: Map<string, string> };

export const slotStart =
  /^(?:kl\.?\s?)?(\d{1,2})[.:](\d{2})\s?([-–—]|til)?\s?(?:(\d{1,2})[.:](\d{2}))?(?=\s|$|[-–])\s*[-–]?\s*(.*)$/iu;

export const closedMark =
  /(?:\s+|^)(?:X|lukket|lukka|lukket sak|lukka sak|u\.?\s?off\.?|unntatt offentlighet.*|unnateke offentlegheit.*|off\.?l\.? ?§.*|\(?konfidensiell[^)]*\)?)$/iu;

export const dotLeader = /\s*(?:\.\s?){3,}\s*\d{0,4}\s*$|\s*…+\s*\d{0,4}\s*$|\s+side\s\d{1,4}$/iu;

export const archiveTail = /\s+(\d{2,4}\/\d{2,6}(?:-\d{1,3})?)$/u;

export function clock(hours: string, minutes: string): string {
  return `${hours.padStart(2, '0')}:${minutes}`;
}

const outlined = /^(\d{1,3}(?:\.\d{1,2}){1,2})(?:\/\d{2,4})?\.?\s+(?=[\p{L}«"(])(.+)$/u;

/**
 * A line with a number under that of the row above: "2.1 Nytt fra skolen" under 2, "2.1.1" under 2.1.
 * Null for any other line, and for a number whose stem is not there.
 */
export function outlineOf(
  text: string,
  above: Row | undefined,
): { number: string; rest: string } | null {
  const [, number = '', rest = ''] = outlined.exec(text) ?? [];
  const stem = number.split('.').slice(0, -1).join('.');
  if (!number || !above) return null;
  const seq = above.anchor?.hit.number;
  const at = above.outline ?? (seq && seq.item === null ? String(seq.seq) : '');
  return at === stem || at.startsWith(`${stem}.`) ? { number, rest } : null;
}

export type Columns = { timed: boolean; responsibleColumn: boolean; archiveColumn: boolean };

export function slotMinutes(slot: Slot | null): number | null {
  return slot?.end == null ? null : minutesBetween(slot.start, slot.end);
}
