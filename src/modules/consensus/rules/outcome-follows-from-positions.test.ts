import { describe, expect, it } from 'vitest';
import { shippedRuleSet } from '../shipped/rule-sets.ts';
import { outcomeWords } from '../text/outcome-words.ts';
import type { OutcomeInput, ProofCode, RuleSet, Stance } from '../vocabulary.ts';
import { outcomeOf, recomputed } from './outcome-follows-from-positions.ts';
import { sampleInput, samplePosition, sampleRoll } from './position-samples.ts';

function named(tail: string): RuleSet {
  const found = shippedRuleSet(`rules_${tail}`);
  if (!found) throw new Error(`There is no rule set ${tail}.`);
  return found;
}
const parties = named('parties-consensus-1');
const fourAndFour = sampleRoll([
  ['municipality', 4],
  ['trust', 4],
]);
const times = (count: number, stance: Stance): Stance[] => Array(count).fill(stance);
const step = (input: OutcomeInput, code: ProofCode) =>
  outcomeOf(input).steps.find((one) => one.code === code);

describe('consensus between the parties', () => {
  const six = sampleInput(parties, fourAndFour, [...times(6, 'agree'), ...times(2, 'live-with')]);

  it('is reached by six who agree and two who can live with it, and says why', () => {
    const outcome = outcomeOf(six);
    expect(outcome).toMatchObject({ kind: 'consensus', next: 'close' });
    expect(outcome.steps.map(({ code, holds }) => [code, holds])).toEqual([
      ['persons-answered', true],
      ['sides-answered', true],
      ['nobody-objects', true],
      ['enough-support', true],
      ['nobody-needs-more', true],
    ]);
    expect(outcomeWords(outcome, parties, 'nb').sentence).toBe(
      '6 enig, 2 kan leve med, 0 uenig; 8 av 8 har svart, 6 kreves; begge parter har svart → ' +
        'konsensus etter Konsensus mellom partene, versjon 1, § 2',
    );
  });

  it('is hindered by one objection, and lifted when the rounds are used up', () => {
    const input = sampleInput(parties, fourAndFour, [...times(7, 'agree'), 'disagree']);
    expect(outcomeOf(input)).toMatchObject({ kind: 'no-consensus', next: 'new-round' });
    expect(outcomeOf({ ...input, round: 2 })).toMatchObject({ next: 'escalate' });
  });

  it('waits for an open question, unless an objection stands in the way already', () => {
    const asking = sampleInput(parties, fourAndFour, [...times(7, 'agree'), 'need-to-know-more']);
    expect(outcomeOf(asking)).toMatchObject({ kind: 'open-questions', next: 'wait' });
    expect(outcomeOf({ ...asking, round: 2 })).toMatchObject({ next: 'escalate' });
    const both = sampleInput(parties, fourAndFour, [
      ...times(6, 'agree'),
      'need-to-know-more',
      'disagree',
    ]);
    expect(outcomeOf(both).kind).toBe('no-consensus');
  });

  it('wants six of eight, and both parties', () => {
    const five = sampleInput(parties, fourAndFour, times(5, 'agree'));
    expect(outcomeOf(five)).toMatchObject({ kind: 'no-quorum', next: 'new-round' });
    const oneSided = sampleInput(
      parties,
      sampleRoll([
        ['municipality', 7],
        ['trust', 1],
      ]),
      times(7, 'agree'),
    );
    expect(outcomeOf(oneSided).kind).toBe('no-quorum');
    expect(outcomeWords(outcomeOf(oneSided), parties, 'nb').sentence).toContain(
      'svar mangler fra sykehuset',
    );
  });

  it('is never reached where nobody supports', () => {
    const aside = sampleInput(parties, fourAndFour, times(8, 'stand-aside'));
    expect(outcomeOf(aside).kind).toBe('no-consensus');
  });
});

