import { expect, test } from 'vitest';
import type { Expected } from '../../summons/vocabulary.ts';
import { isLikelyThere, participantsOf } from './those-expected-are-on-the-roll.ts';

const called: Expected = {
  id: 'inv_a',
  seatId: 'seat_a',
  role: 'member',
  side: 'trust',
  name: 'Medlem',
  personId: null,
  represents: null,
  organisation: null,
  standsInFor: null,
  reply: 'not-coming',
};

test('the deputy who was called is likely there in the place of the member, with the seat', () => {
  const people = participantsOf(
    [
      called,
      { ...called, id: 'inv_b', seatId: 'seat_b', name: 'Annet medlem', reply: 'none' },
      { ...called, id: 'inv_x', seatId: 'seat_x', role: 'deputy', standsInFor: 'inv_a' },
      { ...called, id: 'inv_y', seatId: 'seat_y', role: 'deputy' },
      { ...called, id: 'inv_o', seatId: 'seat_o', role: 'observer' },
    ],
    (
      (at) => () =>
        `part_${at++}`
    )(0),
  );
  expect(people.map((one) => isLikelyThere(one, people))).toEqual([false, true, true, false, true]);
  expect(people[2]).toMatchObject({ seatId: 'seat_a', standsInFor: people[0]?.id });
});
