import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Obligation, ObligationState } from '../vocabulary.ts';
import { standingOn } from './obligation-state-on-a-day.ts';

/** What may be said anew of an obligation: who owes, what, and by when. */
export type ObligationTerms = { who: string; what: string; due: IsoDate | null };

export type ChangeRefusal =
  | { code: 'obligation-is-settled'; state: ObligationState }
  | { code: 'missed-date-is-explained'; due: IsoDate }
  | { code: 'what-is-empty' };

/**
 * Answers an obligation with new terms. Refuses to move a date that has passed, since the miss
 * would be lost from sight: it is explained instead, and the explanation may set a new date.
 * @source F-076
 */
export function changeTerms<Known extends Obligation>(
  obligation: Known,
  wanted: ObligationTerms,
  today: IsoDate,
): Verdict<Known, ChangeRefusal> {
  const { state, due } = obligation;
  if (state !== 'open') return refused({ code: 'obligation-is-settled', state });
  const what = wanted.what.trim();
  if (!what) return refused({ code: 'what-is-empty' });
  const standing = standingOn(obligation, today);
  const late = standing === 'missed' || standing === 'explained';
  if (late && due !== null && wanted.due !== due) {
    return refused({ code: 'missed-date-is-explained', due });
  }
  return allowed({ ...obligation, who: wanted.who.trim(), what, due: wanted.due });
}
