import { expect, it } from 'vitest';
import { shippedRuleSet, shippedRuleSets } from '../shipped/rule-sets.ts';
import type { RuleSet } from '../vocabulary.ts';
import { sampleInput, sampleRoll } from './position-samples.ts';
import { compareRuleSets, underRules } from './same-answers-under-other-rules.ts';

const named = (tail: string) => shippedRuleSet(`rules_${tail}`) as RuleSet;
const roll = sampleRoll([
  ['municipality', 4],
  ['trust', 4],
]);

it('shows where one objection decides, and where it does not', () => {
  const input = sampleInput(named('parties-consensus-1'), roll, [
    ...Array(7).fill('agree'),
    'disagree',
  ]);
  const [compared] = compareRuleSets([input], shippedRuleSets);
  expect(compared?.own.kind).toBe('no-consensus');
  const ends = Object.fromEntries(
    (compared?.outcomes ?? []).map(({ ruleSet, outcome, differs }) => [
      ruleSet.id.slice(6, -2),
      `${outcome.kind}${differs ? ' *' : ''}`,
    ]),
  );
  expect(ends).toEqual({
    'parties-consensus': 'no-consensus',
    consent: 'no-consensus',
    'consensus-with-block': 'consensus *',
    gradients: 'consensus *',
    'silence-assents': 'no-consensus',
    majority: 'adopted-by-vote *',
    'majority-qualified': 'adopted-by-vote *',
    'majority-double': 'adopted-by-vote *',
  });
});

it('takes an answer that is not offered as the nearest, and counts what has none', () => {
  const asked = sampleInput(named('parties-consensus-1'), roll, [
    'live-with',
    'stand-aside',
    'need-to-know-more',
    'disagree',
  ]);
  const moved = underRules(asked, named('majority-1'));
  expect(moved.positions.map(({ stance }) => stance)).toEqual([
    'agree',
    'stand-aside',
    'stand-aside',
    'disagree',
  ]);
  const silence = underRules(asked, named('silence-assents-1'));
  expect(silence.lost).toBe(1);
});

it('has nothing to show where there are no matters', () => {
  expect(compareRuleSets([], shippedRuleSets)).toEqual([]);
});
