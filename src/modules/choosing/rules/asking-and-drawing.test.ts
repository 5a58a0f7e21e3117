import { describe, expect, it } from 'vitest';
import type { RunDemands, RunParent, RunState } from '../vocabulary.ts';
import { mayCommit, maySeed } from './a-draw-follows-its-commitment.ts';
import { canBeAsked } from './demands-can-be-asked.ts';

const codeOf = (verdict: { ok: boolean; refusal?: { code: string } }) =>
  verdict.ok ? 'allowed' : verdict.refusal?.code;

describe('what is demanded of a choice', () => {
  const groups = new Set(['body_a']);
  const quota = { bodyId: 'body_a', attribute: 'region', value: 'Fosen', min: 1, max: 1 } as const;
  const asked = (change: Partial<RunDemands> = {}, sex = false) =>
    codeOf(
      canBeAsked(
        {
          ...({ roundIds: ['rec_a'], method: 'best-fit', groups: [], quotas: [quota] } as const),
          ...{ people: [], mostGroups: 1, mostPerUnit: null, band: null, countSeated: false },
          ...change,
        },
        groups,
        { sex },
      ),
    );

  it('may be an exact number, and not more than at most', () => {
    expect(asked()).toBe('allowed');
    expect(asked({ quotas: [{ ...quota, min: 2 }] })).toBe('min-above-max');
    expect(asked({ quotas: [{ ...quota, min: 2, max: null }] })).toBe('allowed');
  });

  it('is of sex only where the rounds ask for it', () => {
    const ofSex = { quotas: [{ ...quota, attribute: 'sex' as const, value: 'woman' }] };
    expect(asked(ofSex)).toBe('sex-not-asked');
    expect(asked(ofSex, true)).toBe('allowed');
  });

  it('is said once of the same value, however it is written', () => {
    expect(asked({ quotas: [quota, { ...quota, bodyId: null, value: ' FOSEN ' }] })).toBe(
      'quota-twice',
    );
    expect(asked({ quotas: [quota, { ...quota, value: 'Namdalen' }] })).toBe('allowed');
  });

  it('has numbers from the least that says anything', () => {
    expect(asked({ mostGroups: 0 })).toBe('no-such-number');
    expect(asked({ mostPerUnit: 0 })).toBe('no-such-number');
    expect(asked({ mostPerUnit: 1 })).toBe('allowed');
    expect(asked({ band: 0 })).toBe('no-such-number');
    expect(asked({ band: 1 })).toBe('allowed');
    expect(asked({ band: 1000 })).toBe('no-such-number');
    expect(asked({ quotas: [{ ...quota, min: 0 }] })).toBe('allowed');
    expect(asked({ quotas: [{ ...quota, min: 0.5 }] })).toBe('no-such-number');
  });

  it('gives a reason for whoever must be in a group', () => {
    const bound = { applicantId: 'apct_a', bodyId: 'body_a', must: true, reason: 'Leder' } as const;
    expect(asked({ people: [bound] })).toBe('allowed');
    expect(asked({ people: [{ ...bound, reason: ' ' }] })).toBe('reason-is-missing');
    expect(asked({ people: [bound, { ...bound, must: false }] })).toBe('bound-both-ways');
  });
});

describe('a draw', () => {
  const run = (state: RunState, parent: RunParent | null = null) => ({ state, parent });
  const of = { id: 'run_a', number: 1 } as const;

  it('is of what was found to the end, once, and of no replacement', () => {
    expect(codeOf(mayCommit(run('found'), undefined))).toBe('allowed');
    expect(codeOf(mayCommit(run('found', { ...of, as: 'copy' }), undefined))).toBe('allowed');
    expect(codeOf(mayCommit(run('found'), {}))).toBe('committed-already');
    for (const state of ['prepared', 'computing', 'infeasible', 'stopped', 'drawn'] as const) {
      expect(codeOf(mayCommit(run(state), undefined))).toBe('not-in-this-state');
    }
    const replacement = { ...of, as: 'replacement', withdrawn: ['P1'] } as const;
    expect(codeOf(mayCommit(run('found', replacement), undefined))).toBe(
      'replacement-is-not-drawn',
    );
  });

  it('takes one seed, for the commitment that was seen, with who saw it come', () => {
    const seed = { seed: ' 7  14\n21 ', source: 'Lotto', witness: 'Tillitsvalgt' };
    const draw = { commitment: 'ab', seed: null };
    expect(maySeed(draw, 'ab', seed)).toMatchObject({ ok: true, value: { seed: '7 14 21' } });
    expect(codeOf(maySeed(undefined, 'ab', seed))).toBe('not-committed');
    expect(codeOf(maySeed({ ...draw, seed: '' }, 'ab', seed))).toBe('seeded-already');
    expect(codeOf(maySeed(draw, 'cd', seed))).toBe('other-commitment');
    expect(codeOf(maySeed(draw, 'ab', { ...seed, witness: ' ' }))).toBe('field-is-empty');
    expect(codeOf(maySeed(draw, 'ab', { ...seed, seed: '7'.repeat(200) }))).toBe('allowed');
    expect(codeOf(maySeed(draw, 'ab', { ...seed, seed: '7'.repeat(201) }))).toBe('field-too-long');
  });
});
