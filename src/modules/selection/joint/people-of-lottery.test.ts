import { expect, test } from 'vitest';
import { demandsOf } from '../model/demands.ts';
import { kindsOf } from '../model/kinds.ts';
import { breachesOf } from '../model/panel-keeps-demands.ts';
import { seatsIn } from '../model/seats-in.ts';
import type { Candidate, Problem } from '../vocabulary.ts';
import { peopleOfLottery, type WeighedSelection } from './people-of-lottery.ts';
import { solveGroups } from './solve-groups.ts';

const alike = (id: string, unit: string | null = null): Candidate => ({
  ...{ id, attributes: {}, competences: [], unit, groups: null },
  ...{ seatedIn: [], mustIn: [], mustNotIn: [] },
});

function problemOf(people: readonly Candidate[], seats: readonly number[], more = {}): Problem {
  return {
    groups: seats.map((many, at) => ({ key: `g${at}`, name: `g${at}`, seats: many })),
    candidates: people,
    quotas: [],
    needs: [],
    mostGroups: 2,
    mostPerUnit: null,
    ...more,
  };
}

test('people who are alike share the seats of several groups, nobody twice in one', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => alike(id));
  const problem = problemOf(people, [4, 5]);
  const demands = demandsOf(problem, kindsOf(problem, 'demands'));
  const selection: WeighedSelection = {
    composition: Int32Array.of(9),
    counts: Int32Array.of(4, 5),
    weight: 1,
  };
  const lottery = peopleOfLottery(problem, demands, [selection]);
  for (const panel of lottery) expect(breachesOf(problem, panel)).toEqual([]);
  for (const seats of Object.values(seatsIn(problem, lottery))) expect(seats).toBeCloseTo(1.5, 12);
});

test('where a unit may send few, those of it take turns', async () => {
  const people = [
    ...['a', 'b', 'c'].map((id) => alike(id, 'u')),
    ...['d', 'e', 'f'].map((id) => alike(id, 'v')),
  ];
  const problem = problemOf(people, [2, 2], { mostPerUnit: 1 });
  const result = await solveGroups(problem, 'leximin', {
    ...{ ms: 20_000, seed: 1, now: () => performance.now(), panels: null },
  });
  if (result.status !== 'found') throw new Error(result.status);
  expect(result.certificate.exact).toBe(true);
  for (const panel of result.lottery) expect(breachesOf(problem, panel)).toEqual([]);
  // One of each unit sits in both groups; so each has both seats a third of the time.
  for (const seats of Object.values(result.probabilities)) expect(seats).toBeCloseTo(2 / 3, 9);
});

test('a thousand people who are alike are not a thousand kinds', async () => {
  const people = Array.from({ length: 1000 }, (_, at) => alike(`p${at}`));
  const problem = problemOf(people, [30, 40, 50], { mostGroups: 1 });
  const result = await solveGroups(problem, 'leximin', {
    ...{ ms: 20_000, seed: 1, now: () => performance.now(), panels: null },
  });
  if (result.status !== 'found') throw new Error(result.status);
  expect(result.lottery.length).toBeLessThan(1100);
  for (const seats of Object.values(result.probabilities)) expect(seats).toBeCloseTo(0.12, 9);
});
