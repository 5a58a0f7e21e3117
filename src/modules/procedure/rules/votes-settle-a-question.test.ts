import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CastingVoteRule, MajorityRule, RuleProfile } from '../vocabulary.ts';
import { validChoices } from './blank-votes-where-allowed.ts';
import { weightsOf } from './each-seat-has-its-voice.ts';
import { rollOf } from './roll-notation.ts';
import { shippedProfiles } from './shipped-profiles.ts';
import { majorityOf } from './votes-settle-a-question.ts';

const municipal = shippedProfiles['municipal-act'];
const partnership = shippedProfiles['partnership-consensus'];
const ten = rollOf('.+ .+ .+ .+ .+ .+ .+ .+ .+ .+ .- .-');

const withRule = (value: MajorityRule, castingVote: CastingVoteRule = 'chair'): RuleProfile => ({
  ...shippedProfiles.own,
  decisions: { value, source: null },
  castingVote: { value: castingVote, source: null },
});
const share = (
  numerator: number,
  denominator: number,
  base: 'cast' | 'present' | 'seats',
  moreThan = true,
) => withRule({ kind: 'share', numerator, denominator, moreThan, base });

/** `for 5 against 5 blank 1 chair for` */
function counted(profile: RuleProfile, line: string, election = false) {
  const words = line.split(' ');
  const pairs = words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1]]] : []));
  const { blank = 0, chair = null, ...counts } = Object.fromEntries(pairs);
  const votes = Object.fromEntries(Object.entries(counts).map(([id, n]) => [id, Number(n)]));
  const tally = { counts: votes, blank: Number(blank), entitled: 10 };
  const answer = majorityOf(profile, tally, { election, roll: ten, chairChoice: chair });
  return `${answer.how}: ${answer.winner ?? '-'} ${answer.for}/${answer.required} of ${answer.base}`;
}

describe('a majority', () => {
  it.each([
    ['of the votes cast', municipal, 'for 4 against 3', 'majority: for 4/4 of 7'],
    [
      'does not count blank votes as cast',
      municipal,
      'for 2 against 1 blank 6',
      'majority: for 2/2 of 3',
    ],
    ['is not there for the largest of three', municipal, 'a 4 b 3 c 3', 'not-reached: - 4/6 of 10'],
    [
      'of those present counts who was silent',
      share(1, 2, 'present'),
      'for 5 against 3',
      'not-reached: - 5/6 of 10',
    ],
    [
      'of all seats counts who was away',
      share(1, 2, 'seats'),
      'for 6 against 1',
      'not-reached: - 6/7 of 12',
    ],
    ['of two thirds', share(2, 3, 'cast', false), 'for 6 against 3', 'majority: for 6/6 of 9'],
    [
      'of two thirds, one short',
      share(2, 3, 'cast', false),
      'for 5 against 4',
      'not-reached: - 5/6 of 9',
    ],
    ['needs a vote', municipal, 'for 0 against 0', 'not-reached: - 0/1 of 0'],
  ] as const)('%s', (_, profile, line, answer) => {
    expect(counted(profile, line)).toBe(answer);
  });
});

describe('votes that stand equal', () => {
  it.each([
    [
      'fall to what the chair voted',
      municipal,
      'for 5 against 5 chair against',
      'casting-vote: against 5/6 of 10',
    ],
    ['stay equal where the chair has not said', municipal, 'for 5 against 5', 'tie: - 5/6 of 10'],
    [
      'stay equal where the chair voted for neither',
      municipal,
      'for 5 against 5 chair other',
      'tie: - 5/6 of 10',
    ],
    ['are no halves beside a third', municipal, 'a 4 b 4 c 2 chair a', 'not-reached: - 4/6 of 10'],
    [
      'are no two thirds',
      share(2, 3, 'cast', false),
      'for 1 against 1 chair for',
      'not-reached: - 1/2 of 2',
    ],
    [
      'fill no majority of all seats',
      share(1, 2, 'seats'),
      'for 5 against 5 chair for',
      'not-reached: - 5/7 of 12',
    ],
    [
      'settle a question of the largest',
      withRule({ kind: 'plurality' }),
      'a 4 b 4 c 2 chair b',
      'casting-vote: b 4/5 of 10',
    ],
    [
      'are drawn lots for where the rule says so',
      withRule({ kind: 'plurality' }, 'lot'),
      'a 4 b 4',
      'lot-needed: - 4/5 of 8',
    ],
    [
      'stay so where nothing settles them',
      withRule({ kind: 'plurality' }, 'none'),
      'a 4 b 4 chair a',
      'tie: - 4/5 of 8',
    ],
    [
      'count at least half as equal too',
      share(1, 2, 'cast', false),
      'for 3 against 3 chair for',
      'casting-vote: for 3/3 of 6',
    ],
  ] as const)('%s', (_, profile, line, answer) => {
    expect(counted(profile, line)).toBe(answer);
  });

  it('are settled by lot in elections, whatever the chair voted', () => {
    expect(counted(municipal, 'a 5 b 5 chair a', true)).toBe('lot-needed: - 5/6 of 10');
  });
});

