import { expect, test } from 'vitest';
import { whatIsCounted } from './what-is-counted.ts';

const groups = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ key: `g${at}`, name: `g${at}`, seats: 1 }));

test.each([
  [1, 1, 'chance'],
  [1, 2, 'chance'],
  [2, 1, 'chance'],
  [2, 2, 'seats'],
  [12, 2, 'seats'],
] as const)('over %i groups, %i a person, it is the %s', (count, mostGroups, counted) => {
  expect(whatIsCounted({ groups: groups(count), mostGroups })).toBe(counted);
});
