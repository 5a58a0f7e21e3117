import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  daysBetween,
  isWorkingDay,
  weekday,
} from '../../../kernel/calendar.ts';
import type { PlacedYear, PlanInput } from '../vocabulary.ts';
import { placeMeetings } from './meetings-are-placed.ts';
import { sampleInput, sampleLayer, sampleSeries } from './plan-samples.ts';

const datesOf = (year: PlacedYear, series = 'ser_asu') =>
  year.meetings.filter(({ seriesId }) => seriesId === series).map(({ date }) => date);

describe('the plan for 2024', () => {
  const known = ['2024-02-07', '2024-06-19'].map((date) => ({ date, because: 'fixed' as const }));
  const order = sampleSeries(2024, { fixed: known });

  test('five Wednesdays, three before summer and two after, with the two known dates', () => {
    const year = placeMeetings(sampleInput(2024, [order]));
    const dates = datesOf(year);
    expect(dates).toHaveLength(5);
    expect(dates.every((date) => weekday(date) === 3 && isWorkingDay(date))).toBe(true);
    expect(dates.filter((date) => date < '2024-07-01')).toHaveLength(3);
    expect(dates).toEqual(expect.arrayContaining(['2024-02-07', '2024-06-19']));
    expect(year.missing).toEqual([]);
    expect(year.meetings.map(({ explanation }) => explanation.because)).toEqual([
      'fixed',
      'placed',
      'fixed',
      'placed',
      'placed',
    ]);
  });

  test('a known date on a day of an imported calendar is kept and flagged', () => {
    const board = sampleLayer('Styremøter', ['2024-06-19']);
    const year = placeMeetings(sampleInput(2024, [order], { layers: [board] }));
    const june = year.meetings.find(({ date }) => date === '2024-06-19');
    expect(june?.conflicts).toEqual([
      {
        code: 'on-busy-day',
        layer: 'Styremøter',
        kind: 'calendar',
        weight: 'must-avoid',
        label: 'Styremøter',
      },
    ]);
  });

  test('a day that is not set steps round the calendar and says so', () => {
    const free = datesOf(placeMeetings(sampleInput(2024, [order])))[1] as string;
    const board = sampleLayer('Styremøter', [free]);
    const year = placeMeetings(sampleInput(2024, [order], { layers: [board] }));
    const spring = year.meetings[1];
    expect(spring?.date).not.toBe(free);
    expect(spring?.conflicts).toEqual([]);
    expect(spring?.explanation.avoided.map(({ date }) => date)).toContain(free);
    expect(spring?.explanation.ruledOut).toContainEqual({
      name: 'Styremøter',
      kind: 'calendar',
      days: 1,
    });
  });

  test('a meeting in the morning is not in the way of an afternoon', () => {
    const free = datesOf(placeMeetings(sampleInput(2024, [order])))[1] as string;
    const morning = sampleLayer('Styremøter', [free]);
    const spans = morning.spans.map((span) => ({ ...span, start: '08:00', end: '13:00' }));
    const year = placeMeetings(sampleInput(2024, [order], { layers: [{ ...morning, spans }] }));
    expect(datesOf(year)[1]).toBe(free);
  });
});

test('the executive meets at least ten working days ahead of each meeting of the committee', () => {
  const committee = sampleSeries(2025);
  const executive = sampleSeries(2025, {
    id: 'ser_au',
    bodyId: 'body_au',
    start: '09:00',
    end: '11:00',
  });
  const relation = {
    before: 'ser_au',
    after: 'ser_asu',
    workingDays: 10,
    withinDays: null,
    months: null,
  };
  const year = placeMeetings(sampleInput(2025, [executive, committee], { relations: [relation] }));
  const ahead = datesOf(year, 'ser_au');
  let last = '2025-01-01';
  for (const date of datesOf(year)) {
    const latest = addWorkingDays(date, -10);
    expect(ahead.some((one) => one > last && one <= latest)).toBe(true);
    last = date;
  }
  expect(year.meetings.flatMap(({ conflicts }) => conflicts)).toEqual([]);
});

test('somebody who sits in two bodies is never to be in both at once where it can be avoided', () => {
  const same = { people: ['a', 'b'], counts: { spring: 4, autumn: 4 } };
  const bodies = ['x', 'y', 'z'].map((name) =>
    sampleSeries(2025, { ...same, id: `ser_${name}`, bodyId: `body_${name}` }),
  );
  const year = placeMeetings(sampleInput(2025, bodies));
  const all = year.meetings.map(({ date }) => date);
  expect(new Set(all).size).toBe(24);
});

test('one room is given to one meeting; the one without is told so', () => {
  const fixed = [{ date: '2025-03-05', because: 'fixed' as const }];
  const counts = { spring: 1, autumn: 0 };
  const two = ['a', 'b'].map((name) =>
    sampleSeries(2025, {
      id: `ser_${name}`,
      bodyId: `body_${name}`,
      fixed,
      counts,
      rooms: ['room_1'],
    }),
  );
  const { meetings } = placeMeetings(sampleInput(2025, two));
  expect(meetings.map(({ roomId }) => roomId)).toEqual(['room_1', null]);
  expect(meetings.flatMap(({ conflicts }) => conflicts)).toEqual([{ code: 'no-room' }]);
});

