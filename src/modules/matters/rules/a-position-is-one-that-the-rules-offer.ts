import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { OfferedStance, ReasonKind, Stance } from '../../consensus/vocabulary.ts';
import type { Round } from '../vocabulary.ts';
import { clean, type TooLong, tooLong } from './a-matter-says-what-is-asked.ts';

/** A position as somebody gives it. */
export type Stand = { stance: Stance; reason: string; reasonKind: ReasonKind | null };

export type StandRefusal =
  | { code: 'stance-not-offered'; stance: string }
  | { code: 'reason-is-missing' }
  | { code: 'reason-kind-is-missing' }
  | TooLong;

/**
 * Answers a position made clean, or why the round's rules do not take it. A reason, where the rules
 * want one, has words and says what it rests on.
 * @source F-033
 */
export function standOf(
  typed: { stance: string; reason: string; reasonKind: ReasonKind | null },
  offers: readonly OfferedStance[],
): Verdict<Stand, StandRefusal> {
  const offer = offers.find(({ stance }) => stance === typed.stance);
  if (!offer) return refused({ code: 'stance-not-offered', stance: typed.stance.slice(0, 40) });
  const reason = clean(typed.reason);
  const long = tooLong('reason', reason);
  if (long) return refused(long);
  if (offer.reasonRequired && !reason) return refused({ code: 'reason-is-missing' });
  if (offer.reasonRequired && typed.reasonKind === null) {
    return refused({ code: 'reason-kind-is-missing' });
  }
  return allowed({ stance: offer.stance, reason, reasonKind: typed.reasonKind });
}

export type LateRefusal =
  | { code: 'round-is-closed'; by: string; closedOn: IsoDate }
  | { code: 'last-day-has-passed'; closesOn: IsoDate; today: IsoDate };

/**
 * Answers whether a round still takes answers: through its last day, and not after it was closed.
 * So nobody gains by the close being late.
 */
export function takesAnswers(
  round: Pick<Round, 'closedOn' | 'closedByName' | 'closesOn'>,
  today: IsoDate,
): Verdict<null, LateRefusal> {
  if (round.closedOn !== null) {
    return refused({ code: 'round-is-closed', by: round.closedByName, closedOn: round.closedOn });
  }
  if (round.closesOn < today) {
    return refused({ code: 'last-day-has-passed', closesOn: round.closesOn, today });
  }
  return allowed(null);
}
