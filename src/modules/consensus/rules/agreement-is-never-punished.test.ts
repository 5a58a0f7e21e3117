import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sides } from '../../organisations/vocabulary.ts';
import { shippedRuleSets } from '../shipped/rule-sets.ts';
import {
  type Counts,
  type GivenPosition,
  type Outcome,
  type OutcomeInput,
  type OutcomeKind,
  type RuleSet,
  reasonKinds,
  stances,
  type Voice,
} from '../vocabulary.ts';
import { outcomeOf, recomputed } from './outcome-follows-from-positions.ts';

const runs = { numRuns: 600 };

/** How far each outcome is from agreement. */
const worth: Readonly<Record<OutcomeKind, number>> = {
  'no-quorum': 0,
  'no-consensus': 1,
  'rejected-by-vote': 1,
  'open-questions': 2,
  consensus: 3,
  'adopted-by-vote': 3,
};

const anyShare = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.boolean())
  .map(([numerator, more, moreThan]) => ({
    numerator,
    denominator: numerator + more + 1,
    moreThan,
  }));

const anyRuleSet: fc.Arbitrary<RuleSet> = fc
  .record({
    base: fc.constantFrom(...shippedRuleSets),
    voices: fc.constantFrom('seat' as const, 'organisation' as const),
    quorum: fc.record({
      persons: fc.oneof(anyShare, fc.record({ atLeast: fc.integer({ min: 1, max: 6 }) })),
      sides: fc.constantFrom('each-on-roll' as const, 'each-party' as const, 'none' as const),
    }),
    silence: fc.oneof(
      fc.constant({ means: 'nothing' as const }),
      fc.record({
        means: fc.constant('assent' as const),
        noticeDays: fc.integer({ min: 1, max: 9 }),
      }),
    ),
    objection: fc.constantFrom('counts' as const, 'counts-when-reasoned' as const),
    deciding: fc.oneof(
      fc.constant({ kind: 'no-objection' as const }),
      fc.record({ kind: fc.constant('no-block' as const), mostAgainst: anyShare }),
      fc.record({ kind: fc.constant('support' as const), atLeast: anyShare }),
      fc.record({
        kind: fc.constant('majority' as const),
        share: anyShare,
        base: fc.constantFrom('cast' as const, 'entitled' as const),
        ofEachParty: fc.boolean(),
      }),
    ),
    fallback: fc.constantFrom<RuleSet['fallback'][]>(
      { kind: 'escalate' },
      { kind: 'chair' },
      { kind: 'vote', majority: 'simple' },
      { kind: 'vote', majority: 'qualified' },
      { kind: 'vote', majority: 'double' },
    ),
  })
  .map(({ base, ...rules }) => ({ ...base, ...rules }));

const anyRoll: fc.Arbitrary<Voice[]> = fc
  .array(
    fc.record({
      side: fc.constantFrom(...sides, null, 'municipality' as const, 'trust' as const),
      organisation: fc.constantFrom('A', 'B', 'C', null),
    }),
    { maxLength: 9 },
  )
  .map((seats) => seats.map((seat, at) => ({ ...seat, seat: `seat_${at}`, label: `Plass ${at}` })));

/** Answers in any order, some twice, by deputies, without reasons, and from seats not on the roll. */
const anyInput: fc.Arbitrary<OutcomeInput> = fc
  .tuple(anyRuleSet, anyRoll)
  .chain(([ruleSet, roll]) =>
    fc.record({
      ruleSet: fc.constant(ruleSet),
      roll: fc.constant(roll),
      positions: fc.array(
        fc.record<GivenPosition>({
          seat: fc.integer({ min: 0, max: roll.length }).map((at) => `seat_${at}`),
          as: fc.constantFrom('member', 'member', 'deputy'),
          stance: fc.oneof(
            {
              weight: 9,
              arbitrary: fc.constantFrom(...ruleSet.offers.map(({ stance }) => stance)),
            },
            { weight: 1, arbitrary: fc.constantFrom(...stances) },
          ),
          reason: fc.constantFrom('', 'Fordi.'),
          reasonKind: fc.constantFrom(...reasonKinds, null),
        }),
        { maxLength: 12 },
      ),
      round: fc.integer({ min: 1, max: 3 }),
      noticeDays: fc.integer({ min: 0, max: 12 }),
      voting: fc.boolean(),
    }),
  );

/** What an answer counts as here; null where the rules do not offer it. */
function countsAs(input: OutcomeInput, position: GivenPosition): Counts | null {
  const offer = input.ruleSet.offers.find(({ stance }) => stance === position.stance);
  if (!offer) return null;
  const objects = offer.counts === 'against' || offer.counts === 'blocks';
  const bare = position.reason.trim() === '' || position.reasonKind === null;
  const wants = input.ruleSet.objection === 'counts-when-reasoned' && !input.voting;
  return objects && bare && wants ? 'aside' : offer.counts;
}

/** From less agreement to more. To ask is no degree of it: from there one can only come to accept. */
const more: Readonly<Record<Counts, readonly Counts[]>> = {
  blocks: ['against', 'aside', 'accepts', 'for'],
  against: ['aside', 'accepts', 'for'],
  asks: ['accepts', 'for'],
  aside: ['accepts', 'for'],
  accepts: ['for'],
  for: [],
};

