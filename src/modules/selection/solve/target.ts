import type { TypeModel } from './type-model.ts';

/**
 * An expected composition, made exact where it touches a bound. `low` and `high` are the corridor
 * of each row: one number where the composition lies on a bound, and the bounds themselves
 * otherwise. `free` are the types whose expected count is not whole.
 */
export type Target = {
  expected: Float64Array;
  free: readonly number[];
  low: Float64Array;
  high: Float64Array;
  /** What comes of the expected composition in each row. */
  activity: Float64Array;
};

const nearlyWhole = 1e-6;
const nearlyTight = 1e-5;

/**
 * Makes a composition from the linear solver exact: counts that are nearly whole become whole, and
 * the rest move as little as they can, weighted by their variance, until every row that lies on its
 * bound does so to the last digit. Otherwise no weights could ever reach it.
 */
export function exactTarget(model: TypeModel, composition: Float64Array): Target {
  const expected = composition.map(snapped);
  const low = new Float64Array(model.rows.length);
  const high = new Float64Array(model.rows.length);
  let activity = activityOf(model, expected);
  for (let turn = 0; turn < 4; turn += 1) {
    const tight: number[] = [];
    model.rows.forEach((row, at) => {
      const amount = activity[at]!;
      const onLow = Math.abs(amount - row.low) < nearlyTight;
      const onHigh = Math.abs(amount - row.high) < nearlyTight;
      low[at] = onHigh ? row.high : row.low;
      high[at] = onLow ? row.low : row.high;
      if (onLow || onHigh) tight.push(at);
    });
    const missing = tight.map((row) => low[row]! - activity[row]!);
    if (missing.every((one) => Math.abs(one) < 1e-14)) break;
    moveOnto(model, expected, tight, missing);
    activity = activityOf(model, expected);
  }
  const free = model.types.flatMap((_, type) => (Number.isInteger(expected[type]) ? [] : [type]));
  return { expected, free, low, high, activity };
}

function snapped(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < nearlyWhole ? whole : value;
}

function activityOf({ rows, types }: TypeModel, composition: Float64Array): Float64Array {
  const activity = new Float64Array(rows.length);
  types.forEach((type, at) => {
    for (const row of type.rows) activity[row]! += composition[at]!;
    activity[rows.length - 1]! += composition[at]!;
  });
  return activity;
}

/** The smallest weighted move that adds `missing` to the tight rows: normal equations. */
function moveOnto(model: TypeModel, of: Float64Array, tight: number[], missing: number[]): void {
  const place = new Map(tight.map((row, at) => [row, at]));
  const size = tight.length;
  const system = missing.map((one) => [...new Array<number>(size).fill(0), one]);
  const seats = model.rows.length - 1;
  const spread = of.map((value) => (value - Math.floor(value)) * (Math.ceil(value) - value));
  const rowsOf = model.types.map((type) =>
    [...type.rows, seats].flatMap((row) => place.get(row) ?? []),
  );
  rowsOf.forEach((rows, type) => {
    if (spread[type] === 0) return;
    for (const a of rows) for (const b of rows) system[a]![b]! += spread[type]!;
  });
  const prices = solution(system, size);
  rowsOf.forEach((rows, type) => {
    for (const row of rows) of[type]! += spread[type]! * prices[row]!;
  });
}

/** Gauss–Jordan with pivoting; rows that depend on others are left out, their unknowns are 0. */
function solution(system: number[][], size: number): Float64Array {
  const found = new Float64Array(size);
  const pivots: [number, number][] = [];
  const used = new Set<number>();
  for (let column = 0; column < size; column += 1) {
    let best = -1;
    for (let row = 0; row < size; row += 1) {
      const larger = Math.abs(system[row]![column]!) > Math.abs(system[best]?.[column] ?? 1e-8);
      if (!used.has(row) && larger) best = row;
    }
    if (best < 0) continue;
    used.add(best);
    pivots.push([best, column]);
    for (let row = 0; row < size; row += 1) {
      const factor = row === best ? 0 : system[row]![column]! / system[best]![column]!;
      if (factor === 0) continue;
      for (let at = column; at <= size; at += 1) system[row]![at]! -= factor * system[best]![at]!;
    }
  }
  for (const [row, column] of pivots) found[column] = system[row]![size]! / system[row]![column]!;
  return found;
}
