import { expect, test } from 'vitest';
import type { Expected } from '../../summons/vocabulary.ts';
import type { ParticipantId } from '../vocabulary.ts';
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
  weight: 1,
};

let at = 0;
const nextId = (): ParticipantId => `part_${at++}`;

test('the deputy who was called is likely there in the place of the member, with the seat', () => {
  const silent: Expected = { ...called, reply: 'none' };
  const expected: Expected[] = [
    called,
    { ...silent, id: 'inv_b', seatId: 'seat_b', name: 'Annet medlem' },
    { ...silent, id: 'inv_x', seatId: 'seat_x', role: 'deputy', standsInFor: 'inv_a' },
    { ...silent, id: 'inv_y', seatId: 'seat_y', role: 'deputy' },
    { ...silent, id: 'inv_o', seatId: 'seat_o', role: 'observer' },
  ];
  const people = participantsOf(expected, nextId);
  const likely = people.map((one) => isLikelyThere(one, people, expected));
  expect(likely).toEqual([false, true, true, false, true]);
  expect(people[2]).toMatchObject({ seatId: 'seat_a', standsInFor: people[0]?.id });
});

test('who said no and has no deputy is not ticked, and an answer that changed is heeded', () => {
  const member: Expected = { ...called, reply: 'none' };
  const deputy: Expected = { ...member, id: 'inv_x', role: 'deputy', standsInFor: 'inv_a' };
  const people = participantsOf([member, deputy], nextId);
  const ticked = (expected: readonly Expected[]) =>
    people.filter((one) => isLikelyThere(one, people, expected)).map(({ role }) => role);
  const alone = participantsOf([called], nextId);
  expect(alone.map((one) => isLikelyThere(one, alone, [called]))).toEqual([false]);
  expect(ticked([called, deputy])).toEqual(['deputy']);
  expect(ticked([{ ...called, reply: 'coming' }])).toEqual(['member']);
  expect(ticked([called])).toEqual([]);
});

test('a seat that nobody has been called to is likely filled', () => {
  const uncalled: Expected = { ...called, id: null, reply: 'none' };
  const people = participantsOf([uncalled], nextId);
  expect(people.map((one) => isLikelyThere(one, people, [uncalled]))).toEqual([true]);
});
