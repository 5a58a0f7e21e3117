import type { Writer } from '../../../platform/database/tables.ts';
import { holdApplicants } from '../../applications/index.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { OffersAbove } from '../offers-above.ts';
import { readRecommendation } from '../store/reads.ts';
import { lockRecommendation } from '../store/writes.ts';
import type { Recommendation } from '../vocabulary.ts';

/**
 * Locks a recommendation with all that a choice of people rests on, so that nobody on it withdraws
 * and no seat is offered before the choice is kept: the offers of the round, those on the list, the
 * list. Everybody takes them in this order, as do whoever makes offers and whoever erases.
 */
export async function lockWithPeople(
  tx: Writer,
  id: string,
  offers: OffersAbove,
): Promise<Recommendation | undefined> {
  const seen = await readRecommendation(tx, id);
  if (!seen) return undefined;
  await offers.hold(tx, seen.roundId);
  await holdApplicants(tx, idsOn([seen]));
  return lockRecommendation(tx, id);
}

/** Everybody on some lists. */
export const idsOn = (lists: readonly Recommendation[]): ApplicantId[] =>
  lists.flatMap(({ candidates }) => candidates.map(({ applicantId }) => applicantId));
