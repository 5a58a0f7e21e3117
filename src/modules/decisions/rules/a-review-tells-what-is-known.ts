import { addMonths, type IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { ReviewNext } from '../vocabulary.ts';

/** So many letters tell what is known. */
export const longestEvidence = 8000;
/** So many years ahead a decision may be looked at again. */
const furthestYears = 20;

export type ReviewDayRefusal =
  | { code: 'review-not-ahead'; day: IsoDate }
  | { code: 'review-too-far-ahead'; day: IsoDate };

export type ReviewRefusal =
  | { code: 'no-review-asked' }
  | { code: 'review-without-evidence' }
  | { code: 'evidence-too-long'; letters: number; most: number }
  | { code: 'again-without-day' }
  | ReviewDayRefusal;

/** A decision is looked at again on a day that is still to come. */
export function mayBeReviewedOn(day: IsoDate, today: IsoDate): Verdict<null, ReviewDayRefusal> {
  if (day <= today) return refused({ code: 'review-not-ahead', day });
  return day > addMonths(today, furthestYears * 12)
    ? refused({ code: 'review-too-far-ahead', day })
    : allowed(null);
}

/**
 * Whether an answer to "did it do what it should?" may be given: it is asked, it says what is known,
 * and where it is to be asked again, it says when.
 */
export function mayAnswerReview(
  given: {
    reviewOn: IsoDate | null;
    evidence: string;
    next: ReviewNext;
    nextOn: IsoDate | null;
  },
  today: IsoDate,
): Verdict<null, ReviewRefusal> {
  const { reviewOn, evidence, next, nextOn } = given;
  if (reviewOn === null) return refused({ code: 'no-review-asked' });
  if (evidence.trim() === '') return refused({ code: 'review-without-evidence' });
  if (evidence.length > longestEvidence) {
    const letters = evidence.length;
    return refused({ code: 'evidence-too-long', letters, most: longestEvidence });
  }
  if (next !== 'again') return allowed(null);
  return nextOn === null ? refused({ code: 'again-without-day' }) : mayBeReviewedOn(nextOn, today);
}
