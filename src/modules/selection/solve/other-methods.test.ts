import { expect, test } from 'vitest';
import { tightPool } from '../sample-pools.ts';
import { leximinOf, maximinOf } from './index.ts';

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