describe('one clear answer', () => {
  it('to an empty roll, to nobody who answers, and to a party without a seat', () => {
    expect(outcomeOf(sampleInput(parties, [], []))).toMatchObject({
      kind: 'no-quorum',
      next: 'escalate',
      tally: { voices: 0 },
    });
    expect(outcomeOf(sampleInput(parties, fourAndFour, []))).toMatchObject({
      kind: 'no-quorum',
      next: 'new-round',
    });
    const alone = sampleRoll([['municipality', 4]]);
    expect(outcomeOf(sampleInput(parties, alone, times(4, 'agree')))).toMatchObject({
      kind: 'no-quorum',
      next: 'escalate',
    });
  });

  it('to a body of one', () => {
    const one = sampleRoll([['municipality', 1]]);
    expect(outcomeOf(sampleInput(named('consent-1'), one, ['agree'])).kind).toBe('consensus');
    expect(outcomeOf(sampleInput(parties, one, ['agree'])).kind).toBe('no-quorum');
  });

  it('to answers that come twice, from elsewhere, or are not offered', () => {
    const base = sampleInput(parties, fourAndFour, times(8, 'agree'));
    const twice = [...base.positions, samplePosition('trust-4', 'disagree')];
    expect(outcomeOf({ ...base, positions: twice }).kind).toBe('no-consensus');
    expect(step({ ...base, positions: twice }, 'answered-twice')).toMatchObject({ seats: 1 });

    const stranger = [...base.positions, samplePosition('seat_elsewhere', 'disagree')];
    expect(outcomeOf({ ...base, positions: stranger }).kind).toBe('consensus');
    expect(step({ ...base, positions: stranger }, 'not-on-roll')).toMatchObject({ answers: 1 });

    const odd = sampleInput(parties, fourAndFour, [...times(7, 'agree'), 'veto']);
    expect(outcomeOf(odd)).toMatchObject({ kind: 'consensus', tally: { for: 7, silent: 1 } });
    expect(step(odd, 'not-offered')).toMatchObject({ answers: 1 });
  });

  it('to an answer that is not offered where silence is assent: it is no silence', () => {
    const silence = named('silence-assents-1');
    const odd = sampleInput(silence, fourAndFour, ['veto', 'agree'], { noticeDays: 10 });
    expect(step(odd, 'persons-answered')).toMatchObject({ answered: 7, assenting: 6, of: 8 });
  });

  it('to a vote under rules that have none', () => {
    const input = sampleInput(parties, fourAndFour, times(8, 'agree'), { voting: true, round: 2 });
    expect(outcomeOf(input)).toMatchObject({ kind: 'no-consensus', next: 'escalate' });
    expect(step(input, 'vote-offered')).toMatchObject({ holds: false });
  });
});

describe('silence', () => {
  const rules = named('silence-assents-1');

  it('is assent after enough notice', () => {
    const input = sampleInput(rules, fourAndFour, ['agree'], { noticeDays: 10 });
    expect(outcomeOf(input)).toMatchObject({ kind: 'consensus', tally: { for: 1, silent: 7 } });
    expect(outcomeOf({ ...input, positions: [] }).kind).toBe('consensus');
    expect(outcomeWords(outcomeOf(input), rules, 'nb').sentence).toContain(
      '7 har ikke svart og regnes som enige',
    );
  });

  it('is nothing after too short a notice, and the proof says so', () => {
    const input = sampleInput(rules, fourAndFour, [], { noticeDays: 9 });
    expect(outcomeOf(input).kind).toBe('no-quorum');
    expect(step(input, 'silence')).toMatchObject({ holds: false, notice: 9, required: 10 });
    const words = outcomeWords(outcomeOf(input), rules, 'nb');
    expect(words.steps.at(-1)).toMatchObject({
      value: '8, varslet 9 virkedager før, krav minst 10',
      mark: 'Teller ikke',
    });
  });
});

describe('an objection', () => {
  const consent = named('consent-1');
  const bare = { reason: ' ', reasonKind: null } as const;

  it('stops consent only with a reason', () => {
    const input = sampleInput(consent, fourAndFour, times(7, 'agree'));
    const reasoned = [...input.positions, samplePosition('trust-4', 'disagree')];
    expect(outcomeOf({ ...input, positions: reasoned }).kind).toBe('no-consensus');
    const without = [...input.positions, samplePosition('trust-4', 'disagree', bare)];
    expect(outcomeOf({ ...input, positions: without })).toMatchObject({
      kind: 'consensus',
      tally: { for: 7, aside: 1, against: 0 },
    });
    expect(step({ ...input, positions: without }, 'unreasoned-objection')).toMatchObject({
      answers: 1,
    });
  });

  it('may be few, but a block may not be', () => {
    const rules = named('consensus-with-block-1');
    const outcome = (...stances: Stance[]) => outcomeOf(sampleInput(rules, fourAndFour, stances));
    expect(outcome(...times(6, 'agree'), ...times(2, 'disagree')).kind).toBe('consensus');
    expect(outcome(...times(5, 'agree'), ...times(3, 'disagree')).kind).toBe('no-consensus');
    expect(outcome(...times(7, 'agree'), 'block').kind).toBe('no-consensus');
  });

  it('in a gradient weighs by share, and a veto stops', () => {
    const rules = named('gradients-1');
    const outcome = (...stances: Stance[]) => outcomeOf(sampleInput(rules, fourAndFour, stances));
    const mild = [...times(2, 'endorse'), ...times(4, 'reservations')];
    expect(outcome(...mild, ...times(2, 'serious-disagreement')).kind).toBe('consensus');
    expect(outcome(...mild.slice(1), ...times(3, 'serious-disagreement')).kind).toBe(
      'no-consensus',
    );
    expect(outcome(...times(7, 'endorse'), 'veto').kind).toBe('no-consensus');
  });
});

