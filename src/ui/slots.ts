import { addMinutes, type ClockTime } from '../kernel/calendar.ts';
import { plannedMinutes } from '../kernel/times-past-midnight.ts';

/** A row as it stands in the browser: what it is, and the minutes that are typed. */
export type TimedRow = { key: string; pause: boolean; minutes: number | null };

export type Slots = {
  /** By row; null where a row takes no time. */
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
  const over = plannedEnd ? Math.max(0, total - plannedMinutes(start, plannedEnd)) : 0;
  return { slots, end: addMinutes(start, total).time, total, pauses, over };
}

/** Minutes as typed: a whole number from 0 to 1440, null for none, `'wrong'` for anything else. */
export function typedMinutes(text: string): number | null | 'wrong' {
  const typed = text.trim();
  if (typed === '') return null;
  const minutes = /^\d{1,4}$/.test(typed) ? Number(typed) : 1441;
  return minutes > 1440 ? 'wrong' : minutes;
}

/** Where a row that is let go comes to stand among the others, from 0: before the row at `gap`. */
export function positionAfterDrop(from: number, gap: number): number {
  return gap > from ? gap - 1 : gap;
}
