import { allowed, refused } from '../../../kernel/verdict.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '../../audit/index.ts';
import { command } from '../../identity/command.ts';
import type { OffersAbove } from '../offers-above.ts';
import { onTheList, readRoundSetting } from '../round-setting.ts';
import {
  type DecideRefusal,
  whatStopsDeciding,
} from '../rules/a-choice-is-made-with-the-unit-leaders.ts';
import {
  type AreaRefusal,
  notTheirArea,
} from '../rules/a-director-decides-for-their-own-groups.ts';
import { longestWords } from '../rules/a-discussion-stands-once-recorded.ts';
import { readDecisions } from '../store/reads.ts';
import {
  addStep,
  insertDecision,
  lockRecommendation,
  updateRecommendation,
} from '../store/writes.ts';
import type { Consulted, NotConsulted } from '../vocabulary.ts';
import { by } from './draft-recommendations.ts';
import { lockWithPeople } from './hold-people.ts';
import { bodyOfRecommendation } from './of-own-round.ts';
import { type PlaceRefusal, placedIn, placesOf, type TypedPlace } from './write-recommendation.ts';

type NotTheirs = AreaRefusal | ChangedMeanwhile | { code: 'no-such-recommendation' };

export type DecideInput = {
  id: string;
  version: number;
  /** Where each is placed; the reason is for placing somebody otherwise than recommended. */
  places: readonly TypedPlace[];
  consulted: readonly Consulted[];
  notConsulted: readonly NotConsulted[];
  /** Why it is decided anew; empty the first time. */
  reason: string;
};

/**
 * The director whom the round names for the group decides who gets a seat, after asking the leaders
 * of their units. What was decided is changed by a new decision only, and both are kept.
 * @source F-024
 */
export const decideRecommendation = (offers: OffersAbove) =>
  command<
    DecideInput,
    { seats: number; reserves: number },
    NotTheirs | PlaceRefusal | { code: 'cannot-be-decided'; stops: readonly DecideRefusal[] }
  >({
    name: 'recommendations.decide',
    action: 'recommendation.decide',
    subject: bodyOfRecommendation,
    run: async (tx, input, acting) => {
      const one = await lockWithPeople(tx, input.id, offers);
      const setting = one && (await readRoundSetting(tx, one.roundId, acting.today, offers));
      const group = setting?.groups.find(({ bodyId }) => bodyId === one?.bodyId);
      if (!one || !setting || !group) return refused({ code: 'no-such-recommendation' });
      const area = notTheirArea(acting.actor.personId, group.decider);
      if (area) return refused(area);
      if (one.version !== input.version) return changedMeanwhile(tx, one.id);
      const known = new Set<string>(one.candidates.map(({ applicantId }) => applicantId));
      if (input.places.some(({ applicantId }) => !known.has(applicantId))) {
        return refused({ code: 'not-on-the-list' });
      }
      const recommended = new Map(one.candidates.map((each) => [each.applicantId, each.place]));
      const bare = one.candidates.map((each) => ({ ...each, reason: '' }));
      const placed = placedIn(setting, { ...one, candidates: bare }, input.places);
      if (!placed.ok) return placed;
      const choices = placed.value.map((each) => ({
        ...each,
        recommended: recommended.get(each.applicantId) ?? ('not' as const),
      }));
      const reason = input.reason.trim().slice(0, longestWords);
      const before = await readDecisions(tx, one);
      const stops = whatStopsDeciding({
        recommendation: one,
        decidedBefore: before.length > 0,
        list: onTheList(setting, one.bodyId, choices),
        seats: group.seats,
        consulted: input.consulted,
        notConsulted: input.notConsulted,
        reason,
        today: acting.today,
      });
      if (stops.length > 0) return refused({ code: 'cannot-be-decided', stops });
      const number = (before[0]?.number ?? 0) + 1;
      await insertDecision(tx, one.id, {
        number,
        reason: number === 1 ? '' : reason,
        by: { id: acting.actor.personId, name: acting.actor.name },
        at: acting.now,
        choices,
        consulted: input.consulted,
        notConsulted: input.notConsulted,
      });
      await updateRecommendation(tx, one, { state: 'decided' });
      await addStep(tx, one.id, {
        did: number === 1 ? 'decided' : 'decided-again',
        reason: number === 1 ? '' : reason,
        ...by(acting),
      });
      const count = (place: string) => choices.filter((each) => each.place === place).length;
      return allowed({
        value: { seats: count('seat'), reserves: count('reserve') },
        changes: [
          {
            subjectKind: 'recommendation',
            subjectId: one.id,
            before: { state: one.state, places: placesOf(before[0]?.choices ?? one.candidates) },
            after: {
              state: 'decided',
              decision: number,
              places: placesOf(choices),
              // From which units somebody applied is not for all who read the log.
              consulted: input.consulted.length,
            },
          },
        ],
      });
    },
  });

/** The director gives a recommendation back to be done again, and says why. @source F-024 */
export const returnRecommendation = command<
  { id: string; version: number; reason: string },
  null,
  | NotTheirs
  | { code: 'not-sent-yet' }
  | { code: 'decided-already' }
  | { code: 'return-without-reason' }
>({
  name: 'recommendations.return',
  action: 'recommendation.decide',
  subject: bodyOfRecommendation,
  run: async (tx, { id, version, reason }, acting) => {
    const one = await lockRecommendation(tx, id);
    const setting = one && (await readRoundSetting(tx, one.roundId, acting.today));
    const group = setting?.groups.find(({ bodyId }) => bodyId === one?.bodyId);
    if (!one || !group) return refused({ code: 'no-such-recommendation' });
    const area = notTheirArea(acting.actor.personId, group.decider);
    if (area) return refused(area);
    if (one.version !== version) return changedMeanwhile(tx, one.id);
    if (one.state === 'decided') return refused({ code: 'decided-already' });
    if (one.state !== 'sent') return refused({ code: 'not-sent-yet' });
    const words = reason.trim().slice(0, longestWords);
    if (words === '') return refused({ code: 'return-without-reason' });
    await updateRecommendation(tx, one, { state: 'returned' });
    await addStep(tx, one.id, { did: 'returned', reason: words, ...by(acting) });
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'recommendation',
          subjectId: one.id,
          before: { state: one.state },
          after: { state: 'returned' },
        },
      ],
    });
  },
});
