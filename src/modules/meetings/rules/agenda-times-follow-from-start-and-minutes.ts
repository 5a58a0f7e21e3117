import { addMinutes, type ClockTime } from '../../../kernel/calendar.ts';
import { rowsBeneath } from '../../../kernel/rows-in-a-tree.ts';
import { plannedMinutes } from '../../../kernel/times-past-midnight.ts';
import type { AgendaItemKind, Slot, Timed } from '../vocabulary.ts';

export type AgendaTimes<Row> = {
  rows: Timed<Row>[];
  /** Minutes of everything that is no break. */
  caseMinutes: number;
  breakMinutes: number;
  end: ClockTime;
  /** The last row ends on a later day than the first begins. */
  pastMidnight: boolean;
  /** Minutes beyond the planned end; 0 where the agenda fits or no end is planned. */
  overrunMinutes: number;
  /** Minutes left before the planned end. */
  spareMinutes: number;
};

/** A row in time; without `id`, it lies under none and has none under it. */
type InTime = {
  id?: string;
  parentId?: string | null;
  kind: AgendaItemKind;
  minutes: number | null;
};

/**
 * Answers when each row of the agenda is treated: each begins where the one before it ends. A row
 * without minutes takes no time and has no slot. Nobody types a clock time twice, so none can be
 * wrong: change one row's minutes and every later slot moves. A heading, or any row without minutes
 * that has others under it, takes as long as they do. A planned end earlier by the clock is past
 * midnight.
 * @source F-068
 */
export function agendaTimes<Row extends InTime>(
  start: ClockTime,
  rows: readonly Row[],
  plannedEnd: ClockTime | null,
): AgendaTimes<Row> {
  const spent = { case: 0, break: 0 };
  const timed = spanned(
    rows.map((row): Timed<Row> => {
      if (row.minutes === null) return { ...row, start: null, end: null };
      const from = addMinutes(start, spent.case + spent.break).time;
      spent[row.kind === 'break' ? 'break' : 'case'] += row.minutes;
      return { ...row, start: from, end: addMinutes(start, spent.case + spent.break).time };
    }),
  );
  const total = spent.case + spent.break;
  const { time: end, days } = addMinutes(start, total);
  const beyond = plannedEnd === null ? 0 : total - plannedMinutes(start, plannedEnd);
  return {
    rows: timed,
    caseMinutes: spent.case,
    breakMinutes: spent.break,
    end,
    pastMidnight: days > 0,
    overrunMinutes: Math.max(0, beyond),
    spareMinutes: Math.max(0, -beyond),
  };
}

/** The rows with the slots of those that only hold others, from the first of these to the last. */
function spanned<Row extends InTime>(rows: readonly Timed<Row>[]): Timed<Row>[] {
  if (!rows.some((row) => row.parentId)) return [...rows];
  const known = rows.flatMap((row) => (row.id === undefined ? [] : [{ ...row, id: row.id }]));
  return rows.map((row) => {
    if (row.minutes !== null || row.id === undefined) return row;
    const slots: Slot[] = rowsBeneath(known, row.id).filter(({ start }) => start !== null);
    return { ...row, start: slots[0]?.start ?? null, end: slots.at(-1)?.end ?? null };
  });
}

/** The minutes of a row and of all that lies under it; null where none of them takes time. */
export function minutesWithin(
  rows: readonly (InTime & { id: string })[],
  id: string,
): number | null {
  const own = rows.filter((row) => row.id === id);
  const minutes = [...own, ...rowsBeneath(rows, id)].flatMap((row) => row.minutes ?? []);
  return minutes.length === 0 ? null : minutes.reduce((sum, one) => sum + one, 0);
}
