import { describe, expect, it } from 'vitest';
import {
  type BeforeDeciding,
  decidedByChair,
  decidedByExpert,
  decidedByOutcome,
} from './when-a-matter-may-be-decided.ts';

type Past = BeforeDeciding['rounds'][number];
const round = (kind: string, next: string): Past => ({
  proposal: 'Teksten',
  cutShort: false,
  outcome: { outcome: { kind, next } } as Past['outcome'],
});
const fresh: BeforeDeciding = { state: 'open', outside: [], level: 1, hasRules: true, rounds: [] };
const words = { answer: ' Ja ', reason: 'Derfor' };

describe('the outcome decides', () => {
  const by = (before: Partial<BeforeDeciding>) =>
    decidedByOutcome({ ...fresh, ...before }, { reason: '' });

  it.each([['consensus'], ['adopted-by-vote']])(
    'by %s, with the text that was answered to',
    (kind) => {
      const cut: Past = { proposal: 'Annen', cutShort: true, outcome: null };
      expect(by({ state: 'settled', rounds: [round(kind, 'close'), cut] })).toEqual({
        ok: true,
        value: { answer: 'Teksten', reason: '', kind },
      });
    },
  );

  it.each<[string, Partial<BeforeDeciding>]>([
    ['no-rules-adopted', { hasRules: false }],
    ['nobody-was-asked', {}],
    ['round-is-open', { state: 'in-round' }],
    ['matter-has-ended', { state: 'withdrawn' }],
    ['outcome-does-not-allow', { rounds: [round('no-consensus', 'new-round')] }],
    ['outcome-does-not-allow', { state: 'open', rounds: [round('consensus', 'close')] }],
    ['outcome-does-not-allow', { rounds: [round('rejected-by-vote', 'escalate')] }],
    [
      'outcome-does-not-allow',
      { state: 'settled', rounds: [round('no-consensus', 'chair-decides')] },
    ],
    ['outside-mandate', { outside: [{ code: 'cost', cost: 2, limit: 1 }] }],
  ])('not with %s', (code, before) => {
    expect(by(before)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('the expert decides', () => {
  const by = (before: Partial<BeforeDeciding>, typed = words, isExpert = true) =>
    decidedByExpert({ ...fresh, ...before }, typed, isExpert);

  it('alone, at the first level, while the group has not been asked', () => {
    expect(by({ hasRules: false })).toEqual({
      ok: true,
      value: { answer: 'Ja', reason: 'Derfor' },
    });
    expect(by({ level: 2 })).toMatchObject({ refusal: { code: 'only-at-level-one', level: 2 } });
    expect(by({ rounds: [round('no-quorum', 'new-round')] })).toMatchObject({
      refusal: { code: 'group-was-asked' },
    });
    expect(by({}, words, false)).toMatchObject({ refusal: { code: 'only-the-expert' } });
    expect(by({}, { ...words, reason: '' })).toMatchObject({
      refusal: { code: 'answer-reason-is-missing' },
    });
    expect(by({}, { ...words, answer: 'x'.repeat(20_001) })).toMatchObject({
      refusal: { code: 'too-long', field: 'answer' },
    });
  });
});

describe('the chair decides', () => {
  const settled = { state: 'settled', rounds: [round('no-consensus', 'chair-decides')] } as const;
  const by = (before: Partial<BeforeDeciding>, isChair = true) =>
    decidedByChair({ ...fresh, ...before }, words, isChair);

  it('where the rules leave it to the chair, and nobody else', () => {
    expect(by(settled)).toMatchObject({ ok: true, value: { answer: 'Ja', kind: 'no-consensus' } });
    expect(by(settled, false)).toMatchObject({ refusal: { code: 'only-the-chair' } });
    expect(by({ state: 'settled', rounds: [round('consensus', 'close')] })).toMatchObject({
      refusal: { code: 'outcome-does-not-allow' },
    });
  });
});
