import { expect, test } from 'vitest';
import type { Invitation } from '../vocabulary.ts';
import { countReplies, rollOfReplies } from './who-will-fill-the-seats.ts';

const one = (no: number, reply: Invitation['reply'], standsInFor: number | null = null) => ({
  id: `inv_${no}` as const,
  seatId: `seat_${no}` as const,
  standsInFor: standsInFor === null ? null : (`inv_${standsInFor}` as const),
  reply,
});
const seat = (no: number) => ({
  seatId: `seat_${no}` as const,
  side: null,
  organisation: null,
  weight: no,
});

test('a seat is filled by its member or by the deputy called, and a vacant one by nobody', () => {
  const called = [
    one(1, 'coming'),
    one(2, 'not-coming'),
    one(3, 'none'),
    one(5, 'not-coming', 2),
    one(6, 'coming', 2),
  ];
  const seats = [1, 2, 3, 4].map(seat);
  const filled = (silent: 'come' | 'stay-away') =>
    rollOfReplies(seats, called, silent).map((row) => row.filled);
  expect(filled('come')).toEqual([true, true, true, false]);
  expect(filled('stay-away')).toEqual([true, true, false, false]);
  expect(rollOfReplies(seats, called, 'come').map((row) => row.weight)).toEqual([1, 2, 3, 4]);
  expect(countReplies(called)).toEqual({ coming: 2, away: 1, silent: 1 });
});

test('a member who is away leaves the seat empty while the deputy has not said yes, if nobody does', () => {
  const called = [one(1, 'not-coming'), one(2, 'none', 1)];
  expect(rollOfReplies([seat(1)], called, 'come')[0]?.filled).toBe(true);
  expect(rollOfReplies([seat(1)], called, 'stay-away')[0]?.filled).toBe(false);
});
