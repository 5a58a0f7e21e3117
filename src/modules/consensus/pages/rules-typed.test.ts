import { expect, it } from 'vitest';
import { ownRules } from '../rules/own-rules-do-not-contradict.ts';
import { shippedRuleSets } from '../shipped/rule-sets.ts';
import { rulesTyped, typedOf } from './rules-typed.ts';

it.each(shippedRuleSets.map((one) => [one.id, one] as const))(
  'the form for %s gives the same rules back when nothing is changed',
  (_, ruleSet) => {
    const typed = rulesTyped(typedOf(ruleSet));
    const byStance = <One extends { stance: string }>(some: readonly One[]) =>
      [...some].sort((one, other) => (one.stance < other.stance ? -1 : 1));
    expect(byStance(typed.offers)).toEqual(byStance(ruleSet.offers));
    expect({ ...ruleSet, ...typed, offers: ruleSet.offers }).toEqual(ruleSet);
  },
);

it('an empty form is refused rather than guessed', () => {
  const empty = rulesTyped({ text: () => '', all: () => [] });
  expect(ownRules({ nb: 'Navn', nn: '', en: '' }, empty)).toMatchObject({
    refusal: { code: 'nobody-can-agree' },
  });
  const wild = rulesTyped({ text: () => '-1e9', all: () => ['agree', 'disagree', 'nonsense'] });
  expect(ownRules({ nb: 'Navn', nn: '', en: '' }, wild)).toMatchObject({ ok: false });
});
