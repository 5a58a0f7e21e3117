import { addDays, type IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Period } from '../vocabulary.ts';

export type PeriodRefusal =
  | { code: 'ends-before-it-begins'; from: IsoDate; to: IsoDate }
  | { code: 'released-more-than-worked'; percent: number; released: number }
  | { code: 'periods-overlap'; from: IsoDate; to: IsoDate | null };

const ends = ({ to }: Pick<Period, 'to'>) => to ?? '9999-12-31';

/**
 * The periods of an engagement with one more, in order. A period until further notice ends the day
 * before a later one begins; anything else that would overlap is refused with the one it meets.
 * @source F-027
 */
export function withPeriod(
  periods: readonly Period[],
  added: Period,
): Verdict<Period[], PeriodRefusal> {
  if (added.to !== null && added.to < added.from) {
    return refused({ code: 'ends-before-it-begins', from: added.from, to: added.to });
  }
  if (added.releasedPercent > added.percent || added.releasedPercent < 0) {
    return refused({
      code: 'released-more-than-worked',
      percent: added.percent,
      released: added.releasedPercent,
    });
  }
  const cut = periods.map((one) =>
    one.to === null && one.from < added.from ? { ...one, to: addDays(added.from, -1) } : one,
  );
  const met = cut.find((one) => one.from <= ends(added) && added.from <= ends(one));
  if (met) return refused({ code: 'periods-overlap', from: met.from, to: met.to });
  return allowed([...cut, added].toSorted((a, b) => (a.from < b.from ? -1 : 1)));
}

/** The period of a day; undefined where nothing is worked then. */
export function periodOn(periods: readonly Period[], day: IsoDate): Period | undefined {
  return periods.find((one) => one.from <= day && day <= ends(one));
}

/** The periods as they are when somebody leaves: nothing after the last day. */
export function endedBy(periods: readonly Period[], last: IsoDate): Period[] {
  return periods
    .filter(({ from }) => from <= last)
    .map((one) => (ends(one) > last ? { ...one, to: last } : one));
}
