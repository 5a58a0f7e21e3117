import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { mayBeReviewedOn, type ReviewDayRefusal } from '../rules/a-review-tells-what-is-known.ts';
import { setReviewDay } from '../store/reviews.ts';
import {
  type ChangedMeanwhile,
  entryAsSeen,
  type SeenEntry,
  subjectOfEntry,
} from './seen-entry.ts';

/** Says on which day it is asked whether a decision did what it should; null asks no more. */
export const setReview = command<
  SeenEntry & { reviewOn: IsoDate | null },
  null,
  ReviewDayRefusal | ChangedMeanwhile | { code: 'no-such-decision' }
>({
  name: 'decisions.set-review-day',
  action: 'decision.manage',
  subject: subjectOfEntry,
  run: async (tx, { reviewOn, ...seen }, { actor, now, today }) => {
    const found = await entryAsSeen(tx, seen);
    if (!found.ok) return found;
    const entry = found.value;
    if (entry.reviewOn === reviewOn) return allowed({ value: null, changes: [] });
    const may = reviewOn === null ? allowed(null) : mayBeReviewedOn(reviewOn, today);
    if (!may.ok) return may;
    await setReviewDay(tx, entry.id, reviewOn, { name: actor.name, now });
    const before = { reviewOn: entry.reviewOn };
    return allowed({
      value: null,
      changes: [{ subjectKind: 'decision', subjectId: entry.id, before, after: { reviewOn } }],
    });
  },
});
