import type { Reader } from '../../../platform/database/tables.ts';
import { readRoundOf } from '../../adverts/index.ts';
import type { Acting } from '../../identity/command.ts';
import { readOffer } from '../store/offer-reads.ts';

/** An offer of a round that whoever acts recruits in; to others there is no such offer. */
export async function offerOfOwnRound(
  tx: Reader,
  { offerId }: { offerId: string },
  { actor }: Acting,
) {
  const offer = await readOffer(tx, offerId);
  return offer && (await readRoundOf(tx, actor, offer.roundId)) ? { bodyId: null } : null;
}
