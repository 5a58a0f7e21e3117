import { expect, test } from 'vitest';
import { alternatePool, biasedPool, tightPool, tinyPool } from '../sample-pools.ts';
import { leximinByEnumeration } from '../verify/leximin-by-enumeration.ts';
import type { Problem } from '../vocabulary.ts';
import { leximinOf } from './index.ts';

const options = { ms: 20_000, seed: 1, now: () => performance.now() };

async function found(problem: Problem) {
  const result = await leximinOf(problem, options);
  if (result.status !== 'found') throw new Error(`The problem is ${result.status}.`);
  return result;
}

test('agrees with the enumeration of all panels, also where whole panels reach less', async () => {
  let compared = 0;
  let cut = 0;
  for (let seed = 1; seed <= 120; seed += 1) {
    const problem = tinyPool(seed);
    const truth = await leximinByEnumeration(problem, 3_000);
    if (truth === null) continue;
    const { probabilities, certificate, stages } = await found(problem);
    for (const [id, chance] of Object.entries(truth)) {
      expect(Math.abs((probabilities[id] ?? 0) - chance), `${id} of ${seed}`).toBeLessThan(1e-6);
    }
    compared += 1;
    expect(certificate.exact).toBe(true);
    // Expected compositions alone were not enough.
    if (stages.some(({ name }) => name === 'probe')) cut += 1;
  }
  expect(compared).toBeGreaterThan(90);
  expect(cut).toBeGreaterThan(3);
}, 120_000);

test('gives everybody the same chance where that is possible', async () => {
  const { minimum, probabilities, certificate, lottery } = await found(alternatePool(200, 20));
  expect(minimum).toBeCloseTo(0.1, 10);
  for (const chance of Object.values(probabilities)) expect(chance).toBeCloseTo(0.1, 10);
  expect(certificate.exact).toBe(true);
  expect(certificate.gap).toBeLessThan(1e-10);
  expect(lottery.length).toBeLessThan(40);
});

test('the order and the names of people change nothing', async () => {
  const shape = { people: 60, seats: 12, values: [2, 3, 4], skew: 1, bias: 1, reach: 0, seed: 5 };
  const problem = tightPool(shape);
  const before = await found(problem);
  const renamed = {
    ...problem,
    candidates: problem.candidates.map((one) => ({ ...one, id: `${one.id}-x` })).reverse(),
  };
  const after = await found(renamed);
  for (const [id, chance] of Object.entries(before.probabilities)) {
    expect(after.probabilities[`${id}-x`]).toBeCloseTo(chance, 9);
  }
});

test('equal people have equal chances, and one more of them shares with the others', async () => {
  const shape = { people: 80, seats: 12, values: [2, 3, 3], skew: 1, bias: 1, reach: 0, seed: 9 };
  const problem = biasedPool(shape);
  const [first] = problem.candidates;
  if (first === undefined) throw new Error('The pool is empty.');
  const more = { ...problem, candidates: [...problem.candidates, { ...first, id: 'one-more' }] };
  const { probabilities, lottery } = await found(more);
  const key = ({ attributes }: (typeof more.candidates)[number]) => JSON.stringify(attributes);
  const byType = new Map<string, number>();
  for (const one of more.candidates) {
    const chance = probabilities[one.id] ?? Number.NaN;
    expect(chance).toBeLessThanOrEqual(1);
    const equal = byType.get(key(one));
    if (equal !== undefined) expect(chance).toBe(equal);
    byType.set(key(one), chance);
  }
  let shares = 0;
  for (const { probability, members } of lottery) {
    if (members.panel?.includes('one-more')) shares += probability;
  }
  expect(shares).toBeCloseTo(probabilities['one-more'] ?? 0, 10);
});

test('who must sit always sits, and who must not never does', async () => {
  const problem = alternatePool(40, 8);
  const candidates = problem.candidates.map((one, at) => ({
    ...one,
    mustIn: at === 5 ? ['panel'] : [],
    mustNotIn: at === 30 ? ['panel'] : [],
  }));
  const { probabilities, never, lottery } = await found({ ...problem, candidates });
  expect(probabilities.p0006).toBe(1);
  expect(probabilities.p0031).toBe(0);
  expect(never).toEqual(['p0031']);
  expect(lottery.every(({ members }) => members.panel?.includes('p0006'))).toBe(true);
});

test('competences that overlap are demands like others', async () => {
  const problem = alternatePool(40, 8);
  const candidates = problem.candidates.map((one, at) => ({
    ...one,
    competences: [...(at % 10 === 0 ? ['triage'] : []), ...(at % 4 === 0 ? ['booking'] : [])],
  }));
  const needs = [
    { group: 'panel', competence: 'triage', atLeast: 2 },
    { group: 'panel', competence: 'booking', atLeast: 3 },
  ];
  const { probabilities } = await found({ ...problem, candidates, needs });
  const triage = ['p0001', 'p0011', 'p0021', 'p0031'].map((id) => probabilities[id] ?? 0);
  expect(triage.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(2 - 1e-9);
});

test('an impossible problem is called so, with the contradiction that counting finds', async () => {
  const problem = alternatePool(40, 8);
  const [quota, ...rest] = problem.quotas;
  if (quota === undefined) throw new Error('There is no quota.');
  const greedy = { ...problem, quotas: [{ ...quota, min: 30, max: 30 }, ...rest] };
  const result = await leximinOf(greedy, options);
  expect(result.status).toBe('infeasible');
  expect(result.status === 'infeasible' && result.conflict[0]?.kind).toBe('quota');
});

test('stops when it is told to, with the best so far and what cannot be passed', async () => {
  const shape = {
    people: 400,
    seats: 40,
    values: [2, 4, 5, 6],
    skew: 1,
    bias: 1,
    reach: 0,
    seed: 2,
  };
  let turns = 0;
  // The clock leaps after a while, in the middle of the panels.
  const now = () => {
    turns += 1;
    return turns > 30 ? 1e9 : turns;
  };
  const result = await leximinOf(biasedPool(shape), { ms: 1_000, seed: 1, now });
  expect(result.status).toBe('stopped');
  if (result.status !== 'stopped') return;
  expect(result.certificate.exact).toBe(false);
  expect(result.certificate.bound).toBeGreaterThanOrEqual(result.certificate.gap);
  const cancelled = await leximinOf(biasedPool(shape), { ...options, cancelled: () => true });
  expect(cancelled.status).toBe('stopped');
});
