import type { BodyId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { listRecruitmentRounds, whatIsSeenOf } from '../adverts/index.ts';
import { readApplicants } from '../applications/index.ts';
import type { ApplicantId } from '../applications/vocabulary.ts';
import { mayDo } from '../identity/command.ts';
import type { Actor } from '../identity/vocabulary.ts';
import { listBodies } from '../organisations/index.ts';
import { stands } from './round-setting.ts';
import { listRecommendations } from './store/reads.ts';
import type { RecommendationId } from './vocabulary.ts';

/**
 * decide: it is with its director; redo: it was returned to those who recruit; withdrew: somebody who
 * has a place on a list that is being made has withdrawn.
 */
export type RecommendationTodo = {
  code: 'decide' | 'redo' | 'withdrew';
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
  const drafted = all.filter(({ state }) => state === 'drafted');
  const people = await readApplicants(
    db,
    drafted.flatMap((one) => one.candidates.map(({ applicantId }) => applicantId)),
  );
  const appliesStill = (applicantId: ApplicantId, bodyId: BodyId) =>
    people.some((one) => one.id === applicantId && stands(one, bodyId));
  return all.flatMap(({ id, roundId, bodyId, state, candidates }): RecommendationTodo[] => {
    const round = rounds.find((one) => one.id === roundId);
    const sees = round && whatIsSeenOf(actor, round) === 'people';
    const isOwn =
      sees && round.groups.some((one) => one.bodyId === bodyId && one.decider === actor.personId);
    const group = bodies.find((one) => one.id === bodyId)?.name ?? '';
    if (state === 'sent' && decides && isOwn) return [{ code: 'decide', id, group }];
    if (!edits || !sees) return [];
    if (state === 'returned') return [{ code: 'redo', id, group }];
    const gone = candidates.some(
      ({ applicantId, place }) => place !== 'not' && !appliesStill(applicantId, bodyId),
    );
    return state === 'drafted' && gone ? [{ code: 'withdrew', id, group }] : [];
  });
}
