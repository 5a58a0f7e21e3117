import { expect, test } from 'vitest';
import { alternatePool } from '../sample-pools.ts';
import type { Problem, Quota } from '../vocabulary.ts';
import { plainContradictions } from './plain-contradictions.ts';
import { typeModel } from './type-model.ts';

const problem = alternatePool(20, 4);

function withQuotas(change: (quota: Quota) => Quota): Problem {
  return { ...problem, quotas: problem.quotas.map(change) };
}

function kinds(of: Problem): string[] {
  return plainContradictions(typeModel(of, 'panel')).map((demand) =>
    demand.kind === 'quota' ? `${demand.quota.value} ${demand.side}` : demand.kind,
  );
}

test('demands that can be met by counting contradict nothing', () => {
  expect(kinds(problem)).toEqual([]);
});

test('more seats than people, or than those who must sit, is named', () => {
  expect(kinds({ ...problem, groups: [{ key: 'panel', name: '', seats: 21 }] })).toEqual(['seats']);
  const candidates = problem.candidates.map((one) => ({ ...one, mustIn: ['panel'] }));
  expect(kinds({ ...problem, candidates })).toEqual(['seats']);
});

test('a minimum above its maximum, or above the pool, is named', () => {
  expect(kinds(withQuotas((one) => ({ ...one, min: one.max + 1 })))).toEqual([
    'female min',
    'female max',
  ]);
  const many = withQuotas((one) => (one.value === 'male' ? { ...one, min: 11, max: 20 } : one));
  expect(kinds(many)).toEqual(['male min']);
  const needs = [{ group: 'panel', competence: 'triage', atLeast: 1 }];
  expect(kinds({ ...problem, needs })).toEqual(['need']);
});

test('minimums that exceed the seats and maximums that leave one empty are named together', () => {
  const sex = (min: number, max: number) =>
    withQuotas((one) => (one.attribute === 'sex' ? { ...one, min, max } : one));
  expect(kinds(sex(3, 4))).toEqual(['female min', 'male min', 'seats']);
  expect(kinds(sex(0, 1))).toEqual(['female max', 'male max', 'seats']);
  // Somebody without the attribute may fill the seat, so that nothing is proven by counting.
  const candidates = problem.candidates.map((one, at) =>
    at < 2 ? { ...one, attributes: { leaning: 'liberal' } } : one,
  );
  expect(kinds({ ...sex(0, 1), candidates })).toEqual([]);
});
