import type { BusyLayer, PlanInput, SeriesOrder } from '../vocabulary.ts';
import { closedSeasons, termsOfYear, usualSummer } from './terms-of-a-year.ts';

/** A committee's order for a year, as tests and the measurement vary it. */
export function sampleSeries(
  year: number,
  change: Partial<SeriesOrder> & { counts?: { spring: number; autumn: number } } = {},
): SeriesOrder {
  const { counts = { spring: 3, autumn: 2 }, ...own } = change;
  return {
    id: 'ser_asu',
    bodyId: 'body_asu',
    name: 'ASU',
    terms: termsOfYear(year, usualSummer, counts),
    weekdays: [3],
    start: '13:00',
    end: '16:00',
    fixed: [],
    earlier: [],
    minDays: 21,
    maxDays: null,
    people: [],
    rooms: [],
    ...own,
  };
}

/** A plan input with the closed seasons of its year. */
export function sampleInput(
  year: number,
  series: readonly SeriesOrder[],
  change: Partial<PlanInput> = {},
): PlanInput {
  const seasons = closedSeasons(year, usualSummer);
  const { layers = [], ...rest } = change;
  return {
    year,
    series,
    relations: [],
    bookings: [],
    ...rest,
    layers: [...seasons, ...layers],
  };
}

/** A calendar of single whole days. */
export function sampleLayer(
  name: string,
  dates: readonly string[],
  change: Partial<BusyLayer> = {},
): BusyLayer {
  return {
    id: `busy_${name}`,
    name,
    kind: 'calendar',
    weight: 'must-avoid',
    bodyIds: null,
    spans: dates.map((date) => ({ from: date, to: date, start: null, end: null, label: name })),
    ...change,
  };
}
