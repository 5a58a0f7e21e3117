import type { AssessedThing, ScoredPoint } from '../vocabulary.ts';

/** Whether two are the same demand: a demand whose words were changed is another. */
export const isSamePoint = (one: ScoredPoint, other: ScoredPoint): boolean =>
  one.of === other.of && one.asked.nb === other.asked.nb;

/** Whether two are the same thing of an applicant. */
export const isSameThing = (one: AssessedThing, other: AssessedThing): boolean =>
  one.of === 'need' || other.of === 'need'
    ? one.needId === other.needId
    : one.roleId === other.roleId && isSamePoint(one, other);
