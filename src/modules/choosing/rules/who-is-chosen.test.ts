import { describe, expect, it } from 'vitest';
import type { BodyId } from '../../../kernel/ids.ts';
import type { NeedId } from '../../recruitment/vocabulary.ts';
import type { ChoosingRun, RunDemands, RunResult } from '../vocabulary.ts';
import { maySeed } from './a-draw-follows-its-commitment.ts';
import { canBeAsked } from './demands-can-be-asked.ts';
import { type Applied, onePersonOnce } from './one-person-once.ts';
import { chosenByGroup, chosenPanel } from './who-is-chosen.ts';

describe('who is chosen', () => {
  const [panel, drawn] = [{ members: { G1: ['P1'] } }, { members: { G1: ['P2'] } }];
  const found = (method: string) =>
    ({ status: 'found', method, panel, reached: [], selections: 1 }) as unknown as RunResult;
  const stopped = { status: 'stopped', panel } as unknown as RunResult;

  it('is what was drawn, once it was, and else what a best fit comes to', () => {
    const of = (
      state: ChoosingRun['state'],
      result: RunResult | null,
      draw?: { drawn: typeof drawn | null },
    ) => chosenPanel({ state, result }, draw);
    expect(of('drawn', found('leximin'), { drawn })).toBe(drawn);
    expect(of('drawn', found('best-fit'), { drawn: null })).toBeNull();
    expect(of('drawn', found('best-fit'))).toBeNull();
    expect(of('found', found('best-fit'), { drawn })).toBe(panel);
    for (const method of ['leximin', 'maximin', 'classical']) {
      expect(of('found', found(method), { drawn })).toBeNull();
    }
  });
  it('is nobody while nothing was found to the end', () => {
    for (const state of ['prepared', 'computing', 'infeasible', 'stopped', 'failed'] as const) {
      expect(chosenPanel({ state, result: found('best-fit') }, undefined)).toBeNull();
    }
    expect(chosenPanel({ state: 'found', result: stopped }, undefined)).toBeNull();
    expect(chosenPanel({ state: 'found', result: null }, undefined)).toBeNull();
  });
  it('is told by their applications in each group, and not who sat there already', () => {
    const [home, clinic] = ['body_home', 'body_clinic'] as [BodyId, BodyId];
    const run = {
      id: 'run_a',
      problem: { groups: ['G1', 'G2', 'G3', 'G9'].map((key) => ({ key, name: key, seats: 2 })) },
      key: {
        groups: { G1: home, G2: clinic, G3: 'body_empty' },
        people: { P1: { [home]: 'apct_a', [clinic]: 'apct_b' }, P2: { [clinic]: 'apct_c' } },
      },
    } as unknown as ChoosingRun;
    expect(chosenByGroup(run, { members: { G1: ['P1', 'S1'], G2: ['P2', 'P1'] } })).toEqual([
      { runId: 'run_a', bodyId: home, applicantIds: ['apct_a'] },
      { runId: 'run_a', bodyId: clinic, applicantIds: ['apct_c', 'apct_b'] },
      { runId: 'run_a', bodyId: 'body_empty', applicantIds: [] },
    ]);
  });
});

describe('demands', () => {
  const [groups, need] = [new Set(['body_a', 'body_b']), 'need_a' as NeedId];
  const quota = { bodyId: 'body_a', attribute: 'region', value: 'Fosen', min: 1, max: 1 } as const;
  const bound = { applicantId: 'apct_a', bodyId: 'body_a', must: true, reason: 'Leder' } as const;
  const asked = (change: Partial<RunDemands>) => {
    const verdict = canBeAsked(
      {
        ...({
          roundIds: ['rec_a'],
          method: 'best-fit',
          groups: [],
          quotas: [],
          people: [],
        } as const),
        ...{ mostGroups: 1, mostPerUnit: null, band: null, countSeated: false },
        ...change,
      },
      groups,
      { sex: false },
    );
    return verdict.ok ? 'allowed' : verdict.refusal;
  };
  const code = (change: Partial<RunDemands>) => {
    const answer = asked(change);
    return answer === 'allowed' ? answer : answer.code;
  };
  const group = (seats: number, atLeast = 1, bodyId: BodyId = 'body_a') => ({
    ...{ bodyId, seats: [{ party: 'host', seats }], needs: [{ needId: need, atLeast }] },
  });

  it('are of a round, and of groups that it recruits to', () => {
    expect(code({ roundIds: [] })).toBe('no-round');
    expect(code({ groups: [group(1)], quotas: [quota], people: [bound] })).toBe('allowed');
    expect(code({ groups: [group(1), group(1, 1, 'body_z')] })).toBe('no-such-group');
    expect(code({ quotas: [quota, { ...quota, bodyId: 'body_z' }] })).toBe('no-such-group');
    expect(code({ people: [bound, { ...bound, bodyId: 'body_z' }] })).toBe('no-such-group');
  });
  it('have whole numbers within what can be, and say which is not', () => {
    for (const number of [0, 1, 200]) {
      expect(code({ groups: [group(number, number)] })).toBe('allowed');
    }
    for (const number of [-1, 1.5, 201]) {
      expect(asked({ groups: [group(number)] })).toEqual({
        ...{ code: 'no-such-number', field: 'plasser.body_a.host', least: 0, most: 200 },
      });
      expect(asked({ groups: [group(1, number)] })).toEqual({
        ...{ code: 'no-such-number', field: 'behov.need_a', least: 0, most: 200 },
      });
    }
    expect(asked({ quotas: [{ ...quota, max: 201 }] })).toMatchObject({ field: 'hoyst.0' });
    expect(asked({ quotas: [{ ...quota, min: 0, max: 0.5 }] })).toMatchObject({ field: 'hoyst.0' });
    expect(code({ quotas: [{ ...quota, min: 200, max: 200 }] })).toBe('allowed');
    expect(code({ mostGroups: 12, mostPerUnit: 200, band: 100 })).toBe('allowed');
    expect(asked({ mostGroups: 13 })).toMatchObject({ field: 'grupper', least: 1, most: 12 });
    expect(asked({ mostPerUnit: 201 })).toMatchObject({ field: 'enhet', least: 1, most: 200 });
    expect(asked({ band: 101 })).toMatchObject({ field: 'band', least: 1, most: 100 });
  });
  it('have an end', () => {
    const values = Array.from({ length: 200 }, (_, at) => ({ ...quota, value: `${at}` }));
    expect(code({ quotas: values })).toBe('allowed');
    expect(asked({ quotas: values, people: [bound] })).toEqual({
      ...{ code: 'too-many-demands', most: 200 },
    });
  });
  it('name a value, once in each group for each thing asked of', () => {
    expect(asked({ quotas: [quota, { ...quota, value: ' ' }] })).toEqual({
      ...{ code: 'value-is-empty', at: 1 },
    });
    expect(code({ quotas: [quota, { ...quota, bodyId: 'body_b' }] })).toBe('allowed');
    expect(code({ quotas: [quota, { ...quota, attribute: 'unit' }] })).toBe('allowed');
    expect(code({ quotas: [quota, { ...quota, value: 'FOSEN ' }] })).toBe('quota-twice');
  });
  it('bind somebody once in each group', () => {
    const [other, elsewhere] = [
      { ...bound, applicantId: 'apct_b' } as const,
      { ...bound, bodyId: 'body_b', must: false } as const,
    ];
    expect(code({ people: [bound, other, elsewhere] })).toBe('allowed');
    expect(asked({ people: [bound, other, { ...bound, must: false }] })).toEqual({
      ...{ code: 'bound-both-ways', at: 2 },
    });
  });
});