test('what cannot be placed is left out and counted, not squeezed in', () => {
  const order = sampleSeries(2025, { counts: { spring: 5, autumn: 1 }, minDays: 60 });
  const year = placeMeetings(sampleInput(2025, [order]));
  expect(year.missing).toEqual([{ seriesId: 'ser_asu', term: 'spring', wanted: 5, placed: 3 }]);
  expect(year.meetings).toHaveLength(4);
});

describe('whatever is asked for', () => {
  const busyDay = record({
    day: integer({ min: 0, max: 364 }),
    weight: constantFrom('must-avoid' as const, 'better-avoid' as const),
    body: constantFrom(null, 'body_0', 'body_1', 'body_2'),
  });
  const drawn = record({
    bodies: array(
      record({
        spring: integer({ min: 0, max: 5 }),
        autumn: integer({ min: 0, max: 4 }),
        minDays: integer({ min: 1, max: 40 }),
        weekdays: constantFrom([3], [2, 4], [1, 2, 3, 4, 5]),
        people: array(constantFrom('p', 'q', 'r'), { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    busy: array(busyDay, { maxLength: 60 }),
  });
  type Drawn = typeof drawn extends { generate: (...rest: never[]) => { value: infer T } }
    ? T
    : never;
  const inputOf = ({ bodies, busy }: Drawn): PlanInput =>
    sampleInput(
      2025,
      bodies.map(({ spring, autumn, ...own }, at) =>
        sampleSeries(2025, {
          ...own,
          id: `ser_${at}`,
          bodyId: `body_${at}`,
          counts: { spring, autumn },
        }),
      ),
      {
        layers: busy.map(({ day, weight, body }, at) =>
          sampleLayer(`k${at}`, [addDays('2025-01-01', day)], {
            weight,
            bodyIds: body === null ? null : [body],
          }),
        ),
      },
    );

  test('no day off, no day that must be avoided, the right number, and room between them', () => {
    assert(
      property(drawn, (one) => {
        const input = inputOf(one);
        const year = placeMeetings(input);
        for (const order of input.series) {
          const dates = datesOf(year, order.id);
          for (const date of dates) {
            expect(isWorkingDay(date)).toBe(true);
            const shut = input.layers.some(
              ({ weight, bodyIds, spans }) =>
                weight === 'must-avoid' &&
                (bodyIds === null || bodyIds.includes(order.bodyId)) &&
                spans.some(({ from, to }) => date >= from && date <= to),
            );
            expect(shut).toBe(false);
          }
          dates.slice(1).forEach((date, at) => {
            expect(daysBetween(dates[at] as string, date)).toBeGreaterThanOrEqual(order.minDays);
          });
          const wanted = order.terms.reduce((sum, { count }) => sum + count, 0);
          const lost = year.missing
            .filter(({ seriesId }) => seriesId === order.id)
            .reduce((sum, { wanted, placed }) => sum + wanted - placed, 0);
          expect(dates.length + lost).toBe(wanted);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the same order gives the same year, in whichever order the bodies stand', () => {
    assert(
      property(drawn, (one) => {
        const input = inputOf(one);
        const turned = { ...input, series: input.series.toReversed() };
        const first = placeMeetings(input);
        expect(placeMeetings(input)).toEqual(first);
        const again = placeMeetings(turned);
        for (const { id } of input.series) expect(datesOf(again, id)).toEqual(datesOf(first, id));
      }),
      { numRuns: 30 },
    );
  });

  test('planned again with nothing changed, nothing moves; with one day shut, only what lay there', () => {
    assert(
      property(drawn, integer({ min: 0, max: 40 }), (one, pick) => {
        const input = inputOf(one);
        const first = placeMeetings(input);
        const keep = (layers = input.layers): PlanInput => ({
          ...input,
          layers,
          series: input.series.map((order) => ({ ...order, earlier: datesOf(first, order.id) })),
        });
        expect(placeMeetings(keep()).moved).toBe(0);
        const shut = first.meetings[pick % Math.max(1, first.meetings.length)];
        if (!shut || first.missing.length > 0) return;
        const struck = first.meetings.filter(({ date }) => date === shut.date).length;
        const again = placeMeetings(keep([...input.layers, sampleLayer('ny', [shut.date])]));
        if (again.missing.length > 0) return;
        const clashed = first.meetings.some(({ conflicts }) =>
          conflicts.some(({ code }) => code === 'shared-people'),
        );
        const least = input.series.every(({ minDays }) => minDays <= 14);
        if (least && !clashed) expect(again.moved).toBe(struck);
        else expect(again.moved).toBeGreaterThanOrEqual(struck);
      }),
      { numRuns: 40 },
    );
  });

  test('what somebody has locked stays, also on a day that must be avoided', () => {
    const date = '2025-10-15';
    const order = sampleSeries(2025, { fixed: [{ date, because: 'locked' }] });
    const year = placeMeetings(
      sampleInput(2025, [order], { layers: [sampleLayer('Styret', [date])] }),
    );
    const there = year.meetings.find((one) => one.date === date);
    expect(there?.explanation.because).toBe('locked');
    expect(there?.conflicts.map(({ code }) => code)).toEqual(['on-busy-day']);
  });
});
