import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { formatDate } from '../../../ui/format.ts';
import { changesRound } from '../../adverts/index.ts';
import { holdApplicants } from '../../applications/index.ts';
import { type Acting, type Change, command } from '../../identity/command.ts';
import { queueMessage } from '../../messages/index.ts';
import { type ComputedChoice, readComputedChoice } from '../computed-choice.ts';
import { draftedFor, readFit } from '../draft-candidates.ts';
import { type GroupOfReplacement, groupsOfReplacement } from '../groups-of-replacement.ts';
import { mailToDirector } from '../mail-to-director.ts';
import type { OffersAbove } from '../offers-above.ts';
import { type RoundSetting, readRoundSetting } from '../round-setting.ts';
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
import type { Recommendation } from '../vocabulary.ts';
import { by } from './draft-recommendations.ts';
import { idsOn } from './hold-people.ts';
import { bodyOfRecommendation } from './of-own-round.ts';
import { placesOf, stopsSending } from './write-recommendation.ts';

type Cannot = { code: 'cannot-be-sent'; stops: readonly SendRefusal[]; group?: string };

/**
 * Makes the changed lists of all the groups in which a run that replaces somebody moves people, and
 * everybody else where they were. A list that was decided goes to its director again, and what was
 * decided holds until that director decides anew; a list that is being made is changed and is still
 * to be sent. One that is with its director is not touched. All that can be changed is, or nothing:
 * refused where the group of the recommendation is not decided, for a run that replaces nobody in
 * it, and where a list cannot be sent.
 * @source F-023, F-024, F-025
 */
export const recommendReplacement = (offers: OffersAbove) =>
  command<
    { id: string; runId: string; origin: string },
    { sentTo: readonly string[]; rewritten: number },
    | { code: 'no-such-recommendation' }
    | { code: 'is-not-decided' }
    | { code: 'no-such-run' }
    | Cannot
  >({
    name: 'recommendations.recommend-replacement',
    action: 'recommendation.edit',
    subject: bodyOfRecommendation,
    run: async (tx, { id, runId, origin }, acting) => {
      const groups = await lockGroups(tx, runId, offers);
      const own = groups.find(({ recommendation }) => recommendation?.id === id);
      if (!own?.recommendation) return refused({ code: 'no-such-run' });
      if (own.recommendation.state !== 'decided') return refused({ code: 'is-not-decided' });
      if (own.in.length === 0) return refused({ code: 'no-such-run' });
      const sentTo: string[] = [];
      const changes: Change[] = [];
      for (const group of groups) {
        const { recommendation: one, asked } = group;
        if (!one || (asked !== 'send' && asked !== 'rewrite')) continue;
        const setting = await readRoundSetting(tx, one.roundId, acting.today, offers);
        const computed = await readComputedChoice(tx, runId, one.roundId);
        if (!setting || !computed) return refused({ code: 'no-such-run' });
        if (!changesRound(acting.actor, setting.round)) continue;
        const made = await changedList(tx, setting, { ...group, recommendation: one }, computed);
        const kept = await keep(tx, { setting, one, made, computed, asked }, { acting, origin });
        if (!kept.ok) return kept;
        if (asked === 'send') sentTo.push(kept.value.to);
        changes.push(kept.value.change);
      }
      return allowed({
        value: { sentTo: [...new Set(sentTo)], rewritten: changes.length - sentTo.length },
        changes,
      });
    },
  });

/** The groups as they stand once nobody else changes them, in the order that locks are taken. */
async function lockGroups(
  tx: Writer,
  runId: string,
  offers: OffersAbove,
): Promise<GroupOfReplacement[]> {
  const seen = await groupsOfReplacement(tx, runId);
  for (const roundId of [...new Set(seen.map((one) => one.roundId))].toSorted()) {
    await offers.hold(tx, roundId);
  }
  const lists = seen.flatMap(({ recommendation }) => recommendation ?? []);
  const moved = seen.flatMap((one) => [...one.in, ...one.out]);
  await holdApplicants(tx, [...new Set([...idsOn(lists), ...moved])]);
  for (const id of lists.map((one) => one.id).toSorted()) await lockRecommendation(tx, id);
  return groupsOfReplacement(tx, runId);
}

/** The list of a group with those who come for those who go. */
async function changedList(
  tx: Writer,
  setting: RoundSetting,
  { recommendation: one, ...change }: GroupOfReplacement & { recommendation: Recommendation },
  computed: ComputedChoice,
) {
  const [decision] = one.state === 'decided' ? await readDecisions(tx, one) : [];
  const before = decision?.choices ?? one.candidates;
  const fit = await readFit(tx, [...setting.applicants.values()]);
  const standard = await standardOf(tx, setting.round);
  const candidates = withReplacement({
    ...{ listed: one.candidates, decided: before },
    drafted: draftedFor(setting, one.bodyId, fit, computed, standard),
    swap: { out: new Set(change.out), in: new Set(change.in) },
  });
  return { before, candidates };
}

/** Keeps a changed list, sent where it is to be. */
async function keep(
  tx: Writer,
  of: {
    setting: RoundSetting;
    one: Recommendation;
    made: Awaited<ReturnType<typeof changedList>>;
    computed: ComputedChoice;
    asked: 'send' | 'rewrite';
  },
  { acting, origin }: { acting: Acting; origin: string },
) {
  const { setting, one, made, computed, asked } = of;
  const { candidates, before } = made;
  const group = setting.groups.find(({ bodyId }) => bodyId === one.bodyId);
  const decider = group?.decider;
  const discussion = lastRecorded(setting.discussions);
  const sends = asked === 'send';
  const stops = sends ? stopsSending(setting, { ...one, state: 'returned', candidates }) : [];
  if (stops.length > 0 || !discussion || (sends && !decider)) {
    return refused<Cannot>({ code: 'cannot-be-sent', stops, group: group?.name ?? '' });
  }
  await writeCandidates(tx, one.id, candidates);
  await updateRecommendation(tx, one, {
    ...{ runId: computed.runId, discussionId: discussion.id },
    ...(sends && decider ? { state: 'sent', sent: { to: decider.id, at: acting.now } } : {}),
  });
  const t = recommendationText[await standardOf(tx, setting.round)].replacement;
  const reason = t.because(computed.number, formatDate(acting.today));
  await addStep(tx, one.id, { did: sends ? 'sent' : 'drafted', reason, ...by(acting) });
  const mail = sends
    ? await mailToDirector(tx, setting, one, { origin, by: acting.actor.name })
    : null;
  if (mail) await queueMessage(tx, mail, acting.now);
  const change: Change = {
    ...{ subjectKind: 'recommendation', subjectId: one.id, bodyId: one.bodyId },
    before: { state: one.state, places: placesOf(before) },
    after: {
      ...{ state: sends ? 'sent' : one.state, runId: computed.runId },
      places: placesOf(candidates),
    },
  };
  return allowed({ to: decider?.name ?? '', change });
}
