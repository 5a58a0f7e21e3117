import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { BudgetFrame, Engagement, TimeEntry } from '../vocabulary.ts';

export type HoursRefusal =
  | { code: 'no-frame' }
  | { code: 'not-own-engagement' }
  | { code: 'no-such-month' }
  | { code: 'month-is-ahead' }
  | { code: 'month-is-closed'; month: string }
  | { code: 'not-engaged-then'; month: string }
  | { code: 'no-such-hours' }
  | { code: 'over-the-frame'; left: number; unit: BudgetFrame['unit']; rate: number | null };

export type FrameStanding = { used: number; left: number; hoursLeft: number };

/** What entries have used of a frame, in its unit, and how many hours are left. @source F-028 */
export function standingOfFrame(
  frame: Pick<BudgetFrame, 'unit' | 'amount' | 'rate'>,
  entries: readonly Pick<TimeEntry, 'hours'>[],
): FrameStanding {
  const hours = entries.reduce((sum, one) => sum + one.hours, 0);
  const price = frame.unit === 'kroner' ? (frame.rate ?? 0) : 1;
  const used = round(hours * price);
  const left = round(frame.amount - used);
  return { used, left, hoursLeft: price > 0 ? Math.floor((left / price) * 100) / 100 : 0 };
}

const round = (value: number) => Math.round(value * 100) / 100;

/** The most hours that a month has. */
const mostHours = 744;

/**
 * Whether an expert may enter these hours for a month, in place of what was entered for it: in an
 * engagement of their own that ran then, for a month that has begun and is not closed, within the
 * frame. `others` are all other entries. Hours have at most two decimals.
 * @source F-028, R-06
 */
export function hoursFit(
  typed: { month: string; hours: number; own: boolean },
  known: {
    frame: BudgetFrame | null;
    others: readonly Pick<TimeEntry, 'hours'>[];
    closed: ReadonlySet<string>;
    periods: Engagement['periods'];
    today: IsoDate;
  },
): Verdict<FrameStanding, HoursRefusal> {
  const { month, hours, own } = typed;
  const { frame, others, closed, periods, today } = known;
  if (!own) return refused({ code: 'not-own-engagement' });
  if (!/^\d{4}-(0[1-9]|1[0-2])$/u.test(month)) return refused({ code: 'no-such-month' });
  if (month > today.slice(0, 7)) return refused({ code: 'month-is-ahead' });
  if (closed.has(month)) return refused({ code: 'month-is-closed', month });
  if (!(hours >= 0 && hours <= mostHours) || round(hours) !== hours) {
    return refused({ code: 'no-such-hours' });
  }
  const engaged = periods.some(
    ({ from, to }) => from.slice(0, 7) <= month && (to === null || to.slice(0, 7) >= month),
  );
  if (!engaged) return refused({ code: 'not-engaged-then', month });
  if (!frame) return refused({ code: 'no-frame' });
  const after = standingOfFrame(frame, [...others, { hours }]);
  if (after.left >= 0) return allowed(after);
  const { hoursLeft: left } = standingOfFrame(frame, others);
  return refused({ code: 'over-the-frame', left, unit: frame.unit, rate: frame.rate });
}

export type FrameRefusal =
  | { code: 'frame-changed-meanwhile' }
  | { code: 'no-such-amount' }
  | { code: 'no-such-rate' }
  | { code: 'granted-by-is-missing' }
  | { code: 'frame-is-used'; used: number };

/** Whether a frame can be so: by somebody, and not below what is used of it. @source F-028, E25 */
export function frameHolds(
  frame: Omit<BudgetFrame, 'version'>,
  entries: readonly Pick<TimeEntry, 'hours'>[],
): Verdict<null, FrameRefusal> {
  const { amount, rate, unit, grantedBy } = frame;
  if (!(amount >= 0 && amount <= 1e9)) return refused({ code: 'no-such-amount' });
  if (unit === 'kroner' && !(rate !== null && rate > 0 && rate <= 1e6)) {
    return refused({ code: 'no-such-rate' });
  }
  if (grantedBy === '') return refused({ code: 'granted-by-is-missing' });
  const { used, left } = standingOfFrame(frame, entries);
  return left < 0 ? refused({ code: 'frame-is-used', used }) : allowed(null);
}
