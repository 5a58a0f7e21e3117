import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Offer, OfferState } from '../vocabulary.ts';

/** Longer than anybody writes in an answer. */
export const longestReason = 2000;

export type AnswerRefusal =
  | { code: 'answered-already'; state: OfferState }
  | { code: 'answer-is-late'; answerBy: IsoDate }
  | { code: 'reason-is-too-long'; most: number; has: number };

/**
 * Whether an offer takes an answer: once, and on its last day at the latest. Whoever notes an answer
 * that came by phone does so on the same terms; a late one is answered by a new offer.
 * @source F-025, entity E22
 */
export function takesAnAnswer(
  offer: Pick<Offer, 'state' | 'answerBy'>,
  reason: string,
  today: IsoDate,
): Verdict<null, AnswerRefusal> {
  if (offer.state === 'lapsed' || (offer.state === 'offered' && offer.answerBy < today)) {
    return refused({ code: 'answer-is-late', answerBy: offer.answerBy });
  }
  if (offer.state !== 'offered') return refused({ code: 'answered-already', state: offer.state });
  if (reason.length > longestReason) {
    return refused({ code: 'reason-is-too-long', most: longestReason, has: reason.length });
  }
  return allowed(null);
}
