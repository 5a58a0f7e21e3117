import { expect, test } from 'vitest';
import type { Expected, Reply } from '../../summons/vocabulary.ts';
import { sitting } from '../test-notation.ts';
import { openingForecast, withTheirDeputies } from './the-opening-is-predicted.ts';

const { now, context } = sitting('');

function called(name: string, reply: Reply, standsInFor: string | null = null): Expected {
  return {
    id: `inv_${name}`,
    seatId: `seat_${name}`,
    role: standsInFor ? 'deputy' : 'member',
    side: null,
    name,
    personId: null,
    represents: null,
    organisation: null,
    standsInFor: standsInFor ? `inv_${standsInFor}` : null,
    reply,
    weight: 1,
  };
}

test('the body can act if the silent come, and not with those alone who said yes', () => {
  const expected = [
    called('a', 'coming'),
    called('b', 'none'),
    called('c', 'none'),
    called('d', 'none'),
  ];
  const forecast = openingForecast(now, expected, context.procedure);
  expect(forecast.ifSilentCome).toMatchObject({ met: true, present: 4, of: 4 });
  expect(forecast.ifSilentStayAway).toMatchObject({ met: false, present: 1, of: 4 });
});

test('a deputy fills the seat of the member who said no, and adds none', () => {
  const expected = [called('a', 'coming'), called('b', 'not-coming'), called('v', 'coming', 'b')];
  const { ifSilentStayAway } = openingForecast(now, expected, context.procedure);
  expect(ifSilentStayAway).toMatchObject({ met: true, present: 2, of: 2 });
  const without = openingForecast(now, expected.slice(0, 2), context.procedure);
  expect(without.ifSilentCome).toMatchObject({ met: true, present: 1, of: 2 });
});

test('a seat that nobody holds counts, and is filled by the deputy who was called to it', () => {
  const vacant = [{ seatId: 'seat_e' as const, side: null, organisation: null, weight: 1 }];
  const deputy: Expected = { ...called('v', 'coming'), role: 'deputy', vacantSeat: 'seat_e' };
  const forecast = (expected: Expected[]) =>
    openingForecast(now, expected, context.procedure, vacant).ifSilentStayAway;
  expect(forecast([called('a', 'coming')])).toMatchObject({ present: 1, of: 2 });
  expect(forecast([called('a', 'coming'), deputy])).toMatchObject({ present: 2, of: 2 });
});

test('nobody expected is nobody there', () => {
  expect(openingForecast(now, [], context.procedure).ifSilentCome).toMatchObject({ present: 0 });
});

test('a deputy stands after the member, and one in a vacant seat by themself', () => {
  const expected = [
    called('v', 'none', 'b'),
    called('a', 'none'),
    called('b', 'not-coming'),
    called('w', 'none', 'gone'),
  ];
  expect(withTheirDeputies(expected).map(({ name }) => name)).toEqual(['a', 'b', 'v', 'w']);
});
