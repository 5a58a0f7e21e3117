import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { mayAnswerReview, type ReviewRefusal } from '../rules/a-review-tells-what-is-known.ts';
import { addReview, listReviews, setReviewDay } from '../store/reviews.ts';
import type { ReviewAnswer, ReviewNext } from '../vocabulary.ts';
import {
  type ChangedMeanwhile,
  entryAsSeen,
  type SeenEntry,
  subjectOfEntry,
} from './seen-entry.ts';

/**
 * Answers whether a decision did what it should, with what is known of it and what follows. It is
 * then asked no more, or again on a day. Refused where somebody answered first.
 */
export const answerReview = command<
  SeenEntry & {
    answer: ReviewAnswer;
    evidence: string;
    next: ReviewNext;
    nextOn: IsoDate | null;
  },
  null,
  ReviewRefusal | ChangedMeanwhile | { code: 'no-such-decision' }
>({
  name: 'decisions.answer-review',
  action: 'decision.manage',
  subject: subjectOfEntry,
  run: async (tx, { answer, evidence, next, nextOn, ...seen }, { actor, now, today }) => {
    const found = await entryAsSeen(tx, seen);
    if (!found.ok) return found;
    const entry = found.value;
    const may = mayAnswerReview({ reviewOn: entry.reviewOn, evidence, next, nextOn }, today);
    if (!may.ok) return may;
    const [last] = await listReviews(tx, { entryId: entry.id, limit: 1 });
    const again = next === 'again' ? nextOn : null;
    const after = { answer, evidence: evidence.trim(), next, nextOn: again };
    await addReview(tx, {
      ...after,
      entryId: entry.id,
      no: (last?.no ?? 0) + 1,
      dueOn: entry.reviewOn ?? today,
      answeredOn: today,
      byName: actor.name,
      at: now,
    });
    await setReviewDay(tx, entry.id, again, { name: actor.name, now });
    const before = { reviewOn: entry.reviewOn };
    return allowed({
      value: null,
      changes: [{ subjectKind: 'decision', subjectId: entry.id, before, after }],
    });
  },
});
