import { addMinutes, type ClockTime, minutesBetween } from '../../../kernel/calendar.ts';
import { minutesFrom } from '../../../kernel/times-past-midnight.ts';
import type { Sitting, SittingContext } from '../vocabulary.ts';

const day = 1440;

/** The times of a meeting as minutes since its planned start, and back. */
export type TimeLine = {
  at: (time: ClockTime) => number;
  clock: (minutes: number) => ClockTime;
  /** The planned end; null where none is set. An end before the start is the next day. */
  end: number | null;
};

/**
 * Lays the times of a meeting on one line: what happens in it is counted from when it was opened, and
 * `now` is where that is while it is not.
 */
export function timeLineOf(
  sitting: Pick<Sitting, 'openedAt'>,
  { start, end }: SittingContext['meeting'],
  now: ClockTime,
): TimeLine {
  const opened = sitting.openedAt ?? now;
  const openedAt = minutesFrom(start, opened);
  const length = end === null ? null : minutesBetween(start, end);
  return {
    at: (time) => openedAt + minutesFrom(opened, time),
    clock: (minutes) => addMinutes(start, minutes).time,
    end: length !== null && length < 0 ? length + day : length,
  };
}
