import { seededNumbers } from '../src/modules/selection/record/seeded-numbers.ts';
import { biasedPool } from '../src/modules/selection/sample-pools.ts';
import { sampleOfAllGroups } from '../src/modules/selection/sample-problems.ts';
import type { Problem } from '../src/modules/selection/vocabulary.ts';

/**
 * A panel of 30 out of 360 with seven attributes, every quota exact, in which eight times up to
 * three seats of one attribute have been given from one value to another.
 */
function withSeatsMoved(seed: number): Problem {
  const values = [2, 4, 5, 6, 2, 3, 3];
  const pool = biasedPool({ people: 360, seats: 30, values, skew: 1, bias: 1, reach: 0, seed });
  const numbers = seededNumbers(`seats moved ${seed}`);
  const quotas = pool.quotas.map((quota) => ({ ...quota }));
  const attributes = [...new Set(quotas.map(({ attribute }) => attribute))];
  for (let move = 0; move < 8; move += 1) {
    const moving = attributes[numbers.below(attributes.length)];
    const [from, to] = numbers.shuffled(quotas.filter(({ attribute }) => attribute === moving));
    if (!from || !to) continue;
    const seats = Math.min(from.min, 3);
    for (const [quota, change] of [
      [from, -seats],
      [to, seats],
    ] as const) {
      quota.min += change;
      quota.max += change;
    }
  }
  return { ...pool, quotas };
}

/** All twelve groups, of which the ninth is to have few from every profession but one. */
function ofAllGroups(): Problem {
  const problem = sampleOfAllGroups();
  const quotas = problem.quotas.map((quota) =>
    quota.group === 'KG09' && quota.attribute === 'yrke' ? { ...quota, max: 2 } : quota,
  );
  return { ...problem, quotas };
}

/** Problems in which more is asked than can be, though never more of one thing than the pool has. */
export function candidatesForInfeasible(): Problem[] {
  const problems = Array.from({ length: 60 }, (_, seed) => withSeatsMoved(seed));
  const plain = problems.filter(({ quotas, candidates }) =>
    quotas.every(
      ({ attribute, value, min }) =>
        candidates.filter(({ attributes }) => attributes[attribute] === value).length >= min,
    ),
  );
  return [...plain, ofAllGroups()];
}