/** The same answers, but that one of them agrees more; null where none can. */
function raised(input: OutcomeInput, at: number, pick: number): OutcomeInput | null {
  const position = input.positions[at % Math.max(1, input.positions.length)];
  const now = position && countsAs(input, position);
  if (!position || !now) return null;
  const better = input.ruleSet.offers.filter(({ counts }) => more[now].includes(counts));
  const offer = better[pick % Math.max(1, better.length)];
  if (!offer) return null;
  const said: GivenPosition = {
    ...position,
    stance: offer.stance,
    reason: 'Fordi.',
    reasonKind: 'law',
  };
  return { ...input, positions: input.positions.map((one) => (one === position ? said : one)) };
}

const same = (one: Outcome, other: Outcome) =>
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));

describe('whatever the rules and the answers', () => {
  it('more agreement never gives less', () => {
    fc.assert(
      fc.property(anyInput, fc.nat(), fc.nat(), (input, at, pick) => {
        const better = raised(input, at, pick);
        fc.pre(better !== null);
        expect(worth[outcomeOf(better).kind]).toBeGreaterThanOrEqual(worth[outcomeOf(input).kind]);
      }),
      runs,
    );
  });

  it('one more who agrees never gives less', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const answered = new Set(input.positions.map(({ seat }) => seat));
        const silent = input.roll.find(({ seat }) => !answered.has(seat));
        const offer = input.ruleSet.offers.find(({ counts }) => counts === 'for');
        fc.pre(silent !== undefined && offer !== undefined);
        const added: GivenPosition = {
          seat: silent?.seat ?? '',
          as: 'member',
          stance: offer?.stance ?? 'agree',
          reason: '',
          reasonKind: null,
        };
        const joined = { ...input, positions: [...input.positions, added] };
        expect(worth[outcomeOf(joined).kind]).toBeGreaterThanOrEqual(worth[outcomeOf(input).kind]);
      }),
      runs,
    );
  });

  it('the order of answers and of the roll never matters', () => {
    fc.assert(
      fc.property(anyInput, fc.integer(), (input, seed) => {
        const mixed = <One>(some: readonly One[]) =>
          [...some]
            .map((one, at) => ({ one, by: Math.imul(at + 1, seed | 1) % 1009 }))
            .sort((a, b) => a.by - b.by)
            .map(({ one }) => one);
        const positions = mixed(input.positions);
        same(outcomeOf(input), outcomeOf({ ...input, positions, roll: mixed(input.roll) }));
      }),
      runs,
    );
  });

  it('a deputy never counts beside the member', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const members = new Set(
          input.positions.filter((one) => one.as === 'member').map(({ seat }) => seat),
        );
        const alone = input.positions.filter(
          (one) => one.as === 'member' || !members.has(one.seat),
        );
        const without = outcomeOf({ ...input, positions: alone });
        const { kind, tally, byStance, bySide, next } = outcomeOf(input);
        expect({ kind, tally, byStance, bySide, next }).toEqual({
          kind: without.kind,
          tally: without.tally,
          byStance: without.byStance,
          bySide: without.bySide,
          next: without.next,
        });
      }),
      runs,
    );
  });

  it('an absent member counts as the rules say: as one who accepts, or not at all', () => {
    fc.assert(
      fc.property(anyInput, (drawn) => {
        const ruleSet: RuleSet = { ...drawn.ruleSet, voices: 'seat' };
        const input = { ...drawn, ruleSet };
        const { silence, offers } = ruleSet;
        const answered = new Set(input.positions.map(({ seat }) => seat));
        const absent = input.roll.filter(({ seat }) => !answered.has(seat));
        const accepting = offers.find(({ counts }) => counts === 'for');
        fc.pre(absent.length > 0 && accepting !== undefined);
        const spoken = absent.map(
          ({ seat }): GivenPosition => ({
            seat,
            as: 'member',
            stance: accepting?.stance ?? 'agree',
            reason: '',
            reasonKind: null,
          }),
        );
        const assents =
          silence.means === 'assent' && input.noticeDays >= silence.noticeDays && !input.voting;
        const { kind, steps } = outcomeOf(input);
        const quorum = steps.find(({ code }) => code === 'persons-answered');
        const heard = input.roll.length - absent.length;
        if (assents) {
          expect(kind).toBe(
            outcomeOf({ ...input, positions: [...input.positions, ...spoken] }).kind,
          );
        } else {
          // Whoever said something the rules do not offer is not among those who answered.
          const answeredNow = quorum?.code === 'persons-answered' ? quorum.answered : Number.NaN;
          expect(answeredNow).toBeLessThanOrEqual(heard);
        }
        const silentStep = steps.find(({ code }) => code === 'silence');
        expect(silentStep).toMatchObject({ silent: absent.length, holds: assents });
      }),
      runs,
    );
  });

  it('what was kept is computed again', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const kept = JSON.parse(JSON.stringify({ input, outcome: outcomeOf(input) }));
        expect(recomputed(kept).same).toBe(true);
      }),
      runs,
    );
  });

  it('agreement is said exactly where every requirement holds', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { kind, steps, tally } = outcomeOf(input);
        const readings = [
          'silence',
          'deputy-not-counted',
          'unreasoned-objection',
          'answered-twice',
        ];
        readings.push('not-on-roll', 'not-offered', 'organisation-divided');
        const all = steps
          .filter(({ code }) => !readings.includes(code))
          .every(({ holds }) => holds);
        expect(worth[kind] === 3).toBe(all);
        const { voices, ...parts } = tally;
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(voices);
      }),
      runs,
    );
  });
});
