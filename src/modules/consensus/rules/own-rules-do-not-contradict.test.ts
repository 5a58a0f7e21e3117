import { describe, expect, it } from 'vitest';
import { shippedRuleSet } from '../shipped/rule-sets.ts';
import type { Rules, Share } from '../vocabulary.ts';
import { offersOf, ownRules } from './own-rules-do-not-contradict.ts';

const base = shippedRuleSet('rules_parties-consensus-1') as Rules;
const name = { nb: 'Våre regler', nn: '', en: ' ' };
const codeOf = (changed: Partial<Rules>, called = name) => {
  const verdict = ownRules(called, { ...base, ...changed });
  return verdict.ok ? 'ok' : verdict.refusal.code;
};
const share = (numerator: number, denominator: number, moreThan = false): Share => ({
  numerator,
  denominator,
  moreThan,
});
const only = (...stances: Parameters<typeof offersOf>[0][number]['stance'][]) =>
  offersOf(stances.map((stance) => ({ stance, reasonRequired: false })));

describe('rules of one’s own', () => {
  it('are taken whole, with bokmål where another language has no name', () => {
    expect(ownRules(name, base)).toMatchObject({
      ok: true,
      value: { name: { nb: 'Våre regler', nn: 'Våre regler', en: 'Våre regler' } },
    });
  });

  it.each<[string, Partial<Rules>]>([
    ['nobody-can-agree', { offers: only('disagree', 'stand-aside') }],
    ['nobody-can-agree', { offers: [] }],
    ['nobody-can-disagree', { offers: only('agree', 'need-to-know-more') }],
    ['no-block-offered', { deciding: { kind: 'no-block', mostAgainst: share(1, 4) } }],
    [
      'all-may-be-against',
      {
        offers: only('agree', 'disagree', 'block'),
        deciding: { kind: 'no-block', mostAgainst: share(1, 1) },
      },
    ],
    ['minority-decides', { deciding: { kind: 'support', atLeast: share(1, 3) } }],
    [
      'minority-decides',
      { deciding: { kind: 'majority', share: share(1, 2), base: 'cast', ofEachParty: false } },
    ],
    ['share-is-none', { deciding: { kind: 'support', atLeast: share(5, 4) } }],
    ['share-is-none', { quorum: { persons: share(0, 4), sides: 'none' } }],
    ['share-is-none', { quorum: { persons: share(1, 0), sides: 'none' } }],
    ['number-out-of-bounds', { quorum: { persons: { atLeast: 0 }, sides: 'none' } }],
    ['number-out-of-bounds', { rounds: { most: 0, workingDaysEach: 5 } }],
    ['number-out-of-bounds', { rounds: { most: 2, workingDaysEach: 1e9 } }],
    ['number-out-of-bounds', { silence: { means: 'assent', noticeDays: Number.NaN } }],
    ['notice-longer-than-round', { silence: { means: 'assent', noticeDays: 6 } }],
    [
      'vote-after-vote',
      {
        deciding: { kind: 'majority', share: share(1, 2, true), base: 'cast', ofEachParty: false },
        fallback: { kind: 'vote', majority: 'double' },
      },
    ],
  ])('are refused: %s', (code, changed) => {
    expect(codeOf(changed)).toBe(code);
  });

  it('need a name that can be read', () => {
    expect(codeOf({}, { nb: '  ', nn: 'x', en: 'x' })).toBe('name-is-missing');
    expect(codeOf({}, { nb: 'x', nn: 'x', en: 'x'.repeat(1_000_000) })).toBe('name-too-long');
  });
});
