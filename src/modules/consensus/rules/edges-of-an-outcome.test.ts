import { describe, expect, it } from 'vitest';
import { shippedRuleSet } from '../shipped/rule-sets.ts';
import type { OutcomeInput, RuleSet, Stance } from '../vocabulary.ts';
import { outcomeOf } from './outcome-follows-from-positions.ts';
import { sampleInput, samplePosition, sampleRoll } from './position-samples.ts';

function named(tail: string): RuleSet {
  const found = shippedRuleSet(`rules_${tail}`);
  if (!found) throw new Error(`There is no rule set ${tail}.`);
  return found;
}
const threeAndThree = sampleRoll([
  ['municipality', 3],
  ['trust', 3],
]);
const times = (count: number, stance: Stance): Stance[] => Array(count).fill(stance);
const kindOf = (input: OutcomeInput) => outcomeOf(input).kind;
const stepOf = (input: OutcomeInput, code: string) =>
  outcomeOf(input).steps.find((one) => one.code === code);

describe('a question', () => {
  it('from all leaves the matter open: all may come to agree', () => {
    const input = sampleInput(named('consent-1'), threeAndThree, times(6, 'need-to-know-more'));
    expect(kindOf(input)).toBe('open-questions');
  });

  it('holds the matter also where the same seat has agreed besides', () => {
    const rules = named('parties-consensus-1');
    const base = sampleInput(rules, threeAndThree, times(6, 'agree'));
    const besides = samplePosition('trust-3', 'need-to-know-more');
    expect(kindOf({ ...base, positions: [...base.positions, besides] })).toBe('open-questions');
    expect(kindOf({ ...base, positions: [besides, ...base.positions] })).toBe('open-questions');
  });

  it('does not hold a vote', () => {
    const rules = named('consensus-with-block-1');
    const stances: Stance[] = [...times(5, 'agree'), 'need-to-know-more'];
    const input = sampleInput(rules, threeAndThree, stances, { round: 2, voting: true });
    expect(kindOf(input)).toBe('adopted-by-vote');
  });
});

describe('an objection', () => {
  it('is reasoned by words and by what they rest on, not by one of them', () => {
    const rules = named('consent-1');
    const base = sampleInput(rules, threeAndThree, times(5, 'agree'));
    const said = (reason: string, reasonKind: 'law' | null) =>
      kindOf({
        ...base,
        positions: [
          ...base.positions,
          samplePosition('trust-3', 'disagree', { reason, reasonKind }),
        ],
      });
    expect(said('Loven krever det.', 'law')).toBe('no-consensus');
    expect(said('Loven krever det.', null)).toBe('consensus');
    expect(said(' ', 'law')).toBe('consensus');
  });

  it('without a reason is a vote against where it comes to a vote', () => {
    const rules: RuleSet = {
      ...named('consent-1'),
      fallback: { kind: 'vote', majority: 'simple' },
    };
    const bare = { reason: '', reasonKind: null } as const;
    const positions = threeAndThree.map(({ seat }, at) =>
      at < 3 ? samplePosition(seat, 'agree') : samplePosition(seat, 'disagree', bare),
    );
    const input = sampleInput(rules, threeAndThree, [], { positions, round: 2, voting: true });
    expect(outcomeOf(input)).toMatchObject({ kind: 'rejected-by-vote', tally: { against: 3 } });
  });

  it('is a block as well, where nobody may object', () => {
    const rules: RuleSet = {
      ...named('consensus-with-block-1'),
      deciding: { kind: 'no-objection' },
    };
    const input = sampleInput(rules, threeAndThree, [...times(5, 'agree'), 'block']);
    expect(kindOf(input)).toBe('no-consensus');
    expect(stepOf(input, 'nobody-objects')).toMatchObject({ holds: false, objections: 1 });
  });
});

