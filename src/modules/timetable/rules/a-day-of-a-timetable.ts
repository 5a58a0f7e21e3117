import {
  type ClockTime,
  type Holiday,
  holidayOn,
  type IsoDate,
  isClockTime,
  isIsoDate,
  isWeekend,
  partsOf,
  weekday,
} from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import { limits, type Session, type SessionDraft, type Timetable } from '../vocabulary.ts';

export type SessionField = 'place' | 'remote' | 'configures';
export type SessionRefusal =
  | { code: 'no-such-day' }
  | { code: 'no-such-time' }
  | { code: 'clock-skips'; date: IsoDate }
  | { code: 'ends-before-it-starts' }
  | { code: 'outside-period'; from: IsoDate; to: IsoDate }
  | { code: 'configures-nothing' }
  | { code: 'too-long'; field: SessionField; most: number; has: number }
  | { code: 'overlaps'; date: IsoDate; start: ClockTime; end: ClockTime };

const tidy = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();

/**
 * A day as it is kept. Refuses a day outside the period, a day on which nothing is configured, and
 * times that end at or before their start: a day that goes on past midnight is two days. So too a
 * time that is skipped when the clocks go forward.
 * @source F-047
 */
export function wellSet(
  typed: SessionDraft,
  period: Pick<Timetable, 'startsOn' | 'endsOn'>,
): Verdict<SessionDraft, SessionRefusal> {
  const { date, start, end } = typed;
  if (!isIsoDate(date)) return refused({ code: 'no-such-day' });
  if (!isClockTime(start) || !isClockTime(end)) return refused({ code: 'no-such-time' });
  if (end <= start) return refused({ code: 'ends-before-it-starts' });
  if (isSkipped(date, start) || isSkipped(date, end)) return refused({ code: 'clock-skips', date });
  if (date < period.startsOn || date > period.endsOn) {
    return refused({ code: 'outside-period', from: period.startsOn, to: period.endsOn });
  }
  const draft = {
    date,
    start,
    end,
    place: tidy(typed.place),
    remote: tidy(typed.remote),
    configures: tidy(typed.configures),
  };
  if (!draft.configures) return refused({ code: 'configures-nothing' });
  for (const field of ['place', 'remote', 'configures'] as const) {
    const most = field === 'configures' ? limits.configures : limits.line;
    const has = draft[field].length;
    if (has > most) return refused({ code: 'too-long', field, most, has });
  }
  return allowed(draft);
}

/** Whether a time does not exist in Norway on a day: 02:00 to 03:00 on the last Sunday of March. */
export function isSkipped(date: IsoDate, time: ClockTime): boolean {
  const { month, day } = partsOf(date);
  const lastSunday = month === 3 && day > 24 && weekday(date) === 7;
  return lastSunday && time >= '02:00' && time < '03:00';
}

type Times = Pick<SessionDraft, 'date' | 'start' | 'end'>;

/** Whether two share a minute; one that ends as the other begins does not. */
export const shareTime = (one: Times, other: Times) =>
  one.date === other.date && one.start < other.end && other.start < one.end;

/** A day of the same group that shares a minute with this one; those that are cancelled do not. */
export function overlapWith(
  draft: Times,
  others: readonly Session[],
  own: Session['id'] | null = null,
): SessionRefusal | null {
  const other = others.find(
    (one) => one.id !== own && one.cancelledReason === null && shareTime(draft, one),
  );
  return other ? { code: 'overlaps', date: other.date, start: other.start, end: other.end } : null;
}

/** What is odd with a day that is allowed all the same. */
export function oddDay(date: IsoDate): Holiday | 'weekend' | null {
  return holidayOn(date) ?? (isWeekend(date) ? 'weekend' : null);
}
