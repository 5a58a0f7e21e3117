import { describe, expect, test } from 'vitest';
import { problemOfGroups } from '../explain/one-group.ts';
import { bestFit } from '../model/best-fit.ts';
import { breachesOf } from '../model/panel-keeps-demands.ts';
import { sampleOfAllGroups } from '../sample-problems.ts';
import { select, selectAndDraw } from '../select.ts';
import { methods, type Problem } from '../vocabulary.ts';
import { writtenRecord } from './draw-record.ts';
import { inCodes, readByKey } from './in-codes.ts';
import { recordFromJson } from './read-record.ts';
import { verifyRecord } from './verify-record.ts';

const limits = { ms: 20_000 };
const several: Problem = {
  ...problemOfGroups(sampleOfAllGroups('codes'), ['KG07', 'KG09']),
  mostPerUnit: 3,
};
const one = problemOfGroups(several, ['KG09']);

describe.each(methods)('a record in codes, by %s', (method) => {
  test.each([
    ['one group', one, 1000],
    ['several groups', several, 25],
  ])('of %s names nobody, and is drawn again from itself', async (_, problem, panels) => {
    const { problem: coded, key } = inCodes(problem, { method, secret: 'kept' });
    const drawn = await selectAndDraw(coded, { method, seed: '4711', panels, limits });
    if (!drawn.record || drawn.result.status !== 'found') throw new Error('nothing was drawn');
    const text = writtenRecord(drawn.record);
    for (const { id, unit } of problem.candidates) {
      expect(text).not.toContain(`"${id}"`);
      expect(text).not.toContain(`"${unit}"`);
    }
    if (method !== 'best-fit') expect(text).not.toMatch(/"suitability":\d/);
    const read = recordFromJson(JSON.parse(text));
    if (!read.ok) throw new Error(read.refusal.path);
    expect(await verifyRecord(read.value, { limits })).toEqual([]);
    const found = readByKey(drawn.result, key);
    if (found.status !== 'found') throw new Error(found.status);
    for (const panel of found.lottery) expect(breachesOf(problem, panel)).toEqual([]);
    expect(Object.keys(found.probabilities).sort()).toEqual(
      problem.candidates.map(({ id }) => id).sort(),
    );
  });
});

test('codes say nothing of the order in which people applied, and are others with another secret', () => {
  const keyOf = (secret: string) =>
    Object.values(inCodes(one, { method: 'leximin', secret }).key.people);
  expect(keyOf('a')).not.toEqual(keyOf('a').toSorted());
  expect(keyOf('a')).not.toEqual(keyOf('b'));
  expect(keyOf('a')).toEqual(keyOf('a'));
});

test('a choice in codes is as good as one by name', async () => {
  const suits = async (problem: Problem) => {
    const fit = await bestFit(problem, { seed: '1', limits });
    if (fit.status !== 'found') throw new Error(fit.status);
    return fit.reached.filter(({ name }) => name !== 'lots');
  };
  const coded = inCodes(several, { method: 'best-fit', secret: 'kept' });
  expect(await suits(coded.problem)).toEqual(await suits(several));
});

test('what is in the way is told of the person, not of the code', async () => {
  const [first] = one.candidates;
  if (!first) throw new Error('nobody');
  const candidates = one.candidates.map((each) =>
    each === first ? { ...each, mustIn: ['KG09'], mustNotIn: ['KG09'] } : each,
  );
  const { problem, key } = inCodes({ ...one, candidates }, { method: 'best-fit', secret: 'kept' });
  const result = readByKey(
    await select(problem, { method: 'best-fit', seed: '1', panels: null, limits }),
    key,
  );
  expect(result).toMatchObject({
    status: 'infeasible',
    conflict: [
      { kind: 'must', person: first.id },
      { kind: 'must-not', person: first.id },
    ],
  });
});
