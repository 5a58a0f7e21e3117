import type { Selectable } from 'kysely';
import type { BodyId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type {
  Decision,
  FinalChoice,
  Recommendation,
  RecommendationId,
  RecommendationStep,
} from '../vocabulary.ts';
import type { RecommendationRow } from './tables.ts';

/** The recommendations of a round, or of all, in the order they were made. @source F-023 */
export async function listRecommendations(
  db: Reader,
  roundId?: AdvertRoundId,
): Promise<Recommendation[]> {
  let rows = db.selectFrom('recommendations.recommendation').selectAll();
  if (roundId) rows = rows.where('round_id', '=', roundId);
  return withCandidates(db, await rows.orderBy('position').execute());
}

export async function readRecommendation(
  db: Reader,
  id: string,
): Promise<Recommendation | undefined> {
  const rows = await db
    .selectFrom('recommendations.recommendation')
    .selectAll()
    .where('id', '=', id as RecommendationId)
    .execute();
  return (await withCandidates(db, rows))[0];
}

const byPlace = { seat: 0, reserve: 1, not: 2 } as const;
const inOrder = <One extends { place: keyof typeof byPlace; order: number }>(all: One[]): One[] =>
  all.toSorted((a, b) => byPlace[a.place] - byPlace[b.place] || a.order - b.order);

async function withCandidates(
  db: Reader,
  rows: readonly Selectable<RecommendationRow>[],
): Promise<Recommendation[]> {
  if (rows.length === 0) return [];
  const candidates = await db
    .selectFrom('recommendations.candidate')
    .selectAll()
    .where(
      'recommendation_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('applicant_id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    roundId: row.round_id,
    bodyId: row.body_id,
    runId: row.run_id,
    discussionId: row.discussion_id,
    state: row.state,
    sentTo: row.sent_to,
    sentAt: row.sent_at,
    version: row.version,
    candidates: inOrder(
      candidates
        .filter((one) => one.recommendation_id === row.id)
        .map((one) => ({
          applicantId: one.applicant_id,
          roleId: one.role_id,
          place: one.place,
          order: one.number,
          reason: one.reason,
        })),
    ),
  }));
}

/** What happened to a recommendation, the earliest first. */
export async function readSteps(db: Reader, id: RecommendationId): Promise<RecommendationStep[]> {
  const rows = await db
    .selectFrom('recommendations.step')
    .selectAll()
    .where('recommendation_id', '=', id)
    .orderBy('number')
    .execute();
  return rows.map(({ did, reason, by_name: by, at }) => ({ did, reason, by, at }));
}

/** What was decided of a recommendation, the decision that holds now first. @source F-024 */
export async function readDecisions(
  db: Reader,
  one: Pick<Recommendation, 'id' | 'roundId' | 'bodyId'>,
): Promise<Decision[]> {
  const [decisions, choices, consulted] = await Promise.all([
    db
      .selectFrom('recommendations.decision')
      .selectAll()
      .where('recommendation_id', '=', one.id)
      .orderBy('number', 'desc')
      .execute(),
    db
      .selectFrom('recommendations.choice')
      .selectAll()
      .where('recommendation_id', '=', one.id)
      .orderBy('applicant_id')
      .execute(),
    db
      .selectFrom('recommendations.consulted')
      .selectAll()
      .where('recommendation_id', '=', one.id)
      .orderBy('number')
      .execute(),
  ]);
  return decisions.map((row) => {
    const asked = consulted.filter(({ decision }) => decision === row.number);
    return {
      number: row.number,
      reason: row.reason,
      decidedBy: row.decided_by_name,
      decidedAt: row.decided_at,
      choices: inOrder(
        choices
          .filter(({ decision }) => decision === row.number)
          .map((choice) => ({
            recommendationId: one.id,
            roundId: one.roundId,
            bodyId: one.bodyId,
            applicantId: choice.applicant_id,
            roleId: choice.role_id,
            place: choice.place,
            recommended: choice.recommended,
            order: choice.number,
            reason: choice.reason,
            decidedBy: row.decided_by_name,
            decidedAt: row.decided_at,
          })),
      ),
      consulted: asked.flatMap(({ name, unit, on_day: on, view }) =>
        on === null ? [] : [{ name, unit, on, view }],
      ),
      notConsulted: asked.flatMap(({ unit, not_asked_because: because }) =>
        because === '' ? [] : [{ unit, because }],
      ),
    };
  });
}

/**
 * Who is chosen in a round by the decisions that hold now: those with a seat, then the reserves in
 * their order, group by group. Nobody before the director has decided.
 * @source F-024
 */
export async function listChosen(
  db: Reader,
  roundId: AdvertRoundId,
  bodyId?: BodyId,
): Promise<FinalChoice[]> {
  const decided = (await listRecommendations(db, roundId)).filter(
    (one) => bodyId === undefined || one.bodyId === bodyId,
  );
  const chosen = await Promise.all(
    decided.map(async (one) => (await readDecisions(db, one))[0]?.choices ?? []),
  );
  return chosen.flat().filter(({ place }) => place !== 'not');
}
