import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import { type Offer, type OfferState, offerStates } from '../vocabulary.ts';
import { isStanding } from './what-falls-with-a-gate.ts';

export type OfferCounts = Readonly<Record<OfferState, number>>;

/** How many offers are in each state. @source F-025 */
export function countedByState(offers: readonly Pick<Offer, 'state'>[]): OfferCounts {
  const of = (state: OfferState) => offers.filter((offer) => offer.state === state).length;
  return Object.fromEntries(offerStates.map((state) => [state, of(state)])) as OfferCounts;
}

/**
 * How many seats of each group and party are promised but not filled: offers that wait, and those
 * accepted whose seat has not begun. An offer in a seat that somebody has already counts once.
 * @source F-010, F-025
 */
export function promisedSeats(
  offers: readonly Pick<
    Offer,
    'applicantId' | 'bodyId' | 'party' | 'state' | 'startOn' | 'seatId'
  >[],
  today: IsoDate,
): ReadonlyMap<BodyId, ReadonlyMap<string, number>> {
  const begun = new Set(
    offers
      .filter((one) => one.state === 'accepted' && one.startOn <= today)
      .map((one) => `${one.bodyId} ${one.applicantId}`),
  );
  const counted = new Set<string>();
  const byGroup = new Map<BodyId, Map<string, number>>();
  for (const { applicantId, bodyId, party } of offers.filter(isStanding)) {
    const person = `${bodyId} ${applicantId}`;
    if (begun.has(person) || counted.has(person)) continue;
    counted.add(person);
    const group = byGroup.get(bodyId) ?? new Map<string, number>();
    byGroup.set(bodyId, group.set(party, (group.get(party) ?? 0) + 1));
  }
  return byGroup;
}
