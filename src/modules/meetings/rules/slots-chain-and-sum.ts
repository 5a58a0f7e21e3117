import type { ClockTime } from '../../../kernel/calendar.ts';
import { minutesFrom, plannedMinutes } from '../../../kernel/times-past-midnight.ts';
import type { Slot } from '../vocabulary.ts';

export type SlotFinding =
  | { code: 'slot-backwards'; row: number; start: ClockTime; end: ClockTime }
  | { code: 'slot-gap'; row: number; minutes: number; end: ClockTime; nextStart: ClockTime }
  | { code: 'slot-overlap'; row: number; minutes: number; end: ClockTime; nextStart: ClockTime }
  | { code: 'slot-minutes-differ'; row: number; slotMinutes: number; minutes: number }
  | { code: 'slots-miss-meeting-start'; start: ClockTime; meetingStart: ClockTime }
  | { code: 'slots-miss-meeting-end'; end: ClockTime; meetingEnd: ClockTime };

type GivenRow = Slot & { minutes: number | null };

/**
 * Checks an agenda whose clock times were given, as in a document brought in: each slot begins where
 * the one before ended, lasts the minutes printed beside it, and together they fill the meeting.
 * `row` counts from 0. Rows without a slot are passed over.
 * @source F-067, R-35
 */
export function slotFindings(
  rows: readonly GivenRow[],
  meeting: { start: ClockTime | null; end: ClockTime | null },
): SlotFinding[] {
  const findings: SlotFinding[] = [];
  let before: { row: number; end: ClockTime } | null = null;
  for (const [row, { start, end, minutes }] of rows.entries()) {
    if (start === null || end === null) continue;
    const slotMinutes = plannedMinutes(start, end);
    if (slotMinutes < 0) {
      findings.push({ code: 'slot-backwards', row, start, end });
    } else if (minutes !== null && minutes !== slotMinutes) {
      findings.push({ code: 'slot-minutes-differ', row, slotMinutes, minutes });
    }
    if (before === null && meeting.start !== null && meeting.start !== start) {
      findings.push({ code: 'slots-miss-meeting-start', start, meetingStart: meeting.start });
    }
    if (before !== null && before.end !== start) {
      const gap = minutesFrom(before.end, start);
      const code = gap > 0 ? 'slot-gap' : 'slot-overlap';
      const where = { row: before.row, end: before.end, nextStart: start };
      findings.push({ code, minutes: Math.abs(gap), ...where });
    }
    before = { row, end };
  }
  if (before !== null && meeting.end !== null && before.end !== meeting.end) {
    findings.push({ code: 'slots-miss-meeting-end', end: before.end, meetingEnd: meeting.end });
  }
  return findings;
}