it('a seed is taken with where it came from, in one way of writing', () => {
  const draw = { commitment: 'ab', seed: null };
  const typed = { seed: '7 14', source: ' Lotto\n uke 6 ', witness: 'Blaga\u030a' };
  expect(maySeed(draw, 'ab', typed)).toEqual({
    ...{ ok: true, value: { seed: '7 14', source: 'Lotto uke 6', witness: 'Blag\u00e5' } },
  });
  expect(maySeed(draw, 'ab', { ...typed, source: ' ' })).toMatchObject({
    refusal: { code: 'field-is-empty', field: 'source' },
  });
});

describe('somebody who applied', () => {
  const applied = (
    known: Partial<Applied['applicant']>,
    wishes: [rank: number, suitability: number | null][] = [[1, null]],
    needs: readonly NeedId[] = [],
  ): Applied => ({
    ...{ party: 'host', needs },
    applicant: {
      ...{ id: 'apct_a', email: 'en@soker.example', region: '', profession: '', employer: '' },
      ...{ unit: '', sex: null, permanent: null, systems: [], ...known },
    },
    wishes: wishes.map(([rank, suitability]) => ({
      ...{ id: `appl_${rank}`, roleId: 'role_m', bodyId: 'body_a', rank, withdrawnAt: null },
      suitability,
    })),
  });
  it('is known by what was written, and not by what was left open', () => {
    const all = { region: 'Fosen', profession: 'lege', employer: 'Havn', unit: 'Sør' };
    const [known] = onePersonOnce([applied({ ...all, sex: 'woman', permanent: true })]);
    expect(known?.values).toEqual({ party: 'host', ...all, sex: 'woman', permanent: 'yes' });
    const [open] = onePersonOnce([applied({})]);
    expect(open?.values).toEqual({
      ...{ party: 'host', region: null, profession: null, employer: null, unit: null },
      ...{ sex: null, permanent: null },
    });
    expect(onePersonOnce([applied({ permanent: false })])[0]?.values.permanent).toBe('no');
  });
  it('keeps all needs met in any round, and is nobody where nothing is applied for any more', () => {
    const [triage, night] = ['need_triage', 'need_night'] as [NeedId, NeedId];
    const twice = [
      applied({}, [], [triage]),
      applied({ id: 'apct_b' }, [[1, 50]], [triage, night]),
    ];
    expect(onePersonOnce(twice)).toMatchObject([
      { needs: [triage, night], groups: [{ applicantId: 'apct_b', suitability: 50 }] },
    ]);
    expect(onePersonOnce([applied({}, []), applied({ id: 'apct_b' }, [])])).toEqual([]);
  });
  it('counts in a group with the role that fits best, assessed before not, wanted most first', () => {
    const rank = (...wishes: [number, number | null][]) =>
      onePersonOnce([applied({}, wishes)])[0]?.groups[0]?.rank;
    expect(rank([1, null], [2, 0])).toBe(2);
    expect(rank([1, 0], [2, null])).toBe(1);
    expect(rank([1, 70], [2, 40])).toBe(1);
    expect(rank([1, 40], [2, 40])).toBe(1);
    expect(rank([1, null], [2, null])).toBe(1);
    expect(rank([1, 40], [2, 70], [3, 60])).toBe(2);
  });
});
