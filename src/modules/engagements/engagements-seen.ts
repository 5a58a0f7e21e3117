import type { Reader } from '../../platform/database/tables.ts';
import { listRecruitmentRounds } from '../adverts/index.ts';
import { groupsSeenBy } from '../applications/index.ts';
import type { Actor } from '../identity/vocabulary.ts';
import { listEngagements } from './store/engagement-reads.ts';
import type { Engagement } from './vocabulary.ts';

/**
 * The engagements that somebody may see: all for those who recruit and for shop stewards, those of
 * the groups they decide for for a director, their own for an expert.
 * @source F-027
 */
export async function engagementsSeen(db: Reader, actor: Actor): Promise<Engagement[]> {
  if (actor.role === 'expert') return listEngagements(db, { personId: actor.personId });
  const all = await listEngagements(db);
  if (actor.role === 'recruiter' || actor.role === 'shop_steward') return all;
  const rounds = await listRecruitmentRounds(db);
  const groups = new Set(
    rounds.flatMap((round) => groupsSeenBy(actor, round).map(({ bodyId }) => bodyId)),
  );
  return all.filter(({ bodyId }) => groups.has(bodyId));
}
