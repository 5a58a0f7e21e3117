import { describe, expect, it } from 'vitest';
import { mayTakePlaceOf } from './a-decision-takes-the-place-of-another.ts';
import { standingOn } from './whether-a-decision-is-in-force.ts';

const taken = { validFrom: null, validTo: null, decidedOn: '2024-05-01' } as const;

describe('whether a decision is in force', () => {
  it.each([
    ['on the day before it was taken', taken, [], '2024-04-30', 'not-yet'],
    ['on its day', taken, [], '2024-05-01', 'in-force'],
    ['on its last day', { ...taken, validTo: '2025-01-01' }, [], '2025-01-01', 'in-force'],
    ['after its last day', { ...taken, validTo: '2025-01-01' }, [], '2025-01-02', 'expired'],
    ['before it begins', { ...taken, validFrom: '2024-08-01' }, [], '2024-07-31', 'not-yet'],
    ['until a later one is in force', taken, ['2026-01-01'], '2025-12-31', 'in-force'],
    ['once a later one is in force', taken, ['2026-01-01'], '2026-01-01', 'superseded'],
    ['with a later one of no date', taken, [null], '2024-06-01', 'superseded'],
    ['without a date', { ...taken, decidedOn: null }, [], '2024-06-01', 'undated'],
  ] as const)('%s', (_name, entry, later, today, standing) => {
    expect(standingOn(entry, later, today)).toBe(standing);
  });
});

describe('a decision that takes the place of another', () => {
  const entry = { id: 'dec_b', decidedOn: '2024-05-01' } as const;
  const earlier = { id: 'dec_a', number: '1/23', decidedOn: '2023-01-01', before: [] } as const;
  const wanted = { validFrom: null, validTo: null };
  const codeOf = (verdict: ReturnType<typeof mayTakePlaceOf>) =>
    verdict.ok ? 'may' : verdict.refusal.code;

  it.each([
    ['an earlier one', earlier, 'may'],
    ['one of the same day', { ...earlier, decidedOn: '2024-05-01' }, 'may'],
    ['one without a date', { ...earlier, decidedOn: null }, 'may'],
    ['itself', { ...earlier, id: 'dec_b' }, 'takes-the-place-of-itself'],
    ['a newer one', { ...earlier, decidedOn: '2024-05-02' }, 'takes-the-place-of-a-newer'],
    ['one that takes its own', { ...earlier, before: ['dec_b'] }, 'takes-places-in-a-circle'],
  ] as const)('%s', (_name, replaced, code) => {
    expect(codeOf(mayTakePlaceOf(entry, { ...wanted, replaced: [replaced] }))).toBe(code);
  });

  it('does not end before it begins, whether its beginning is said or follows', () => {
    const none = { replaced: [] };
    const ends = { ...none, validFrom: null, validTo: '2024-04-30' } as const;
    expect(codeOf(mayTakePlaceOf(entry, ends))).toBe('validity-ends-before-it-begins');
    const said = { ...none, validFrom: '2024-04-01', validTo: '2024-04-30' } as const;
    expect(codeOf(mayTakePlaceOf(entry, said))).toBe('may');
  });
});
