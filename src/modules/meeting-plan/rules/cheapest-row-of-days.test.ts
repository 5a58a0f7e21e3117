import { array, assert, boolean, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { cheapestRow, type RowSearch } from './cheapest-row-of-days.ts';

/** Every row there is, tried one by one. */
function everyRow(search: RowSearch): number {
  const { days, cost, set, places, least, step } = search;
  let lowest = Number.POSITIVE_INFINITY;
  const walk = (row: number[], sum: number) => {
    const place = row.length;
    const last = row.at(-1);
    if (place === places.length) {
      const all = set.every((one, at) => !one || row.includes(at));
      const end = step(last === undefined ? null : (days[last] as number), null, place);
      if (all) lowest = Math.min(lowest, sum + end);
      return;
    }
    for (let at = (last ?? -1) + 1; at < days.length; at += 1) {
      const day = days[at] as number;
      const before = last === undefined ? null : (days[last] as number);
      const { from, to } = places[place] as { from: number; to: number };
      if (day < from || day > to) continue;
      const bothSet = last !== undefined && set[last] && set[at];
      if (before !== null && day - before < least && !bothSet) continue;
      walk([...row, at], sum + (cost[at] as number) + step(before, day, place));
    }
  };
  walk([], 0);
  return lowest;
}

test('the row found is as cheap as the cheapest of all rows', () => {
  const days = array(
    record({
      gap: integer({ min: 1, max: 9 }),
      cost: integer({ min: 0, max: 50 }),
      set: boolean(),
    }),
    { minLength: 1, maxLength: 9 },
  );
  assert(
    property(
      days,
      integer({ min: 1, max: 4 }),
      integer({ min: 1, max: 12 }),
      (drawn, many, least) => {
        let day = 0;
        const numbers = drawn.map(({ gap }) => {
          day += gap;
          return day;
        });
        const set = drawn.map((one, at) => one.set && at % 3 === 0);
        const search: RowSearch = {
          days: numbers,
          cost: drawn.map(({ cost }) => cost),
          set,
          places: Array.from({ length: many }, (_, at) =>
            at < many / 2 ? { from: 0, to: 40 } : { from: 10, to: 99 },
          ),
          least,
          step: (before, after) => Math.abs((after ?? 60) - (before ?? 0) - 15),
        };
        const oracle = everyRow(search);
        const found = cheapestRow(search);
        expect(found?.cost ?? Number.POSITIVE_INFINITY).toBe(oracle);
      },
    ),
    { numRuns: 400 },
  );
});
