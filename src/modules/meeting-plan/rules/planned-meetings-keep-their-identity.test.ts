import { expect, test } from 'vitest';
import { continueMeetings } from './planned-meetings-keep-their-identity.ts';

const stored = (id: string, held_on: string, meeting_id: string | null = null) => ({
  id,
  held_on,
  meeting_id,
});

test('those on the same day are themselves, and the rest follow in the order of their days', () => {
  const { kept, added, dropped } = continueMeetings(
    [stored('a', '2024-02-07'), stored('b', '2024-04-10'), stored('c', '2024-06-19')],
    [{ date: '2024-02-07' }, { date: '2024-04-17' }, { date: '2024-06-19' }],
  );
  const pairs = kept.map(({ stored: was, placed }) => [was.id, placed.date]);
  expect(pairs.sort()).toEqual([
    ['a', '2024-02-07'],
    ['b', '2024-04-17'],
    ['c', '2024-06-19'],
  ]);
  expect([added, dropped]).toEqual([[], []]);
});

test('with fewer to place, a meeting that has been made is kept before one that has not', () => {
  const { kept, dropped } = continueMeetings(
    [stored('early', '2024-02-07'), stored('made', '2024-04-10', 'meet_1')],
    [{ date: '2024-03-06' }],
  );
  expect(kept.map(({ stored: was }) => was.id)).toEqual(['made']);
  expect(dropped.map(({ id }) => id)).toEqual(['early']);
});

test('with more to place, the last are new', () => {
  const { added } = continueMeetings(
    [stored('a', '2024-02-07')],
    [{ date: '2024-03-06' }, { date: '2024-05-08' }],
  );
  expect(added).toEqual([{ date: '2024-05-08' }]);
});