describe('consensus', () => {
  it.each([
    [
      'is there when some stand aside',
      'consent 7 aside 1 reservation 1',
      'consensus: consent 7/7 of 9',
    ],
    [
      'is there with one who disagrees and lets it pass',
      'consent 7 disagree 1',
      'consensus: consent 7/7 of 8',
    ],
    ['is stopped by one who blocks', 'consent 9 block 1', 'not-reached: - 9/10 of 10'],
    ['is stopped by a vote for another option', 'for 9 against 1', 'not-reached: - 9/10 of 10'],
    ['needs somebody who consents', 'aside 3', 'not-reached: - 0/1 of 3'],
  ] as const)('%s', (_, line, answer) => {
    expect(counted(partnership, line)).toBe(answer);
  });

  it('reads an option called aside as an option where votes are counted', () => {
    expect(counted(municipal, 'for 3 aside 4')).toBe('majority: aside 4/4 of 7');
  });
});

describe('any count', () => {
  const votes = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'block', 'aside'), fc.nat(9));
  const profile = fc.constantFrom(...Object.values(shippedProfiles));
  const choice = fc.constantFrom('a', 'b', 'c', null);

  it('has a winner exactly where it says what made it win, and never one with fewer votes', () => {
    fc.assert(
      fc.property(profile, votes, choice, fc.boolean(), (of, counts, chairChoice, election) => {
        const tally = { counts, blank: 0, entitled: 10 };
        const answer = majorityOf(of, tally, { election, roll: ten, chairChoice });
        const won = ['majority', 'plurality', 'casting-vote', 'consensus'].includes(answer.how);
        expect(answer.winner !== null).toBe(won);
        if (answer.winner !== null) expect(counts[answer.winner]).toBe(answer.for);
        if (['majority', 'plurality', 'consensus'].includes(answer.how)) {
          expect(answer.for).toBeGreaterThanOrEqual(answer.required);
        }
      }),
    );
  });

  it('does not depend on the order the options are written in', () => {
    fc.assert(
      fc.property(profile, votes, (of, counts) => {
        const turned = Object.fromEntries(Object.entries(counts).reverse());
        const asked = { election: false, roll: ten, chairChoice: null };
        const answers = [counts, turned].map((one) =>
          majorityOf(of, { counts: one, blank: 0, entitled: 10 }, asked),
        );
        expect(answers[0]?.winner).toBe(answers[1]?.winner);
        expect(answers[0]?.how).toBe(answers[1]?.how);
      }),
    );
  });
});

describe('voices', () => {
  const voiced = (value: RuleProfile['weight']['value']): RuleProfile => ({
    ...municipal,
    weight: { value, source: null },
  });

  it('of an organisation go to its first seat that is filled, and the second is refused', () => {
    const roll = rollOf('m-Rødal m+Rødal m+Rødal m+Moen t+ t+');
    expect(weightsOf(voiced('one-per-organisation'), roll)).toMatchObject({
      votes: [{ seat: 's2' }, { seat: 's4' }, { seat: 's5' }, { seat: 's6' }],
      refused: [{ code: 'organisation-has-voice', seat: 's3', organisation: 'Rødal', by: 's2' }],
      present: 4,
      seats: 4,
    });
  });

  it('weigh what the seat carries, and nothing where it is empty', () => {
    const roll = rollOf('m3+ m2- t5+');
    expect(weightsOf(voiced('weighted'), roll)).toMatchObject({ present: 8, seats: 10 });
    expect(weightsOf(voiced('one-each'), roll)).toMatchObject({ present: 2, seats: 3 });
  });

  it('of those present are never more than all, and every filled seat is either heard or refused', () => {
    const seat = fc.constantFrom('m+A', 'm+B', 'm-A', 't2+', 't3-', '.!A', '.*B');
    const roll = fc.array(seat, { maxLength: 12 }).map((seats) => rollOf(seats.join(' ')));
    const rule = fc.constantFrom('one-each', 'one-per-organisation', 'weighted');
    fc.assert(
      fc.property(rule, roll, (of, seats) => {
        const voices = weightsOf(voiced(of as RuleProfile['weight']['value']), seats);
        expect(voices.present).toBeLessThanOrEqual(voices.seats);
        expect(voices.votes.length + voices.refused.length).toBe(
          seats.filter(({ filled }) => filled).length,
        );
      }),
    );
  });
});

describe('a blank vote', () => {
  it('is for elections under the act, and for nothing where consensus is sought', () => {
    expect(validChoices(municipal, { election: true }).blank).toBe(true);
    expect(validChoices(municipal, { election: false })).toMatchObject({
      blank: false,
      why: { source: 'kl-8-1' },
    });
    expect(validChoices(partnership, { election: true }).blank).toBe(false);
  });
});
