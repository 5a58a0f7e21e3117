import { expect, test } from 'vitest';
import { sampleOfAllGroups } from '../sample-problems.ts';
import { randomNumbers } from '../solve/random-numbers.ts';
import { conflictAndProof } from './conflict.ts';
import { conflictOfAtMost } from './conflict-of-at-most.ts';
import { askingWhatHolds } from './demands-held.ts';
import { problemOfGroups } from './one-group.ts';

test('is a smallest of the conflicts that were hidden, or none where all are larger', () => {
  const next = randomNumbers(5);
  for (let round = 0; round < 200; round += 1) {
    const items = Array.from({ length: 4 + Math.floor(next() * 8) }, (_, at) => at);
    const hidden = Array.from({ length: 1 + Math.floor(next() * 3) }, () => {
      const size = 1 + Math.floor(next() * 4);
      return new Set(items.toSorted(() => next() - 0.5).slice(0, size));
    });
    const canHold = (some: ReadonlySet<number>) =>
      !hidden.some((conflict) => [...conflict].every((item) => some.has(item)));
    const least = Math.min(...hidden.map(({ size }) => size));
    const found = conflictOfAtMost(items, 3, canHold);
    if (found === 'unknown') throw new Error(found);
    expect([round, found?.length ?? null]).toEqual([round, least <= 3 ? least : null]);
    if (found) expect(canHold(new Set(found))).toBe(false);
  }
});

test('says that it does not know where one answer is missing', () => {
  let asked = 0;
  const canHold = () => (++asked > 3 ? null : true);
  expect(conflictOfAtMost([1, 2, 3, 4], 2, () => null)).toBe('unknown');
  expect(conflictOfAtMost([1, 2, 3, 4], 2, canHold)).toBe(null);
});

test('the three demands that a group cannot keep are the fewest', async () => {
  const sample = sampleOfAllGroups();
  const quotas = sample.quotas.map((quota) =>
    quota.attribute === 'kjønn' ? { ...quota, min: 0, max: 7 } : quota,
  );
  const within = problemOfGroups({ ...sample, quotas }, ['KG09']);
  const fewest = (most: number) =>
    askingWhatHolds(within, { ms: 60_000 }, ({ demands }, canHold) =>
      conflictOfAtMost([...demands.keys()], most, canHold),
    );
  expect(await fewest(2)).toBe(null);
  expect(await fewest(3)).toHaveLength(3);
});

test('one demand that cannot hold alone is proven to be the shortest', async () => {
  const sample = sampleOfAllGroups();
  const needs = [{ group: 'KG09', competence: 'kan fly', atLeast: 1 }];
  expect(await conflictAndProof({ ...sample, needs }, { ms: 20_000 })).toMatchObject({
    demands: [{ kind: 'need', pool: 0 }],
    shortest: true,
  });
});
