import { expect, test } from 'vitest';
import { item, sitting } from '../../sitting/test-notation.ts';
import { courseOf } from './what-happened-in-an-item.ts';

test('an open vote names those whose vote was counted, and its quorum is of vacant seats too', () => {
  const { now } = sitting(`
    open a b c d !e !f; start 1; ballot 1 named;
    cast a for; cast b for; cast c against; cast d for; out d; out b; stop`);
  const [ballot] = courseOf(item(1), now, undefined).ballots;
  const named = ballot?.options.map(({ votes, voters }) => [votes, voters.map(({ name }) => name)]);
  expect(named).toEqual([
    [1, ['a']],
    [1, ['c']],
  ]);
  expect(ballot?.result.quorum).toBe(false);
});
