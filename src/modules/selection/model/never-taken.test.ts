import { expect, test } from 'vitest';
import { tinyPool } from '../sample-pools.ts';
import { sampleOfAllGroups } from '../sample-problems.ts';
import { leximinOf } from '../solve/index.ts';
import type { Problem } from '../vocabulary.ts';
import { neverTaken } from './never-taken.ts';

const limits = { ms: 20_000 };

test('they are those to whom leximin over whole panels can give nothing', async () => {
  let some = 0;
  for (let seed = 1; seed <= 60; seed += 1) {
    const problem = tinyPool(seed);
    const options = { ...limits, seed, now: () => performance.now() };
    const fair = await leximinOf(problem, options);
    if (fair.status !== 'found') continue;
    const never = await neverTaken(problem, [], limits);
    expect([seed, never]).toEqual([seed, [...fair.never].sort()]);
    expect(await neverTaken(problem, fair.lottery, limits)).toEqual(never);
    if (never.length > 0) some += 1;
  }
  expect(some).toBeGreaterThan(5);
});

test('among all groups, whoever has what no demand leaves room for', async () => {
  const sample = sampleOfAllGroups();
  const quotas = sample.quotas.map((quota) =>
    quota.attribute === 'region' && quota.value === 'Fosen' ? { ...quota, max: 0 } : quota,
  );
  const problem: Problem = { ...sample, quotas };
  const fosen = sample.candidates.filter(({ attributes }) => attributes.region === 'Fosen');
  expect(await neverTaken(problem, [], limits)).toEqual(fosen.map(({ id }) => id));
  expect(await neverTaken(problem, [], { ms: 20_000, cancelled: () => true })).toEqual([]);
});
