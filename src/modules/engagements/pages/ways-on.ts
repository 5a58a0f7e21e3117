import { addDays, compare } from '../../../kernel/calendar.ts';
import { addresses } from '../../../ui/addresses.ts';
import { listRecruitmentRounds, whatIsSeenOf } from '../../adverts/index.ts';
import type { Visit } from '../../identity/route.ts';
import { needsReplacing } from '../rules/who-is-to-be-offered.ts';
import { listOffers } from '../store/offer-reads.ts';

/**
 * Where somebody who makes offers finds a new one for each place that a member left: on the page of
 * the offer that it came from. None for whoever makes no offers.
 * @source F-010, F-025
 */
export async function waysOn(visit: Visit) {
  if (!visit.may('offer.edit', { bodyId: null }).ok) return [];
  const { actor } = visit.acting();
  const [rounds, offers] = await Promise.all([
    listRecruitmentRounds(visit.db),
    listOffers(visit.db),
  ]);
  const own = new Set(
    rounds.filter((one) => whatIsSeenOf(actor, one) === 'people').map(({ id }) => id),
  );
  return offers.flatMap((one) => {
    const { id, roundId, bodyId, endedOn, startOn } = one;
    if (endedOn === null || !own.has(roundId) || !needsReplacing(one, offers)) return [];
    const next = addDays(endedOn, 1);
    const since = compare(next, startOn) > 0 ? next : startOn;
    return [{ bodyId, since, href: addresses.offer(id) }];
  });
}
