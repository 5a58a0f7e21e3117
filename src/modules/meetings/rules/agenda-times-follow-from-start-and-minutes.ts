import { addMinutes, type ClockTime } from '../../../kernel/calendar.ts';
import { plannedMinutes } from '../../../kernel/times-past-midnight.ts';
import type { AgendaItemKind, Timed } from '../vocabulary.ts';

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

/**
 * Answers when each row of the agenda is treated: each begins where the one before it ends. A row
 * without minutes takes no time and has no slot. Nobody types a clock time twice, so none can be
 * wrong: change one row's minutes and every later slot moves. A planned end earlier by the clock is
 * past midnight.
 * @source F-068
 */
export function agendaTimes<Row extends { kind: AgendaItemKind; minutes: number | null }>(
  start: ClockTime,
  rows: readonly Row[],
  plannedEnd: ClockTime | null,
): AgendaTimes<Row> {
  const spent = { case: 0, break: 0 };
  const timed = rows.map((row): Timed<Row> => {
    if (row.minutes === null) return { ...row, start: null, end: null };
    const from = addMinutes(start, spent.case + spent.break).time;
    spent[row.kind === 'break' ? 'break' : 'case'] += row.minutes;
    return { ...row, start: from, end: addMinutes(start, spent.case + spent.break).time };
  });
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
