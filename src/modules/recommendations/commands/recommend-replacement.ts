import { allowed, refused } from '../../../kernel/verdict.ts';
import { formatDate } from '../../../ui/format.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import { readRun } from '../../choosing/index.ts';
import { command } from '../../identity/command.ts';
import { queueMessage } from '../../messages/index.ts';
import { readComputedChoice } from '../computed-choice.ts';
import { draftedFor, readFit } from '../draft-candidates.ts';
import { mailToDirector } from '../mail-to-director.ts';
import { readRoundSetting } from '../round-setting.ts';
import type { SendRefusal } from '../rules/a-recommendation-gives-its-reasons.ts';
import { lastRecorded } from '../rules/a-recommendation-waits-for-the-unions.ts';
import { withReplacement } from '../rules/a-replacement-changes-no-other-place.ts';
import { standardOf } from '../standard-of-round.ts';
import { readDecisions } from '../store/reads.ts';
import {
  addStep,
  lockRecommendation,
  updateRecommendation,
  writeCandidates,
} from '../store/writes.ts';
import { recommendationText } from '../text/index.ts';
import { by } from './draft-recommendations.ts';
import { bodyOfRecommendation, placesOf, stopsSending } from './write-recommendation.ts';

/**
 * Sends a decided recommendation to its director again, with whom a run found for somebody who left
 * in that place and everybody else where they were decided to be. What was decided holds until the
 * director decides anew. Refused where it is not decided, and for a run that replaces nobody here.
 * @source F-023, F-024, F-025
 */
export const recommendReplacement = command<
  { id: string; runId: string; origin: string },
  { to: string },
  | { code: 'no-such-recommendation' }
  | { code: 'is-not-decided' }
  | { code: 'no-such-run' }
  | { code: 'cannot-be-sent'; stops: readonly SendRefusal[] }
>({
  name: 'recommendations.recommend-replacement',
  action: 'recommendation.edit',
  subject: bodyOfRecommendation,
  run: async (tx, { id, runId, origin }, acting) => {
    const one = await lockRecommendation(tx, id);
    const setting = one && (await readRoundSetting(tx, one.roundId, acting.today));
    if (!one || !setting) return refused({ code: 'no-such-recommendation' });
    const [decision] = await readDecisions(tx, one);
    if (one.state !== 'decided' || !decision) return refused({ code: 'is-not-decided' });
    const run = await readRun(tx, runId);
    const parent = run?.parent?.as === 'replacement' ? run.parent : null;
    const after = await readComputedChoice(tx, runId, one.roundId);
    const before = parent && (await readComputedChoice(tx, parent.id, one.roundId));
    const [had, has] = [before, after].map((choice) => choice?.chosen.get(one.bodyId));
    if (!after || !had || !has) return refused({ code: 'no-such-run' });
    const swap = { out: without(had, has), in: without(has, had) };
    if (swap.in.size === 0) return refused({ code: 'no-such-run' });
    const fit = await readFit(tx, [...setting.applicants.values()]);
    const standard = await standardOf(tx, setting.round);
    const drafted = draftedFor(setting, one.bodyId, fit, after, standard);
    const candidates = withReplacement({
      ...{ listed: one.candidates, decided: decision.choices, drafted, swap },
    });
    const stops = stopsSending(setting, { ...one, state: 'returned', candidates });
    const discussion = lastRecorded(setting.discussions);
    const decider = setting.groups.find(({ bodyId }) => bodyId === one.bodyId)?.decider;
    if (stops.length > 0 || !decider || !discussion) {
      return refused({ code: 'cannot-be-sent', stops });
    }
    await writeCandidates(tx, one.id, candidates);
    await updateRecommendation(tx, one, {
      state: 'sent',
      runId: after.runId,
      discussionId: discussion.id,
      sent: { to: decider.id, at: acting.now },
    });
    const reason = recommendationText[standard].replacement.because(
      after.number,
      formatDate(acting.today),
    );
    await addStep(tx, one.id, { did: 'sent', reason, ...by(acting) });
    const mail = await mailToDirector(tx, setting, one, { origin, by: acting.actor.name });
    if (mail) await queueMessage(tx, mail, acting.now);
    const { id: subjectId, bodyId } = one;
    const changed = {
      ...{ subjectKind: 'recommendation', subjectId, bodyId },
      before: { state: 'decided', places: placesOf(decision.choices) },
      after: { state: 'sent', runId, places: placesOf(candidates) },
    };
    return allowed({ value: { to: decider.name }, changes: [changed] });
  },
});

const without = (some: ReadonlySet<ApplicantId>, others: ReadonlySet<ApplicantId>) =>
  new Set([...some].filter((one) => !others.has(one)));
