import { expect, test } from 'vitest';
import { problemOfGroups } from '../explain/one-group.ts';
import { breachesOf } from '../model/panel-keeps-demands.ts';
import { seatsIn } from '../model/seats-in.ts';
import { tinyGroups } from '../sample-groups.ts';
import { sampleOfAllGroups } from '../sample-problems.ts';
import { jointByEnumeration } from '../verify/joint-by-enumeration.ts';
import type { Candidate, Problem, Progress, SelectionResult } from '../vocabulary.ts';
import { solveGroups } from './solve-groups.ts';

const options = { ms: 60_000, seed: 1, now: () => performance.now(), panels: null };

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

function found(result: SelectionResult) {
  if (result.status !== 'found') throw new Error(result.status);
  return result;
}

/** One of two skilled must sit in g; three share the other seat of g, and four the two of h. */
const two: Problem = {
  groups: ['g', 'h'].map((key) => ({ key, name: key, seats: 2 })),
  candidates: [
    ...['a', 'b'].map((id) => person(id, ['g'], true)),
    ...['c', 'd', 'e'].map((id) => person(id, ['g'])),
    ...['s', 't', 'u', 'v'].map((id) => person(id, ['h'])),
  ],
  quotas: [],
  needs: [{ group: 'g', competence: 'x', atLeast: 1 }],
  mostGroups: 1,
  mostPerUnit: null,
};

test('whoever applies for the fuller group has less, and all others as much as can be', async () => {
  const { probabilities, lottery, certificate, minimum } = found(
    await solveGroups(two, 'leximin', options),
  );
  for (const id of ['c', 'd', 'e']) expect(probabilities[id]).toBeCloseTo(1 / 3, 12);
  for (const id of ['a', 'b', 's', 't', 'u', 'v']) expect(probabilities[id]).toBeCloseTo(1 / 2, 12);
  expect(minimum).toBeCloseTo(1 / 3, 12);
  expect(certificate.exact).toBe(true);
  expect(certificate.gap).toBeLessThan(1e-9);
  for (const panel of lottery) expect(breachesOf(two, panel)).toEqual([]);
});

test('as equally likely selections it comes near, the same from the same seed', async () => {
  const ask = () => solveGroups(two, 'leximin', { ...options, panels: 120 });
  const result = found(await ask());
  expect(result.lottery).toHaveLength(120);
  expect(new Set(result.lottery.map(({ probability }) => probability))).toEqual(new Set([1 / 120]));
  expect(result.furthest).toBeLessThan(0.02);
  expect(result.certificate.exact).toBe(true);
  expect(result.certificate.gap).toBeCloseTo(1 / 3 - result.minimum, 9);
  expect(found(await ask()).lottery).toEqual(result.lottery);
});

test('agrees with the enumeration of all selections, also where whole ones reach less', async () => {
  let [compared, cut, proven] = [0, 0, 0];
  for (let seed = 1; seed <= 160; seed += 1) {
    const problem = tinyGroups(seed);
    const truth = await jointByEnumeration(problem, 3_000);
    if (truth === null) continue;
    const result = found(await solveGroups(problem, 'leximin', options));
    for (const [id, seats] of Object.entries(truth)) {
      expect(result.probabilities[id], `${id} of ${seed}`).toBeCloseTo(seats, 6);
    }
    const given = seatsIn(problem, result.lottery);
    for (const [id, seats] of Object.entries(given)) {
      expect(result.probabilities[id], `${id} of ${seed}`).toBeCloseTo(seats, 7);
    }
    compared += 1;
    if (result.certificate.exact) proven += 1;
    if (result.stages.some(({ name }) => name === 'probe')) cut += 1;
  }
  expect(compared).toBeGreaterThan(100);
  expect(cut).toBeGreaterThan(1);
  expect(proven).toBe(compared);
}, 120_000);

test('two groups with all their demands are realised exactly, and proven', async () => {
  const problem = problemOfGroups(sampleOfAllGroups(), ['KG01', 'KG05']);
  const { certificate, lottery, probabilities } = found(
    await solveGroups(problem, 'leximin', options),
  );
  expect(certificate.exact).toBe(true);
  expect(certificate.gap).toBeLessThan(1e-8);
  const given = seatsIn(problem, lottery);
  for (const [id, seats] of Object.entries(probabilities)) {
    expect(given[id]).toBeCloseTo(seats, 7);
  }
});

test('maximin reaches the smallest of leximin', async () => {
  const problem = problemOfGroups(sampleOfAllGroups(), ['KG01', 'KG05']);
  const [leximin, maximin] = [
    found(await solveGroups(problem, 'leximin', options)),
    found(await solveGroups(problem, 'maximin', options)),
  ];
  expect(maximin.minimum).toBeCloseTo(leximin.minimum, 8);
  expect(maximin.certificate.exact).toBe(true);
});

test('without time it says so, and gives what it has', async () => {
  const problem = sampleOfAllGroups();
  const short = await solveGroups(problem, 'leximin', { ...options, ms: 1 });
  expect(short.status).toBe('stopped');
  let drawn = 0;
  const tell = ({ stage }: Progress) => {
    if (stage === 'realise') drawn += 1;
  };
  const cancelled = () => drawn > 5;
  const result = await solveGroups(problem, 'leximin', { ...options, tell, cancelled });
  if (result.status !== 'stopped') throw new Error(result.status);
  const { best, certificate } = result;
  expect(best.length).toBeGreaterThan(0);
  for (const panel of best) expect(breachesOf(problem, panel)).toEqual([]);
  const given = Object.values(seatsIn(problem, best)).filter((seats) => seats > 1e-9);
  expect(certificate.exact).toBe(false);
  expect(certificate.gap).toBeCloseTo(certificate.bound - Math.min(...given), 9);
  expect(certificate.gap).toBeGreaterThan(0);
});
