import type { Row } from '../linear/program.ts';
import { withProgram } from '../linear/solve-program.ts';
import { levelBound } from './level-bound.ts';
import type { Watch } from './limits.ts';
import type { TypeModel } from './type-model.ts';

/** No more than `most` may come of the chosen, each type counted with its weight. Holds for every panel. */
export type Cut = { types: readonly number[]; weights: readonly number[]; most: number };

/**
 * A level of the leximin: the chance `z` of the `types` that cannot be raised further, and the dual
 * proof: `prices` of the rows and then of the cuts, `weights` of those types, in people. Whoever
 * has all of the lower levels cannot give all the others more than `z`.
 */
export type Level = {
  z: number;
  types: readonly number[];
  prices: Float64Array;
  weights: readonly number[];
};

export type RelaxedLeximin =
  | { status: 'solved'; chances: Float64Array; expected: Float64Array; levels: readonly Level[] }
  | { status: 'infeasible' }
  | { status: 'stopped'; levels: readonly Level[] };

/** A dual above this proves that its type is at its limit. */
const positive = 1e-9;
/** A chance below this is rounding. */
const nothing = 1e-10;

/**
 * The leximin over all expected compositions that the rows allow, whole or not: maximise the
 * smallest chance, fix those that no optimum can raise, repeat with the rest. Every lottery over
 * panels has such a composition, so no lottery can do better.
 */
export function relaxedLeximin(
  model: TypeModel,
  cuts: readonly Cut[],
  watch: Watch,
  /** `first`: only until the smallest chance above zero is as large as can be (maximin). */
  depth: 'all' | 'first' = 'all',
): Promise<RelaxedLeximin> {
  const { types } = model;
  const shares = model.rows.length + cuts.length;
  const scales = [...model.rows.map(() => 1), ...cuts.map(({ weights }) => scaleOf(weights))];
  const program = {
    columns: [
      ...types.map(({ least, count }) => ({ cost: 0, low: least / count, high: 1, whole: false })),
      { cost: -1, low: 0, high: 1, whole: false },
    ],
    rows: [...chanceRows(model), ...cuts.map((cut) => cutRow(cut, model)), ...shareRows(model)],
  };
  return withProgram(program, (open): RelaxedLeximin => {
    const chances = new Float64Array(types.length).fill(Number.NaN);
    const levels: Level[] = [];
    let left = types.map((_, type) => type);
    let slack = 1e-11;
    while (left.length > 0) {
      if (watch.over()) return { status: 'stopped', levels };
      watch.tell('levels', { done: 1 - left.length / types.length });
      const solved = open.solve(watch.limits());
      if (solved.status === 'stopped') return { status: 'stopped', levels };
      if (solved.status === 'infeasible') {
        if (levels.length === 0 || slack > 1e-7) return { status: 'infeasible' };
        // What has been fixed is a hair above what the solver's tolerance can hold.
        slack *= 10;
        types.forEach((type, at) => {
          const fixed = chances[at]!;
          if (!Number.isNaN(fixed)) open.boundColumn(at, lowest(fixed, slack, type), 1);
        });
        continue;
      }
      const bound = left.filter((type) => Math.abs(solved.rowDuals[shares + type]!) > positive);
      // Without a dual, nothing holds the rest back: they all have what they can get.
      const fixed = bound.length > 0 ? bound : left;
      const proof = {
        types: fixed,
        prices: solved.rowDuals.slice(0, shares).map((dual, row) => -dual / scales[row]!),
        weights: fixed.map((at) => Math.abs(solved.rowDuals[shares + at]!) / types[at]!.count),
      };
      // The duals give the level to the last digits; the solver's own value is off by its tolerance.
      const proven = levelBound(model, cuts, proof, chances);
      const z = proven < nothing ? 0 : proven;
      levels.push({ ...proof, z });
      for (const type of fixed) {
        chances[type] = z;
        open.boundRow(shares + type, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
        open.boundColumn(type, lowest(z, slack, types[type]!), 1);
      }
      if (depth === 'first' && z > nothing) {
        const expected = chances.map(
          (chance, type) =>
            types[type]!.count * (Number.isNaN(chance) ? solved.values[type]! : chance),
        );
        return { status: 'solved', chances, expected, levels };
      }
      left = left.filter((type) => Number.isNaN(chances[type]!));
    }
    const expected = chances.map((chance, type) => chance * types[type]!.count);
    return { status: 'solved', chances, expected, levels };
  });
}

function lowest(chance: number, slack: number, { least, count }: { least: number; count: number }) {
  return Math.max(least / count, chance - slack);
}

/** The demands over chances: a type counts as many as it has people. */
function chanceRows({ rows, types }: TypeModel): Row[] {
  const columns: number[][] = rows.map(() => []);
  types.forEach((type, at) => {
    for (const row of type.rows) columns[row]!.push(at);
    columns[rows.length - 1]!.push(at);
  });
  return rows.map(({ low, high }, row) => ({
    low,
    high,
    columns: columns[row]!,
    factors: columns[row]!.map((type) => types[type]!.count),
  }));
}

/** Cuts have whole weights, some of them large; the solver gets them with 1 as the largest. */
function scaleOf(weights: readonly number[]): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
}

function cutRow({ types, weights, most }: Cut, model: TypeModel): Row {
  const scale = scaleOf(weights);
  return {
    low: Number.NEGATIVE_INFINITY,
    high: most / scale,
    columns: types,
    factors: weights.map((weight, at) => (weight / scale) * model.types[types[at]!]!.count),
  };
}

/** The smallest chance is at most each chance. */
function shareRows({ types }: TypeModel): Row[] {
  return types.map((_, type) => ({
    low: 0,
    high: Number.POSITIVE_INFINITY,
    columns: [type, types.length],
    factors: [1, -1],
  }));
}
