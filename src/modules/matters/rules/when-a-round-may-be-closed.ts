import type { IsoDate } from '../../../kernel/calendar.ts';
import type { SeatId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Outcome } from '../../consensus/vocabulary.ts';
import type { MatterState, Panelist, Round } from '../vocabulary.ts';

export type CloseRefusal = {
  code: 'round-is-still-open';
  closesOn: IsoDate;
  /** Those who have not answered. */
  missing: readonly string[];
};

/**
 * Answers on which day's roll a round is closed, or why it may not be yet: nobody is cut off, so
 * before its last day has passed all must have answered. A close that comes late counts the seats
 * of the last day for answers, so that it makes no difference who presses the button or when.
 */
export function closingDay(
  round: Pick<Round, 'closesOn'>,
  panel: readonly Panelist[],
  answered: ReadonlySet<SeatId>,
  today: IsoDate,
): Verdict<IsoDate, CloseRefusal> {
  if (round.closesOn < today) return allowed(round.closesOn);
  const missing = panel.filter(({ seatId }) => !answered.has(seatId)).map(({ label }) => label);
  if (missing.length > 0) {
    return refused({ code: 'round-is-still-open', closesOn: round.closesOn, missing });
  }
  return allowed(today);
}

/** Where a matter stands after a round: settled where it may be closed, else open again. */
export function stateAfter({ next }: Pick<Outcome, 'next'>): MatterState {
  return next === 'close' || next === 'chair-decides' ? 'settled' : 'open';
}
