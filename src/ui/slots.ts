import { addMinutes, type ClockTime } from '../kernel/calendar.ts';
import { rowsBeneath } from '../kernel/rows-in-a-tree.ts';
import { plannedMinutes } from '../kernel/times-past-midnight.ts';

/** A row as it stands in the browser: what it is, what it lies under, and the minutes typed. */
export type TimedRow = {
  key: string;
  pause: boolean;
  under: string | null;
  minutes: number | null;
};

export type Slots = {
  /** By row; null where neither a row nor what lies under it takes time. */
  slots: Map<string, { start: ClockTime; end: ClockTime } | null>;
  end: ClockTime;
  total: number;
  pauses: number;
  /** Minutes beyond the planned end; 0 where it holds or none is planned. */
  over: number;
};

/** When each row begins and ends while its minutes are being typed: each where the last one ended. */
export function slotsFrom(
  start: ClockTime,
  plannedEnd: ClockTime | null,
  rows: readonly TimedRow[],
): Slots {
  const slots: Slots['slots'] = new Map();
  let total = 0;
  let pauses = 0;
  for (const { key, pause, minutes } of rows) {
    const from = addMinutes(start, total).time;
    total += minutes ?? 0;
    if (pause) pauses += minutes ?? 0;
    slots.set(key, minutes === null ? null : { start: from, end: addMinutes(start, total).time });
  }
  for (const { key, minutes } of rows) {
    if (minutes !== null) continue;
    const inside = rowsUnder(rows, key).flatMap((row) => slots.get(row.key) ?? []);
    const [first] = inside;
    const last = inside.at(-1);
    if (first && last) slots.set(key, { start: first.start, end: last.end });
  }
  const over = plannedEnd ? Math.max(0, total - plannedMinutes(start, plannedEnd)) : 0;
  return { slots, end: addMinutes(start, total).time, total, pauses, over };
}

/** All that lies under a row, at any depth, in the order of the page. */
export function rowsUnder(rows: readonly TimedRow[], key: string): TimedRow[] {
  const known = rows.map((row) => ({ id: row.key, parentId: row.under, row }));
  return rowsBeneath(known, key).map(({ row }) => row);
}

/** Minutes as typed: a whole number from 0 to 1440, null for none, `'wrong'` for anything else. */
export function typedMinutes(text: string): number | null | 'wrong' {
  const typed = text.trim();
  if (typed === '') return null;
  const minutes = /^\d{1,4}$/.test(typed) ? Number(typed) : 1441;
  return minutes > 1440 ? 'wrong' : minutes;
}

/**
 * Where a row that is let go comes to stand among the others, from 0: before the row at `gap`. It
 * brings `rows` with it, itself counted; let go among these, it stays.
 */
export function positionAfterDrop(from: number, gap: number, rows = 1): number {
  if (gap >= from && gap <= from + rows) return from;
  return gap > from ? gap - rows : gap;
}
