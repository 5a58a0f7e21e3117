import type { Reader } from '../../platform/database/tables.ts';
import { listRecruitmentRounds } from '../adverts/index.ts';
import { mayDo } from '../identity/command.ts';
import type { Actor } from '../identity/vocabulary.ts';
import { listBodies } from '../organisations/index.ts';
import { listRecommendations } from './store/reads.ts';
import type { RecommendationId } from './vocabulary.ts';

/** decide: it is with its director; redo: it was returned to those who recruit. */
export type RecommendationTodo = {
  code: 'decide' | 'redo';
  id: RecommendationId;
  group: string;
};

/** What waits for somebody among the recommendations; a director's own groups only. @source F-024 */
export async function whatWaitsInRecommendations(
  db: Reader,
  actor: Actor,
): Promise<RecommendationTodo[]> {
  const decides = mayDo(actor, 'recommendation.decide', { bodyId: null }).ok;
  const edits = mayDo(actor, 'recommendation.edit', { bodyId: null }).ok;
  if (!decides && !edits) return [];
  const [all, rounds, bodies] = await Promise.all([
    listRecommendations(db),
    listRecruitmentRounds(db),
    listBodies(db),
  ]);
  return all.flatMap(({ id, roundId, bodyId, state }): RecommendationTodo[] => {
    const round = rounds.find((one) => one.id === roundId);
    const isOwn = round?.groups.some(
      (one) => one.bodyId === bodyId && one.decider === actor.personId,
    );
    const group = bodies.find((one) => one.id === bodyId)?.name ?? '';
    if (state === 'sent' && decides && isOwn) return [{ code: 'decide', id, group }];
    return state === 'returned' && edits ? [{ code: 'redo', id, group }] : [];
  });
}
