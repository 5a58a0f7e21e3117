import type { Program, Row } from '../linear/program.ts';
import { columnPrices, weightThatProvesMost } from '../solve/level-bound.ts';
import type { Aim } from '../solve/leximin.ts';
import type { PanelModel } from '../verify/check-certificate.ts';

/** A price or a rest below this may be rounding; then nothing is concluded from it. */
const surely = 1e-8;

/**
 * The selections of which a lottery with the aim can be made, as a program: where a proof prices a
 * row, every one of them meets its bound, and where it leaves a rest in a column, that column is at
 * its bound. Complementary slackness; a selection beside that would make the average fall short.
 */
export function faceOfAim(model: PanelModel, { expected, levels, cuts }: Aim): Program {
  const rows = model.rows.map((row): Row => ({ ...row }));
  const columns = model.columns.map(({ low, high }) => ({ cost: 0, low, high, whole: true }));
  const inCuts = cuts.map(({ types, weights, most }): Row => {
    const own = types.map((type) => model.types[type]?.columns ?? []);
    return {
      low: Number.NEGATIVE_INFINITY,
      high: most,
      columns: own.flat(),
      factors: own.flatMap((of, at) => of.map(() => weights[at] ?? 0)),
    };
  });
  const lower = new Float64Array(model.types.length).fill(Number.NaN);
  for (const level of levels) {
    const { prices } = level;
    const { priceOf } = columnPrices(model, cuts, prices);
    for (const [at, row] of [...rows, ...inCuts].entries()) {
      const price = prices[at] ?? 0;
      if (price > surely && Number.isFinite(row.high)) row.low = row.high;
      if (price < -surely && Number.isFinite(row.low)) row.high = row.low;
    }
    const weightOf = new Map(level.types.map((type, at) => [type, level.weights[at] ?? 0]));
    for (const [type, { columns: own }] of model.types.entries()) {
      const settled = !Number.isNaN(lower[type] ?? Number.NaN);
      const weight = settled
        ? weightThatProvesMost(model, priceOf, type, lower[type] ?? 0)
        : (weightOf.get(type) ?? 0);
      for (const column of own) {
        const place = columns[column];
        const rest = weight - (priceOf[column] ?? 0);
        if (place && rest > surely) place.low = place.high;
        if (place && rest < -surely) place.high = place.low;
      }
    }
    for (const type of level.types) lower[type] = level.z;
  }
  const near = model.types.map(({ columns: own }, type): Row => {
    const [low, high] = aroundOf(expected[type] ?? 0);
    return { low, high, columns: own, factors: null };
  });
  return { columns, rows: [...rows, ...inCuts, ...near] };
}

/** The whole numbers on both sides of a number. */
function aroundOf(value: number): [low: number, high: number] {
  return [Math.floor(value + 1e-6), Math.ceil(value - 1e-6)];
}
