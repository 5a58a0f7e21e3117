import { expect, test } from 'vitest';
import { tightPool } from '../sample-pools.ts';
import { checkLottery } from '../verify/check-lottery.ts';
import { leximinOf, maximinOf, quotaDrawOf } from './index.ts';

const options = { ms: 20_000, seed: 3, now: () => performance.now() };
const problem = tightPool({
  people: 90,
  seats: 15,
  values: [2, 3, 4],
  skew: 1,
  bias: 1,
  reach: 1,
  seed: 4,
});

test('maximin reaches the smallest chance of leximin', async () => {
  const fair = await leximinOf(problem, options);
  const result = await maximinOf(problem, options);
  if (fair.status !== 'found' || result.status !== 'found') throw new Error('Not found.');
  expect(result.minimum).toBeCloseTo(fair.minimum, 9);
  expect(result.method).toBe('maximin');
  expect(result.certificate.gap).toBeLessThan(1e-8);
});

test('the quota draw keeps every quota, and nobody is surer of a seat than leximin allows', async () => {
  const fair = await leximinOf(problem, options);
  const drawn = await quotaDrawOf(problem, { ...options, draws: 300 });
  if (fair.status !== 'found' || drawn.status !== 'found') throw new Error('Not found.');
  const panels = drawn.lottery.map(({ probability, members }) => ({
    probability,
    members: members.panel ?? [],
  }));
  expect(checkLottery(problem, 'panel', panels, drawn.probabilities)).toEqual([]);
  expect(drawn.minimum).toBeLessThanOrEqual(fair.minimum + 1e-9);
  const again = await quotaDrawOf(problem, { ...options, draws: 300 });
  expect(again.status === 'found' && again.lottery).toEqual(drawn.lottery);
});
