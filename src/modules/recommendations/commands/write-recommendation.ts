import { allowed, refused } from '../../../kernel/verdict.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '../../audit/index.ts';
import { command } from '../../identity/command.ts';
import { queueMessage } from '../../messages/index.ts';
import { mailToDirector } from '../mail-to-director.ts';
import type { OffersAbove } from '../offers-above.ts';
import { onTheList, type RoundSetting, readRoundSetting, roleIn } from '../round-setting.ts';
import { longestWords } from '../rules/a-discussion-stands-once-recorded.ts';
import {
  isBeingMade,
  numbered,
  type SendRefusal,
  whatStopsSending,
} from '../rules/a-recommendation-gives-its-reasons.ts';
import { lastRecorded } from '../rules/a-recommendation-waits-for-the-unions.ts';
import {
  addStep,
  lockRecommendation,
  updateRecommendation,
  writeCandidates,
} from '../store/writes.ts';
import type { Place, Recommendation, RecommendedCandidate } from '../vocabulary.ts';
import { by } from './draft-recommendations.ts';
import { lockWithPeople } from './hold-people.ts';
import { bodyOfRecommendation } from './of-own-round.ts';

/** Somebody as they were placed in a form. */
export type TypedPlace = { applicantId: string; place: Place; order: number; reason: string };

export type PlaceRefusal =
  | { code: 'not-on-the-list' }
  | { code: 'reason-too-long'; at: string; most: number; length: number };

/**
 * What was typed as a list of a group. Whoever is left out of the form stays as they are; somebody
 * who never applied to the group is on no list.
 */
export function placedIn(
  setting: RoundSetting,
  one: Pick<Recommendation, 'bodyId' | 'candidates'>,
  typed: readonly TypedPlace[],
) {
  const before = new Map(one.candidates.map((candidate) => [candidate.applicantId, candidate]));
  const after = new Map<ApplicantId, RecommendedCandidate>(before);
  for (const { place, order, reason, ...rest } of typed) {
    const applicantId = rest.applicantId as ApplicantId;
    const applicant = setting.applicants.get(applicantId);
    const roleId =
      before.get(applicantId)?.roleId ?? (applicant ? roleIn(applicant, one.bodyId) : null);
    if (roleId === null) return refused({ code: 'not-on-the-list' });
    // A page that was open before somebody was erased may still send what was written of them.
    const words = applicant && applicant.state !== 'erased' ? reason.trim() : '';
    if (words.length > longestWords) {
      const most = longestWords;
      return refused({ code: 'reason-too-long', at: applicantId, most, length: words.length });
    }
    after.set(applicantId, { applicantId, roleId, place, order, reason: words });
  }
  return allowed(numbered([...after.values()]));
}

type WriteRefusal =
  | PlaceRefusal
  | ChangedMeanwhile
  | { code: 'no-such-recommendation' }
  | { code: 'is-with-the-director' };

/** Changes who is placed where, and why, while the recommendation is being made. @source F-023 */
export const writeRecommendation = command<
  { id: string; version: number; places: readonly TypedPlace[] },
  null,
  WriteRefusal
>({
  name: 'recommendations.write',
  action: 'recommendation.edit',
  subject: bodyOfRecommendation,
  run: async (tx, { id, version, places }, { today }) => {
    const one = await lockRecommendation(tx, id);
    const setting = one && (await readRoundSetting(tx, one.roundId, today));
    if (!one || !setting) return refused({ code: 'no-such-recommendation' });
    if (!isBeingMade(one)) return refused({ code: 'is-with-the-director' });
    if (one.version !== version) return changedMeanwhile(tx, one.id);
    const placed = placedIn(setting, one, places);
    if (!placed.ok) return placed;
    await writeCandidates(tx, one.id, placed.value);
    await updateRecommendation(tx, one, {});
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'recommendation',
          subjectId: one.id,
          before: placesOf(one.candidates),
          after: placesOf(placed.value),
        },
      ],
    });
  },
});

/** Who is where, as the log keeps it: no names, and nothing that was written of anybody. */
export const placesOf = (
  candidates: readonly Pick<RecommendedCandidate, 'applicantId' | 'place' | 'order'>[],
) =>
  candidates
    .filter(({ place }) => place !== 'not')
    .map(({ applicantId, place, order }) => ({ applicantId, place, order }));

/** All that stands in the way of sending, as the page and the command both ask. */
export function stopsSending(setting: RoundSetting, one: Recommendation): SendRefusal[] {
  const group = setting.groups.find(({ bodyId }) => bodyId === one.bodyId);
  return whatStopsSending({
    recommendation: one,
    waiting: setting.waiting.stops,
    list: onTheList(setting, one.bodyId, one.candidates),
    seats: group?.seats ?? [],
    hasDecider: group?.decider != null,
  });
}

/**
 * Sends a recommendation to the director whom the round names for the group, and tells them by mail
 * where they have an address. Refused while somebody on it has withdrawn, or more are on it than
 * there are vacant seats.
 * @source F-023
 */
export const sendRecommendation = (offers: OffersAbove) =>
  command<
    { id: string; version: number; origin: string },
    { to: string },
    | ChangedMeanwhile
    | { code: 'no-such-recommendation' }
    | { code: 'cannot-be-sent'; stops: readonly SendRefusal[] }
  >({
    name: 'recommendations.send',
    action: 'recommendation.edit',
    subject: bodyOfRecommendation,
    run: async (tx, { id, version, origin }, acting) => {
      const one = await lockWithPeople(tx, id, offers);
      const setting = one && (await readRoundSetting(tx, one.roundId, acting.today, offers));
      if (!one || !setting) return refused({ code: 'no-such-recommendation' });
      if (one.version !== version) return changedMeanwhile(tx, one.id);
      const group = setting.groups.find(({ bodyId }) => bodyId === one.bodyId);
      const decider = group?.decider;
      const discussion = lastRecorded(setting.discussions);
      const stops = stopsSending(setting, one);
      if (stops.length > 0 || !decider || !discussion) {
        return refused({ code: 'cannot-be-sent', stops });
      }
      await updateRecommendation(tx, one, {
        state: 'sent',
        discussionId: discussion.id,
        sent: { to: decider.id, at: acting.now },
      });
      await addStep(tx, one.id, { did: 'sent', reason: '', ...by(acting) });
      const mail = await mailToDirector(tx, setting, one, { origin, by: acting.actor.name });
      if (mail) await queueMessage(tx, mail, acting.now);
      return allowed({
        value: { to: decider.name },
        changes: [
          {
            subjectKind: 'recommendation',
            subjectId: one.id,
            before: { state: one.state },
            after: { state: 'sent', to: decider.id, places: placesOf(one.candidates) },
          },
        ],
      });
    },
  });
