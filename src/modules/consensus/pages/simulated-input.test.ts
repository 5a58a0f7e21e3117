import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../rules/outcome-follows-from-positions.ts';
import { shippedRuleSet } from '../shipped/rule-sets.ts';
import type { RuleSet } from '../vocabulary.ts';
import { simulatedInput } from './simulated-input.ts';

const parties = shippedRuleSet('rules_parties-consensus-1') as RuleSet;
const of = (address: string) => simulatedInput(new URLSearchParams(address), parties, 'nb');

describe('what an address carries', () => {
  it('is the example where it carries nothing', () => {
    expect(outcomeOf(of('')).kind).toBe('consensus');
    expect(of('').roll).toHaveLength(8);
  });

  it('is the seats and answers typed, in their order', () => {
    const input = of(
      'antall=2&side=municipality&side=trust&virksomhet=Byen&virksomhet=&svar=agree&svar=disagree&grunnlag=&grunnlag=law',
    );
    expect(input.roll).toMatchObject([
      { label: 'Byen', side: 'municipality', organisation: 'Byen' },
      { label: 'Plass 2', side: 'trust', organisation: null },
    ]);
    expect(input.positions).toMatchObject([
      { stance: 'agree', reasonKind: null },
      { stance: 'disagree', reasonKind: 'law' },
    ]);
    expect(outcomeOf(input).kind).toBe('no-consensus');
  });

  it('keeps the answers as near as it can when other rules are chosen', () => {
    const gradients = shippedRuleSet('rules_gradients-1') as RuleSet;
    const query = new URLSearchParams('svar=agree&svar=disagree&svar=&svar=nonsense');
    expect(simulatedInput(query, gradients, 'nb').positions.map(({ stance }) => stance)).toEqual([
      'endorse',
      'serious-disagreement',
    ]);
  });

  it('has an answer to any nonsense', () => {
    const odd = of(
      'antall=99999999&svar=nonsense&svar=&side=mars&runde=-4&varsel=1e9&avstemning=kanskje',
    );
    expect(odd).toMatchObject({ round: 1, noticeDays: 0, voting: false, positions: [] });
    expect(odd.roll).toHaveLength(40);
    expect(outcomeOf(of('antall=0&svar=agree'))).toMatchObject({ kind: 'no-quorum' });
  });
});
