import { listRecruitmentRounds, whatIsSeenOf } from '../../adverts/index.ts';
import type { RecruitmentRound } from '../../adverts/vocabulary.ts';
import type { Visit } from '../../identity/route.ts';

/** The rounds somebody may see into, the latest first: a director those with a group of their own. */
export async function roundsSeen(visit: Visit): Promise<RecruitmentRound[]> {
  const { actor } = visit;
  if (!actor) return [];
  const rounds = await listRecruitmentRounds(visit.db);
  return rounds.filter((round) => whatIsSeenOf(actor, round) === 'people');
}
