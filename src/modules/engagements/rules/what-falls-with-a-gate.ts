import { daysBetween, type IsoDate } from '../../../kernel/calendar.ts';
import type { Gate, Offer, OfferId } from '../vocabulary.ts';

/** Offers that are standing: they wait for an answer, or have had a yes. */
export const isStanding = ({ state }: Pick<Offer, 'state'>) =>
  state === 'offered' || state === 'accepted';

export type OfGate = {
  /** Standing offers whose work begins before the decision, and how many days before. */
  startsBefore: readonly { offerId: OfferId; days: number }[];
  /** What falls away: everything that was conditional on it. */
  falls: readonly OfferId[];
  /** What stands from now on without a condition. */
  confirmed: readonly OfferId[];
};

/**
 * What becomes of a round's offers by the day or the outcome of the decision that they wait for.
 * While it is waited for, nothing falls: offers whose start lies before it are told of. No takes
 * all conditional offers away, accepted ones as well; yes takes the condition away.
 * @source F-025, R-07
 */
export function whatFallsWithAGate(
  offers: readonly Offer[],
  gate: { on: IsoDate; outcome: Gate['outcome'] },
): OfGate {
  const waiting = offers.filter((offer) => isStanding(offer) && offer.conditional);
  const ids = waiting.map(({ id }) => id);
  if (gate.outcome === 'no') return { startsBefore: [], falls: ids, confirmed: [] };
  if (gate.outcome === 'yes') return { startsBefore: [], falls: [], confirmed: ids };
  const startsBefore = waiting
    .filter(({ startOn }) => startOn < gate.on)
    .map(({ id, startOn }) => ({ offerId: id, days: daysBetween(startOn, gate.on) }));
  return { startsBefore, falls: [], confirmed: [] };
}
