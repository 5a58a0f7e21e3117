import type { Reader } from '../../platform/database/tables.ts';
import { listRecruitmentRounds, whatIsSeenOf } from '../adverts/index.ts';
import { groupsSeenBy } from '../applications/index.ts';
import type { Actor } from '../identity/vocabulary.ts';
import { listEngagements } from './store/engagement-reads.ts';
import { listOffers } from './store/offer-reads.ts';
import type { Engagement } from './vocabulary.ts';

/**
 * The engagements that somebody may see: those of the rounds they have for those who recruit and for
 * shop stewards, those of the groups they decide for for a director, their own for an expert. One
 * that came of no offer is of its group.
 * @source F-027
 */
export async function engagementsSeen(db: Reader, actor: Actor): Promise<Engagement[]> {
  if (actor.role === 'expert') return listEngagements(db, { personId: actor.personId });
  const all = await listEngagements(db);
  const [rounds, offers] = await Promise.all([listRecruitmentRounds(db), listOffers(db)]);
  const roundOf = new Map(offers.map(({ id, roundId }) => [id, roundId]));
  const theirs = new Set(
    rounds.filter((round) => whatIsSeenOf(actor, round) === 'people').map(({ id }) => id),
  );
  const groups = new Set(
    rounds.flatMap((round) => groupsSeenBy(actor, round).map(({ bodyId }) => bodyId)),
  );
  return all.filter(({ bodyId, offerId }) => {
    const round = offerId && roundOf.get(offerId);
    return round && actor.role !== 'director' ? theirs.has(round) : groups.has(bodyId);
  });
}
