import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Entry } from '../vocabulary.ts';

export type Standing = 'in-force' | 'not-yet' | 'expired' | 'superseded' | 'undated';

/**
 * Whether a decision is in force on a day: from the day it is valid, or was taken, until its last day
 * or until one that takes its place is in force.
 * @param laterFrom from when each of those that take its place is valid; null where nobody knows
 */
export function standingOn(
  entry: Pick<Entry, 'validFrom' | 'validTo' | 'decidedOn'>,
  laterFrom: readonly (IsoDate | null)[],
  today: IsoDate,
): Standing {
  const from = entry.validFrom ?? entry.decidedOn;
  if (laterFrom.some((day) => day === null || day <= today)) return 'superseded';
  if (from === null) return 'undated';
  if (from > today) return 'not-yet';
  return entry.validTo !== null && entry.validTo < today ? 'expired' : 'in-force';
}
