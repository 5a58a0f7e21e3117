import type { Actor } from '../../identity/vocabulary.ts';
import type { QuestionStep, VendorQuestion } from '../vocabulary.ts';

/** A question as its vendor reads it: no names from inside, no matter, no decision to look up. */
export type VendorView = Omit<
  VendorQuestion,
  'expert' | 'expertName' | 'matterId' | 'decisionId' | 'decidedBefore' | 'bodyId'
>;

/**
 * Whether somebody of a vendor may see a question: those of the same organisation, whoever asked.
 * @source F-046
 */
export const isOwnOf = (actor: Pick<Actor, 'role' | 'organisationId'>, vendor: string): boolean =>
  actor.role === 'vendor' && actor.organisationId === vendor;

/**
 * What of a question is told outside. The answer is shown from when it was sent.
 * @source F-046
 */
export function asVendorReads(one: VendorQuestion): VendorView {
  const { expert, expertName, matterId, decisionId, decidedBefore, bodyId, ...told } = one;
  return { ...told, answer: one.sentOn ? one.answer : '' };
}

/** The steps that are told outside; those from inside bear the body's name and no person's. */
export function stepsForVendor(
  steps: readonly QuestionStep[],
  own: { askedByName: string },
  bodyName: string,
): readonly QuestionStep[] {
  return steps
    .filter(({ forVendor }) => forVendor)
    .map((step) => (step.byName === own.askedByName ? step : { ...step, byName: bodyName }));
}
