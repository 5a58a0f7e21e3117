import type { Row } from '../linear/program.ts';
import { type OpenProgram, withProgram } from '../linear/solve-program.ts';
import type { CertifiedType, PanelModel } from '../verify/check-certificate.ts';
import { levelBound } from './level-bound.ts';
import type { Watch } from './limits.ts';

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
/** So near to all that somebody can have is all of it. */
const full = 1e-9;

/** `first`: only until the smallest chance above zero is as large as can be (maximin). */
export type Depth = 'all' | 'first';

/**
 * The leximin over all expected compositions that the rows allow, whole or not: maximise the
 * smallest chance, fix those that no optimum can raise, repeat with the rest. Every lottery over
 * panels has such a composition, so no lottery can do better.
 */
export function relaxedLeximin(
  model: PanelModel,
  cuts: readonly Cut[],
  watch: Watch,
  depth: Depth = 'all',
): Promise<RelaxedLeximin> {
  const { types } = model;
  const shares = model.rows.length + cuts.length;
  const scales = [...model.rows.map(() => 1), ...cuts.map(({ weights }) => scaleOf(weights))];
  const fills = types.map((type) => fillOf(model, type));
  const hold = holding(model, shares + types.length);
  return withProgram(programOf(model, cuts), (open): RelaxedLeximin => {
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
        types.forEach((_, type) => {
          if (!Number.isNaN(chances[type]!)) hold(open, type, chances[type]! - slack);
        });
        continue;
      }
      const level = solved.values[model.columns.length]!;
      const prices = solved.rowDuals.slice(0, shares).map((dual, row) => -dual / scales[row]!);
      const fixed: number[] = [];
      const weights: number[] = [];
      for (const type of left) {
        let weight = Math.abs(solved.rowDuals[shares + type]!);
        if (weight <= positive) weight = 0;
        const { most, row } = fills[type]!;
        // Whoever has all that they can ever have needs no price of the solver's.
        if (most <= level + full) {
          weight += 1 / types.length;
          if (row !== null) prices[row]! += 1 / types.length / types[type]!.count;
        }
        if (weight === 0) continue;
        fixed.push(type);
        weights.push(weight / types[type]!.count);
      }
      const proof = { types: fixed, prices, weights };
      // The duals give the level to the last digits; the solver's own value is off by its tolerance.
      const proven = levelBound(model, cuts, proof, chances);
      const z = proven < nothing ? 0 : proven;
      levels.push({ ...proof, z });
      for (const type of fixed) {
        chances[type] = z;
        open.boundRow(shares + type, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
        hold(open, type, z - slack);
      }
      if (depth === 'first' && z > nothing) {
        const expected = chances.map((chance, type) =>
          Number.isNaN(chance)
            ? types[type]!.count * sumOf(solved.values, types[type]!.columns)
            : types[type]!.count * chance,
        );
        return { status: 'solved', chances, expected, levels };
      }
      left = left.filter((type) => Number.isNaN(chances[type]!));
    }
    const expected = chances.map((chance, type) => chance * types[type]!.count);
    return { status: 'solved', chances, expected, levels };
  });
}

const sumOf = (values: Float64Array, columns: readonly number[]) =>
  columns.reduce((sum, column) => sum + values[column]!, 0);

/** The demands over chances: a column counts as many as its type has people. */
function programOf(model: PanelModel, cuts: readonly Cut[]) {
  const { columns, rows, types } = model;
  const people = new Float64Array(columns.length).fill(1);
  for (const type of types) for (const column of type.columns) people[column] = type.count;
  const chance = columns.length;
  const over = Number.POSITIVE_INFINITY;
  const several = types.filter((type) => type.columns.length !== 1);
  return {
    columns: [
      ...columns.map(({ low, high }, at) => {
        return { cost: 0, low: low / people[at]!, high: high / people[at]!, whole: false };
      }),
      { cost: -1, low: 0, high: over, whole: false },
    ],
    rows: [
      ...rows.map((row): Row => {
        const factors = row.columns.map((at, place) => people[at]! * (row.factors?.[place] ?? 1));
        return { ...row, factors };
      }),
      ...cuts.map((cut) => cutRow(cut, model)),
      // The smallest chance is at most each chance.
      ...types.map((type): Row => {
        const factors = [...type.columns.map(() => 1), -1];
        return { low: 0, high: over, columns: [...type.columns, chance], factors };
      }),
      ...several.map((type): Row => {
        return { low: -over, high: over, columns: type.columns, factors: null };
      }),
    ],
  };
}

/** Holds a chance that is settled: where it is one column by its bound, else by a row after `first`. */
function holding({ columns, types }: PanelModel, first: number) {
  let rows = first;
  const rowOf = types.map((type) => (type.columns.length === 1 ? null : rows++));
  return (open: OpenProgram, type: number, chance: number) => {
    const { count, columns: own } = types[type]!;
    const row = rowOf[type] ?? null;
    if (row !== null) return open.boundRow(row, chance, Number.POSITIVE_INFINITY);
    const { low, high } = columns[own[0]!]!;
    open.boundColumn(own[0]!, Math.max(low / count, chance), high / count);
  };
}

/** Cuts have whole weights, some of them large; the solver gets them with 1 as the largest. */
function scaleOf(weights: readonly number[]): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
}

function cutRow({ types, weights, most }: Cut, model: PanelModel): Row {
  const scale = scaleOf(weights);
  const inCut = types.map((type) => model.types[type]!);
  return {
    low: Number.NEGATIVE_INFINITY,
    high: most / scale,
    columns: inCut.flatMap(({ columns }) => columns),
    factors: inCut.flatMap(({ count, columns }, at) =>
      columns.map(() => (weights[at]! / scale) * count),
    ),
  };
}

/**
 * What one of the type can have at the most by their own places and by a row that holds them alone,
 * which is named where it is the tighter.
 */
function fillOf({ columns, rows }: PanelModel, { count, columns: own }: CertifiedType) {
  const places = own.reduce((sum, column) => sum + columns[column]!.high, 0);
  const mine = new Set(own);
  const row = rows.findIndex(
    (one) =>
      one.factors === null &&
      one.high < places &&
      one.columns.length === own.length &&
      one.columns.every((column) => mine.has(column)),
  );
  return row < 0 ? { most: places / count, row: null } : { most: rows[row]!.high / count, row };
}
