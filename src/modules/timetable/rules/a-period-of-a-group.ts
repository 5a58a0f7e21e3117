import { daysBetween, type IsoDate, isIsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import { limits, type Timetable } from '../vocabulary.ts';

export type PeriodRefusal =
  | { code: 'name-is-empty' }
  | { code: 'name-too-long'; most: number; has: number }
  | { code: 'no-such-period' }
  | { code: 'period-too-long'; most: number; has: number }
  | { code: 'period-overlaps'; other: Timetable };

type Period = { name: string; startsOn: IsoDate; endsOn: IsoDate };

/** A group's period as it is kept: with a name, within two years, and clear of its other periods. */
export function wellDefined(
  typed: Period,
  others: readonly Timetable[],
): Verdict<Period, PeriodRefusal> {
  const name = typed.name.replace(/\s+/gu, ' ').trim();
  if (!name) return refused({ code: 'name-is-empty' });
  if (name.length > limits.line) {
    return refused({ code: 'name-too-long', most: limits.line, has: name.length });
  }
  const { startsOn, endsOn } = typed;
  if (!isIsoDate(startsOn) || !isIsoDate(endsOn) || endsOn < startsOn) {
    return refused({ code: 'no-such-period' });
  }
  const has = daysBetween(startsOn, endsOn) + 1;
  if (has > limits.days) return refused({ code: 'period-too-long', most: limits.days, has });
  const other = others.find((one) => one.startsOn <= endsOn && startsOn <= one.endsOn);
  if (other) return refused({ code: 'period-overlaps', other });
  return allowed({ name, startsOn, endsOn });
}
