import { addDays } from '../../src/kernel/calendar.ts';
import { placeMeetings } from '../../src/modules/meeting-plan/rules/meetings-are-placed.ts';
import {
  sampleInput,
  sampleLayer,
  sampleSeries,
} from '../../src/modules/meeting-plan/rules/plan-samples.ts';
import type { PlanInput } from '../../src/modules/meeting-plan/vocabulary.ts';
import { type Measurement, medianTime } from '../figure.ts';

const year = 2027;

/** A small generator of numbers from a seed, so that every run plans the same year. */
function drawing(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * 40 bodies of 9 people out of 240, in 12 rooms, each with an order to the body it reports to;
 * 12 calendars of 60 whole days and 60 half ones each.
 */
function largeYear(): PlanInput {
  const draw = drawing(1);
  const weekdays = [[3], [2, 4], [1, 2, 3], [1, 2, 3, 4, 5]];
  const series = Array.from({ length: 40 }, (_, at) =>
    sampleSeries(year, {
      id: `ser_${String(at).padStart(2, '0')}`,
      bodyId: `body_${at}`,
      counts: { spring: 6, autumn: 4 },
      weekdays: weekdays[at % 4] ?? [3],
      start: at % 2 ? '09:00' : '13:00',
      end: at % 2 ? '11:00' : '16:00',
      minDays: 14,
      people: Array.from({ length: 9 }, () => `person ${draw(240)}`),
      rooms: Array.from({ length: 3 }, () => `room_${draw(12)}`),
    }),
  );
  const layers = Array.from({ length: 12 }, (_, at) => {
    const days = Array.from({ length: 120 }, () => addDays(`${year}-01-01`, draw(365)));
    const layer = sampleLayer(`calendar ${at}`, days, {
      weight: at % 3 === 0 ? 'must-avoid' : 'better-avoid',
      bodyIds: Array.from({ length: 10 }, () => `body_${draw(40)}`),
    });
    const spans = layer.spans.map((span, no) =>
      no % 2 ? { ...span, start: '08:30', end: '12:00' } : span,
    );
    return { ...layer, spans };
  });
  const relations = Array.from({ length: 13 }, (_, at) => ({
    before: `ser_${String(3 * at + 1).padStart(2, '0')}`,
    after: `ser_${String(3 * at).padStart(2, '0')}`,
    workingDays: 5,
    withinDays: null,
    months: null,
  }));
  return sampleInput(year, series, { layers, relations });
}

/** The bare floor: each body's every day held once against every busy span. */
function scan({ series, layers }: PlanInput): number {
  let free = 0;
  for (const one of series) {
    for (let day = 0; day < 365; day += 1) {
      const date = addDays(`${year}-01-01`, day);
      const busy = layers.some(
        ({ bodyIds, spans }) =>
          (bodyIds === null || bodyIds.includes(one.bodyId)) &&
          spans.some(({ from, to }) => date >= from && date <= to),
      );
      if (!busy) free += 1;
    }
  }
  return free;
}

/** The year of 40 bodies with 10 meetings each, planned from nothing and explained. */
export const yearPlan: Measurement = {
  name: 'year-plan',
  runsOn: '40 bodies × 10 meetings, 12 busy calendars of 120 entries, 13 orders between bodies',
  measure: async () => {
    const input = largeYear();
    const planned = placeMeetings(input);
    const unexplained = planned.meetings.filter(({ explanation }) => explanation.days < 1);
    const lost = planned.missing.reduce((sum, { wanted, placed }) => sum + wanted - placed, 0);
    if (planned.meetings.length + lost !== 400 || unexplained.length > 0) {
      throw new Error('The year that was measured is not the year that was asked for.');
    }
    const value = await medianTime(7, () => placeMeetings(input));
    const floor = await medianTime(7, () => scan(input));
    return [
      {
        name: 'year-plan',
        value,
        unit: 'ms',
        better: 'lower',
        goal: 1000,
        ratio_to: 'each body’s days against each busy span, once',
        ratio: value / floor,
      },
    ];
  },
};
