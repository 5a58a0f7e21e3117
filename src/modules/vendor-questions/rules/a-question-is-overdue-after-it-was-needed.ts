import { daysBetween, type IsoDate } from '../../../kernel/calendar.ts';
import type { VendorQuestion } from '../vocabulary.ts';

export type Urgency =
  | { code: 'ended' }
  | { code: 'no-date' }
  | { code: 'left'; days: number }
  | { code: 'overdue'; days: number };

/**
 * How a question stands against the day the vendor needs it: whole days left, or over.
 * @source F-044
 */
export function urgencyOf(
  { state, neededBy }: Pick<VendorQuestion, 'state' | 'neededBy'>,
  today: IsoDate,
): Urgency {
  if (state === 'answered' || state === 'withdrawn') return { code: 'ended' };
  if (neededBy === null) return { code: 'no-date' };
  const days = daysBetween(today, neededBy);
  return days < 0 ? { code: 'overdue', days: -days } : { code: 'left', days };
}

/** The most urgent first: overdue, then by the day it is needed, then those without one, then ended. */
export function byUrgency(
  a: Pick<VendorQuestion, 'state' | 'neededBy' | 'askedOn' | 'number'>,
  b: Pick<VendorQuestion, 'state' | 'neededBy' | 'askedOn' | 'number'>,
): number {
  const key = (one: typeof a) => {
    const ended = one.state === 'answered' || one.state === 'withdrawn';
    return `${ended ? 1 : 0} ${one.neededBy ?? '9999-99-99'} ${one.askedOn}`;
  };
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
