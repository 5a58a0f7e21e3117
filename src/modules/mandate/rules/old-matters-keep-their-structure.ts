import { addDays, type IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';

export type StartRefusal =
  | { code: 'begins-too-early'; from: IsoDate; earliest: IsoDate }
  | { code: 'begins-as-another'; from: IsoDate };

/**
 * The first day on which a new version may hold: tomorrow, because matters raised today have the
 * structure of today; today where there is none yet.
 */
export function earliestStart(starts: readonly IsoDate[], today: IsoDate): IsoDate {
  return starts.some((from) => from <= today) ? addDays(today, 1) : today;
}

/**
 * Answers whether a version may begin on a day, with the others beginning on theirs. It holds until
 * the next begins, so two overlap only where they begin on the same day.
 * @source F-042
 */
export function mayBegin(
  from: IsoDate,
  others: readonly IsoDate[],
  today: IsoDate,
): Verdict<null, StartRefusal> {
  const earliest = earliestStart(others, today);
  if (from < earliest) return refused({ code: 'begins-too-early', from, earliest });
  if (others.includes(from)) return refused({ code: 'begins-as-another', from });
  return allowed(null);
}