describe('a share', () => {
  it('is of those who answered, and of no others', () => {
    const input = sampleInput(named('gradients-1'), threeAndThree, times(4, 'endorse'));
    expect(stepOf(input, 'enough-support')).toMatchObject({ for: 4, required: 3, of: 4 });
  });

  it.each<[string, number, number, string]>([
    ['simple', 3, 3, 'rejected-by-vote'],
    ['simple', 4, 2, 'adopted-by-vote'],
    ['qualified', 3, 2, 'rejected-by-vote'],
    ['qualified', 4, 2, 'adopted-by-vote'],
  ])('of a %s majority: %i for and %i against is %s', (majority, yes, no, kind) => {
    const rules: RuleSet = {
      ...named('consensus-with-block-1'),
      fallback: { kind: 'vote', majority: majority as 'simple' | 'qualified' },
    };
    const stances = [...times(yes, 'agree'), ...times(no, 'disagree')];
    const input = sampleInput(rules, threeAndThree, stances, { round: 2, voting: true });
    expect(kindOf(input)).toBe(kind);
  });

  it('of a double majority is more than half in each party', () => {
    const rules: RuleSet = {
      ...named('consensus-with-block-1'),
      fallback: { kind: 'vote', majority: 'double' },
    };
    const voted = (trust: Stance[]) =>
      kindOf(
        sampleInput(rules, threeAndThree, [...times(3, 'agree'), ...trust], {
          round: 2,
          voting: true,
        }),
      );
    expect(voted(['agree', 'agree', 'disagree'])).toBe('adopted-by-vote');
    expect(voted(['agree', 'stand-aside', 'disagree'])).toBe('rejected-by-vote');
    expect(voted(times(3, 'stand-aside'))).toBe('rejected-by-vote');
  });

  it('of no votes at all is no majority', () => {
    const rules = named('consensus-with-block-1');
    const aside = times(6, 'stand-aside');
    const input = sampleInput(rules, threeAndThree, aside, { round: 2, voting: true });
    expect(outcomeOf(input)).toMatchObject({ kind: 'rejected-by-vote' });
    expect(stepOf(input, 'majority')).toMatchObject({ reached: 0, required: 1, of: 0 });
  });
});

it('rules that are a majority vote from the start hold their own vote', () => {
  const rules: RuleSet = { ...named('majority-1'), fallback: { kind: 'escalate' } };
  const input = sampleInput(rules, threeAndThree, times(4, 'agree'), { voting: true });
  expect(outcomeOf(input)).toMatchObject({ kind: 'adopted-by-vote', next: 'close' });
});

describe('what comes next', () => {
  const short = threeAndThree.slice(0, 2);
  const needing = (atLeast: number, sides: RuleSet['quorum']['sides']): RuleSet => ({
    ...named('consent-1'),
    quorum: { persons: { atLeast }, sides },
  });

  it('is the body above where there are too few seats ever to be enough', () => {
    for (const sides of ['none', 'each-on-roll'] as const) {
      const input = sampleInput(needing(3, sides), short, times(2, 'agree'));
      expect(outcomeOf(input)).toMatchObject({ kind: 'no-quorum', next: 'escalate' });
      const enough = sampleInput(needing(2, sides), short, times(1, 'agree'));
      expect(outcomeOf(enough)).toMatchObject({ kind: 'no-quorum', next: 'new-round' });
    }
  });

  it('is the body above after a vote that carried nothing, in whichever round', () => {
    const rules = named('majority-1');
    const input = sampleInput(rules, threeAndThree, times(6, 'disagree'), { voting: true });
    const more = { ...rules, rounds: { ...rules.rounds, most: 5 } };
    expect(outcomeOf({ ...input, ruleSet: more })).toMatchObject({
      kind: 'rejected-by-vote',
      next: 'escalate',
    });
  });
});

it('a share of those against is within its limit, and below it where the rules say less than', () => {
  const limit = (moreThan: boolean, against: number) => {
    const rules: RuleSet = {
      ...named('consensus-with-block-1'),
      deciding: { kind: 'no-block', mostAgainst: { numerator: 1, denominator: 3, moreThan } },
    };
    const stances = [...times(6 - against, 'agree'), ...times(against, 'disagree')];
    return kindOf(sampleInput(rules, threeAndThree, stances));
  };
  expect([limit(false, 2), limit(false, 3)]).toEqual(['consensus', 'no-consensus']);
  expect([limit(true, 1), limit(true, 2)]).toEqual(['consensus', 'no-consensus']);
});

describe('silence', () => {
  const rules = named('silence-assents-1');
  const told = (noticed: boolean | undefined) => {
    const roll = threeAndThree.map((voice, at) =>
      at < 2 || noticed === undefined ? voice : { ...voice, noticed },
    );
    return sampleInput(rules, roll, times(2, 'agree'), { noticeDays: 30 });
  };

  it('assents where notice reached the seat, and where it is not known that it did not', () => {
    expect(kindOf(told(true))).toBe('consensus');
    expect(kindOf(told(undefined))).toBe('consensus');
    expect(stepOf(told(true), 'not-noticed')).toBeUndefined();
  });

  it('of those whom no notice reached is no answer, and the proof says so', () => {
    expect(kindOf(told(false))).toBe('no-quorum');
    expect(stepOf(told(false), 'not-noticed')).toMatchObject({ holds: false, voices: 4 });
  });

  it('counts answers from those whom no notice reached as all others', () => {
    const roll = threeAndThree.map((voice) => ({ ...voice, noticed: false }));
    expect(kindOf(sampleInput(rules, roll, times(6, 'agree'), { noticeDays: 30 }))).toBe(
      'consensus',
    );
  });
});