describe('a vote', () => {
  it('by simple majority leaves out those who stand aside', () => {
    const rules = named('majority-1');
    const outcome = (...stances: Stance[]) => outcomeOf(sampleInput(rules, fourAndFour, stances));
    expect(outcome('agree', 'agree', 'disagree', 'stand-aside').kind).toBe('adopted-by-vote');
    expect(outcome('agree', 'agree', 'disagree', 'disagree')).toMatchObject({
      kind: 'rejected-by-vote',
      next: 'escalate',
    });
  });

  it('by double majority wants one within each party', () => {
    const rules = named('majority-double-1');
    const against = sampleInput(rules, fourAndFour, [
      ...times(4, 'agree'),
      'agree',
      ...times(3, 'disagree'),
    ]);
    expect(outcomeOf(against).kind).toBe('rejected-by-vote');
    expect(step(against, 'majority')).toMatchObject({ holds: true, reached: 5, of: 8 });
    expect(step(against, 'majority-in-each-party')).toMatchObject({ holds: false });
  });

  it('after the rounds are used up settles by the fallback, and a block is a vote against', () => {
    const rules = named('consensus-with-block-1');
    const stances: Stance[] = [...times(6, 'agree'), 'block', 'block'];
    const input = sampleInput(rules, fourAndFour, stances, { round: 2 });
    expect(outcomeOf(input)).toMatchObject({ kind: 'no-consensus', next: 'vote' });
    const voting = { ...input, voting: true };
    expect(outcomeOf(voting)).toMatchObject({ kind: 'adopted-by-vote', next: 'close' });
    expect(step(voting, 'majority')).toMatchObject({ paragraph: 7, reached: 6, required: 6 });
  });
});

describe('an organisation with one voice', () => {
  const rules: RuleSet = {
    ...parties,
    voices: 'organisation',
    quorum: { persons: { atLeast: 1 }, sides: 'none' },
  };
  const roll = fourAndFour.map((voice, at) => ({
    ...voice,
    organisation: at < 4 ? 'Byen' : 'Bygda',
  }));

  it('whose seats differ speaks with the answer that agrees least', () => {
    const input = sampleInput(rules, roll, ['agree', 'disagree', 'agree', 'agree', 'agree']);
    expect(outcomeOf(input)).toMatchObject({
      kind: 'no-consensus',
      tally: { for: 1, against: 1, voices: 2 },
    });
    expect(step(input, 'organisation-divided')).toMatchObject({ organisations: ['Byen'] });
  });

  it('speaks where one seat does, and holds the matter where one seat asks', () => {
    expect(outcomeOf(sampleInput(rules, roll, ['agree']))).toMatchObject({
      kind: 'consensus',
      tally: { for: 1, silent: 1 },
    });
    const asking = sampleInput(rules, roll, ['agree', 'need-to-know-more']);
    expect(outcomeOf(asking).kind).toBe('open-questions');
  });
});

it('is the same years later, also from a database that orders names its own way', () => {
  const input = sampleInput(parties, fourAndFour, [...times(6, 'agree'), 'disagree']);
  const kept = JSON.parse(JSON.stringify({ outcome: outcomeOf(input), input }));
  kept.outcome.tally = Object.fromEntries(Object.entries(kept.outcome.tally).reverse());
  expect(recomputed(kept).same).toBe(true);
  kept.outcome.tally.for = 7;
  expect(recomputed(kept).same).toBe(false);
});
