import type { DecisionId } from '../../../kernel/ids.ts';
import type { VendorQuestion } from '../../vendor-questions/vocabulary.ts';
import type { Count, Scope } from '../vocabulary.ts';
import { inGroups } from './in-groups.ts';
import { isWithin } from './which-matters-count.ts';

export type AskedAgain = {
  /** Answered in the scope's days, and those of them that an earlier decision answered. */
  answered: Count;
  again: Count;
  areas: readonly { area: string; answered: Count; again: Count }[];
  /** The decisions that were asked about again, the most often asked first. */
  decisions: readonly (Count & { decisionId: DecisionId })[];
};

/**
 * Questions of vendors that had been decided before they were asked: where people ask again, the
 * register is not found or not trusted.
 * @source F-039, O-04
 */
export function questionsAskedAgain(
  questions: readonly VendorQuestion[],
  scope: Scope,
): AskedAgain {
  const answered = questions.filter(
    (one) =>
      one.state === 'answered' &&
      isWithin(scope, one.sentOn) &&
      (scope.bodyId === null || one.bodyId === scope.bodyId) &&
      (scope.area === null || one.area === scope.area),
  );
  const count = (key: string, those: readonly VendorQuestion[]): Count => ({
    key,
    ids: those.map(({ id }) => id),
  });
  const before = answered.filter(({ decidedBefore }) => decidedBefore);
  return {
    answered: count('besvart', answered),
    again: count('igjen', before),
    areas: [...inGroups(answered, ({ area }) => area)]
      .map(([area, those]) => ({
        area,
        answered: count(`${area}-besvart`, those),
        again: count(
          `${area}-igjen`,
          those.filter(({ decidedBefore }) => decidedBefore),
        ),
      }))
      .toSorted((a, b) => b.again.ids.length - a.again.ids.length || (a.area < b.area ? -1 : 1)),
    decisions: [...inGroups(before, ({ decisionId }) => decisionId)]
      .flatMap(([decisionId, those]) =>
        decisionId ? [{ decisionId, ...count(decisionId, those) }] : [],
      )
      .toSorted((a, b) => b.ids.length - a.ids.length || (a.decisionId < b.decisionId ? -1 : 1)),
  };
}
