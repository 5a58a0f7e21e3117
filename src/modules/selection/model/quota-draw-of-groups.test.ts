import { expect, test } from 'vitest';
import { problemOfGroups } from '../explain/one-group.ts';
import { sampleOfAllGroups } from '../sample-problems.ts';
import { select } from '../select.ts';
import type { Problem } from '../vocabulary.ts';
import { breachesOf } from './panel-keeps-demands.ts';

const options = { method: 'quota-draw', seed: '1', limits: { ms: 60_000 } } as const;
const problem: Problem = { ...sampleOfAllGroups(), mostPerUnit: 9 };

test('keeps every demand of all groups, the same from the same seed', async () => {
  const drawn = await select(problem, { ...options, panels: 4 });
  if (drawn.status !== 'found') throw new Error(drawn.status);
  expect(drawn.lottery).toHaveLength(4);
  for (const panel of drawn.lottery) expect(breachesOf(problem, panel)).toEqual([]);
  const seats = Object.values(drawn.probabilities).reduce((sum, one) => sum + one, 0);
  expect(seats).toBeCloseTo(253, 6);
  const [again, other] = [
    await select(problem, { ...options, panels: 4 }),
    await select(problem, { ...options, seed: '2', panels: 4 }),
  ];
  expect(again.status === 'found' && again.lottery).toEqual(drawn.lottery);
  expect(other.status === 'found' && other.lottery).not.toEqual(drawn.lottery);
});

test('places that are taken and bindings of persons are kept', async () => {
  const [first, second, third] = problem.candidates.filter(({ groups }) => groups?.length === 1);
  if (!first || !second || !third) throw new Error('The sample has others.');
  const groupOf = (one: typeof first) => one.groups?.[0]?.group ?? '';
  const bound = problem.candidates.map((one) => {
    if (one === first) return { ...one, seatedIn: [groupOf(one)] };
    if (one === second) return { ...one, mustIn: [groupOf(one)] };
    return one === third ? { ...one, mustNotIn: [groupOf(one)] } : one;
  });
  const drawn = await select({ ...problem, candidates: bound }, { ...options, panels: 5 });
  if (drawn.status !== 'found') throw new Error(drawn.status);
  expect(drawn.probabilities[first.id]).toBe(1);
  expect(drawn.probabilities[second.id]).toBe(1);
  expect(drawn.probabilities[third.id]).toBe(0);
  expect(drawn.never).toEqual([third.id]);
});

test('what cannot hold is told with its conflict, also where only whole people show it', async () => {
  // Halves of a, b and c would keep the quotas, and no whole people do.
  const candidates = [
    ['a', ['x', 'y']],
    ['b', ['y', 'z']],
    ['c', ['x', 'z']],
    ['d', []],
    ['e', []],
  ].map(([id, has]) => ({
    id: String(id),
    attributes: Object.fromEntries(
      ['x', 'y', 'z'].map((one) => [one, has?.includes(one) ? 'ja' : 'nei']),
    ),
    competences: [],
    unit: null,
    groups: null,
    seatedIn: [],
    mustIn: [],
    mustNotIn: [],
  }));
  const half: Problem = {
    groups: [
      { key: 'g', name: 'g', seats: 2 },
      { key: 'h', name: 'h', seats: 1 },
    ],
    candidates,
    quotas: ['x', 'y', 'z'].map((attribute) => {
      return { group: 'g', attribute, value: 'ja', min: 1, max: 1 };
    }),
    needs: [],
    mostGroups: 1,
    mostPerUnit: null,
  };
  const answer = await select(half, { ...options, panels: 2 });
  if (answer.status !== 'infeasible') throw new Error(answer.status);
  expect(answer.conflict.length).toBeGreaterThan(1);
  expect(answer.relaxations.length).toBeGreaterThan(0);
});

test('the smallest expected seats of maximin are those of leximin', async () => {
  const some = problemOfGroups(problem, ['KG01', 'KG03', 'KG09']);
  const [fair, smallest] = [
    await select(some, { ...options, method: 'leximin', panels: 5 }),
    await select(some, { ...options, method: 'maximin', panels: 5 }),
  ];
  if (fair.status !== 'found' || smallest.status !== 'found') throw new Error('Not found.');
  expect(smallest.certificate.bound).toBeCloseTo(fair.certificate.bound, 6);
  for (const panel of smallest.lottery) expect(breachesOf(some, panel)).toEqual([]);
});
