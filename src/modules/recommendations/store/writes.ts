import { type BodyId, newId, type PersonId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import { readApplicants } from '../../applications/index.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { RunId } from '../../choosing/vocabulary.ts';
import type {
  Consulted,
  DiscussionId,
  FinalChoice,
  NotConsulted,
  Recommendation,
  RecommendationId,
  RecommendationState,
  RecommendationStep,
  RecommendedCandidate,
} from '../vocabulary.ts';
import { readRecommendation } from './reads.ts';
import './tables.ts';

export type NewRecommendation = {
  roundId: AdvertRoundId;
  bodyId: BodyId;
  runId: RunId | null;
  discussionId: DiscussionId;
  candidates: readonly RecommendedCandidate[];
};

/** Keeps a new recommendation; null where the group has one in this round already. */
export async function insertRecommendation(
  tx: Writer,
  one: NewRecommendation,
): Promise<RecommendationId | null> {
  const id = newId('rcm');
  const kept = await tx
    .insertInto('recommendations.recommendation')
    .values({
      id,
      round_id: one.roundId,
      body_id: one.bodyId,
      run_id: one.runId,
      discussion_id: one.discussionId,
      sent_to: null,
      sent_at: null,
    })
    .onConflict((conflict) => conflict.columns(['round_id', 'body_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!kept) return null;
  await writeCandidates(tx, id, one.candidates);
  return id;
}

/** Holds a recommendation while it is changed. */
export async function lockRecommendation(
  tx: Writer,
  id: string,
): Promise<Recommendation | undefined> {
  await tx
    .selectFrom('recommendations.recommendation')
    .select('id')
    .where('id', '=', id as RecommendationId)
    .forUpdate()
    .execute();
  return readRecommendation(tx, id);
}

/** Puts these candidates in the place of those there were. */
export async function writeCandidates(
  tx: Writer,
  id: RecommendationId,
  candidates: readonly RecommendedCandidate[],
): Promise<void> {
  await tx.deleteFrom('recommendations.candidate').where('recommendation_id', '=', id).execute();
  const rows = candidates.map((one) => ({
    recommendation_id: id,
    applicant_id: one.applicantId,
    role_id: one.roleId,
    place: one.place,
    number: one.order,
    reason: one.reason,
  }));
  if (rows.length > 0) await tx.insertInto('recommendations.candidate').values(rows).execute();
}

/** Changes how a recommendation stands, and counts the change. */
export async function updateRecommendation(
  tx: Writer,
  { id, version }: Pick<Recommendation, 'id' | 'version'>,
  set: {
    state?: RecommendationState;
    runId?: RunId | null;
    discussionId?: DiscussionId;
    sent?: { to: PersonId; at: Date };
  },
): Promise<void> {
  await tx
    .updateTable('recommendations.recommendation')
    .set({
      ...(set.state ? { state: set.state } : {}),
      ...(set.runId === undefined ? {} : { run_id: set.runId }),
      ...(set.discussionId ? { discussion_id: set.discussionId } : {}),
      ...(set.sent ? { sent_to: set.sent.to, sent_at: set.sent.at } : {}),
      version: version + 1,
    })
    .where('id', '=', id)
    .execute();
}

export async function addStep(
  tx: Writer,
  id: RecommendationId,
  { did, reason, by, at }: RecommendationStep,
): Promise<void> {
  await tx
    .insertInto('recommendations.step')
    .values({ recommendation_id: id, did, reason, by_name: by, at })
    .execute();
}

export type NewDecision = {
  number: number;
  reason: string;
  by: { id: PersonId; name: string };
  at: Date;
  choices: readonly Pick<
    FinalChoice,
    'applicantId' | 'roleId' | 'place' | 'recommended' | 'order' | 'reason'
  >[];
  consulted: readonly Consulted[];
  notConsulted: readonly NotConsulted[];
};

export async function insertDecision(
  tx: Writer,
  id: RecommendationId,
  made: NewDecision,
): Promise<void> {
  await tx
    .insertInto('recommendations.decision')
    .values({
      recommendation_id: id,
      number: made.number,
      reason: made.reason,
      decided_by: made.by.id,
      decided_by_name: made.by.name,
      decided_at: made.at,
    })
    .execute();
  const choices = made.choices.map((one) => ({
    recommendation_id: id,
    decision: made.number,
    applicant_id: one.applicantId,
    role_id: one.roleId,
    place: one.place,
    number: one.order,
    recommended: one.recommended,
    reason: one.reason,
  }));
  if (choices.length > 0) {
    await tx.insertInto('recommendations.choice').values(choices).execute();
  }
  const asked = [
    ...made.consulted.map(({ name, unit, on, view }) => ({
      ...{ name, unit, view, on_day: on, not_asked_because: '' },
    })),
    ...made.notConsulted.map(({ unit, because }) => ({
      ...{ name: '', unit, view: '', on_day: null, not_asked_because: because },
    })),
  ].map((row, at) => ({
    ...row,
    recommendation_id: id,
    decision: made.number,
    number: at + 1,
  }));
  if (asked.length > 0) await tx.insertInto('recommendations.consulted').values(asked).execute();
}

/**
 * Empties what was written of people whose applications are erased; that somebody was recommended
 * and chosen stays, and nobody can see who it was.
 */
export async function forgetReasons(
  tx: Writer,
  applicantIds: readonly ApplicantId[],
): Promise<void> {
  if (applicantIds.length === 0) return;
  const rounds = (await readApplicants(tx, applicantIds)).map(({ roundId }) => roundId);
  // Whoever is writing a list of the round finishes first, so that no reason comes after.
  await tx
    .selectFrom('recommendations.recommendation')
    .select('id')
    .where('round_id', 'in', [...new Set(rounds), 'rec_none' as const])
    .orderBy('id')
    .forUpdate()
    .execute();
  for (const table of ['recommendations.candidate', 'recommendations.choice'] as const) {
    await tx
      .updateTable(table)
      .set({ reason: '' })
      .where('applicant_id', 'in', [...applicantIds])
      .where('reason', '<>', '')
      .execute();
  }
}
