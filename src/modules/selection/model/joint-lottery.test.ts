import { expect, test } from 'vitest';
import { problemOfGroups } from '../explain/one-group.ts';
import { sampleOfAllGroups } from '../sample-problems.ts';
import type { Candidate, Problem } from '../vocabulary.ts';
import { type JointLottery, jointLottery } from './joint-lottery.ts';
import { breachesOf } from './panel-keeps-demands.ts';

const limits = { ms: 20_000 };

function person(id: string, groups: readonly string[], skilled = false): Candidate {
  return {
    id,
    attributes: {},
    competences: skilled ? ['x'] : [],
    unit: null,
    groups: groups.map((group, rank) => ({ group, rank: rank + 1, suitability: null })),
    seatedIn: [],
    mustIn: [],
    mustNotIn: [],
  };
}

function drawn(lottery: JointLottery) {
  if (lottery.status === 'infeasible') throw new Error(lottery.status);
  return lottery;
}

test('whoever applies for the fuller group has less, and all others as much as can be', async () => {
  // One of two skilled must sit in g; three share the other seat of g, and four the two of h.
  const candidates = [
    ...['a', 'b'].map((id) => person(id, ['g'], true)),
    ...['c', 'd', 'e'].map((id) => person(id, ['g'])),
    ...['s', 't', 'u', 'v'].map((id) => person(id, ['h'])),
  ];
  const problem: Problem = {
    groups: ['g', 'h'].map((key) => ({ key, name: key, seats: 2 })),
    candidates,
    quotas: [],
    needs: [{ group: 'g', competence: 'x', atLeast: 1 }],
    mostGroups: 1,
    mostPerUnit: null,
  };
  const { target, panels, furthest } = drawn(
    await jointLottery(problem, { seed: '1', panels: 120, limits }),
  );
  for (const id of ['c', 'd', 'e']) expect(target[id]).toBeCloseTo(1 / 3, 6);
  for (const id of ['a', 'b', 's', 't', 'u', 'v']) expect(target[id]).toBeCloseTo(1 / 2, 6);
  expect(furthest).toBeLessThan(0.02);
  for (const panel of panels) expect(breachesOf(problem, panel)).toEqual([]);
});

test('two groups with all their demands come near the target, the same from the same seed', async () => {
  const problem = problemOfGroups(sampleOfAllGroups(), ['KG07', 'KG09']);
  const ask = () => jointLottery(problem, { seed: '1', panels: 60, limits });
  const { panels, furthest, status } = drawn(await ask());
  expect([status, panels.length]).toEqual(['found', 60]);
  expect(furthest).toBeLessThan(0.04);
  expect(drawn(await ask()).panels).toEqual(panels);
});

test('without time it says so, and gives what it has', async () => {
  const lottery = await jointLottery(sampleOfAllGroups(), {
    seed: '1',
    panels: 9,
    limits: { ms: 1 },
  });
  expect(lottery).toMatchObject({ status: 'stopped', panels: [] });
});
