import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { changesRound } from '../../adverts/index.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '../../audit/index.ts';
import { type Acting, command, ofNoBody } from '../../identity/command.ts';
import { readComputedChoice } from '../computed-choice.ts';
import { draftedFor, readFit } from '../draft-candidates.ts';
import { readRoundSetting } from '../round-setting.ts';
import { isBeingMade } from '../rules/a-recommendation-gives-its-reasons.ts';
import {
  lastRecorded,
  type WaitingRefusal,
} from '../rules/a-recommendation-waits-for-the-unions.ts';
import { standardOf } from '../standard-of-round.ts';
import {
  addStep,
  insertRecommendation,
  lockRecommendation,
  updateRecommendation,
  writeCandidates,
} from '../store/writes.ts';
import type { RecommendationId } from '../vocabulary.ts';
import { bodyOfRecommendation } from './of-own-round.ts';

export type DraftRefusal =
  | { code: 'no-such-round' }
  | { code: 'no-such-group' }
  | { code: 'no-such-run' }
  | { code: 'recommended-already' }
  /** All that a recommendation of this round has to wait for. */
  | { code: 'must-wait'; stops: readonly WaitingRefusal[] };

/**
 * Begins the recommendations of a round: of one group, or of all that have none. Everybody who
 * applied to the group is on it, placed as the run placed them. Refused until a discussion with the
 * unions is recorded.
 * @source F-023
 */
export const draftRecommendations = command<
  { roundId: string; groups: 'all' | readonly BodyId[]; runId: string | null },
  { made: readonly RecommendationId[]; there: number },
  DraftRefusal
>({
  name: 'recommendations.draft',
  action: 'recommendation.edit',
  subject: ofNoBody,
  run: async (tx, { roundId, groups, runId }, acting) => {
    const setting = await readRoundSetting(tx, roundId, acting.today);
    if (!setting || !changesRound(acting.actor, setting.round)) {
      return refused({ code: 'no-such-round' });
    }
    const { round, waiting, discussions } = setting;
    const discussion = lastRecorded(discussions);
    if (waiting.stops.length > 0 || !discussion) {
      return refused({ code: 'must-wait', stops: waiting.stops });
    }
    const wanted = setting.groups.filter(
      ({ bodyId }) => groups === 'all' || groups.includes(bodyId),
    );
    if (wanted.length === 0) return refused({ code: 'no-such-group' });
    const computed = runId === null ? null : await readComputedChoice(tx, runId, round.id);
    if (runId !== null && !computed) return refused({ code: 'no-such-run' });
    const fit = await readFit(tx, [...setting.applicants.values()]);
    const standard = await standardOf(tx, round);
    const made: { id: RecommendationId; bodyId: BodyId }[] = [];
    for (const { bodyId } of wanted) {
      const id = await insertRecommendation(tx, {
        ...{ roundId: round.id, bodyId, discussionId: discussion.id },
        runId: computed?.runId ?? null,
        candidates: draftedFor(setting, bodyId, fit, computed, standard),
      });
      if (id === null) continue;
      await addStep(tx, id, { did: 'drafted', reason: '', ...by(acting) });
      made.push({ id, bodyId });
    }
    if (made.length === 0) return refused({ code: 'recommended-already' });
    return allowed({
      value: { made: made.map(({ id }) => id), there: wanted.length - made.length },
      changes: made.map(({ id, bodyId }) => ({
        ...{ subjectKind: 'recommendation', subjectId: id, bodyId },
        after: { roundId: round.id, runId, discussionId: discussion.id },
      })),
    });
  },
});

export const by = ({ actor, now }: Acting) => ({ by: actor.name, at: now });

/** Begins one recommendation anew from a run, while it is being made. @source F-023 */
export const redraftRecommendation = command<
  { id: string; version: number; runId: string },
  null,
  | DraftRefusal
  | ChangedMeanwhile
  | { code: 'no-such-recommendation' }
  | { code: 'is-with-the-director' }
>({
  name: 'recommendations.redraft',
  action: 'recommendation.edit',
  subject: bodyOfRecommendation,
  run: async (tx, { id, version, runId }, acting) => {
    const one = await lockRecommendation(tx, id);
    if (!one) return refused({ code: 'no-such-recommendation' });
    if (!isBeingMade(one)) return refused({ code: 'is-with-the-director' });
    if (one.version !== version) return changedMeanwhile(tx, one.id);
    const setting = await readRoundSetting(tx, one.roundId, acting.today);
    if (!setting) return refused({ code: 'no-such-round' });
    const { stops } = setting.waiting;
    const discussion = lastRecorded(setting.discussions);
    if (stops.length > 0 || !discussion) return refused({ code: 'must-wait', stops });
    const computed = await readComputedChoice(tx, runId, one.roundId);
    if (!computed) return refused({ code: 'no-such-run' });
    const fit = await readFit(tx, [...setting.applicants.values()]);
    const standard = await standardOf(tx, setting.round);
    await writeCandidates(tx, one.id, draftedFor(setting, one.bodyId, fit, computed, standard));
    await updateRecommendation(tx, one, { runId: computed.runId, discussionId: discussion.id });
    await addStep(tx, one.id, { did: 'drafted', reason: '', ...by(acting) });
    return allowed({
      value: null,
      changes: [{ subjectKind: 'recommendation', subjectId: one.id, after: { runId } }],
    });
  },
});
