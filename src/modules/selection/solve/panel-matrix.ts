import type { Target } from './target.ts';
import type { TypeModel } from './type-model.ts';

/** A whole number of people of each type. */
export type Composition = Int32Array;

/** The rows of each type in one flat list, the row of the seats last; made for quick loops. */
export type FlatModel = {
  rows: number;
  starts: Int32Array;
  rowOf: Int32Array;
};

/** The model as flat lists. */
export function flatModel({ rows, types }: TypeModel): FlatModel {
  const starts = new Int32Array(types.length + 1);
  types.forEach((type, at) => {
    starts[at + 1] = starts[at]! + type.rows.length + 1;
  });
  const rowOf = Int32Array.from(types.flatMap((type) => [...type.rows, rows.length - 1]));
  return { rows: rows.length, starts, rowOf };
}

/**
 * The rows that a flight has to hold: of those that are tight, only as many as are independent over
 * the free types (the values of a category add up to the seats, so one of each follows from the
 * others), and every row that has room.
 */
export function rowsToHold(model: TypeModel, { free, low, high }: Target): number[] {
  const tight = model.rows.flatMap((_, row) => (low[row] === high[row] ? [row] : []));
  const roomy = model.rows.flatMap((_, row) => (low[row] === high[row] ? [] : [row]));
  const place = new Map(free.map((type, at) => [type, at]));
  const reduced: { pivot: number; values: Float64Array }[] = [];
  const held: number[] = [];
  for (const row of tight.reverse()) {
    const values = new Float64Array(free.length);
    for (const type of free) {
      const inside = row === model.rows.length - 1 || model.types[type]!.rows.includes(row);
      if (inside) values[place.get(type)!] = 1;
    }
    for (const one of reduced) {
      const factor = values[one.pivot]!;
      if (factor !== 0)
        for (let at = 0; at < values.length; at += 1) values[at]! -= factor * one.values[at]!;
    }
    const pivot = largest(values);
    if (pivot < 0) continue;
    const scale = values[pivot]!;
    reduced.push({ pivot, values: values.map((value) => value / scale) });
    held.push(row);
  }
  return [...held, ...roomy];
}

function largest(values: Float64Array): number {
  let best = -1;
  for (let at = 0; at < values.length; at += 1) {
    if (Math.abs(values[at]!) > (best < 0 ? 1e-7 : Math.abs(values[best]!))) best = at;
  }
  return best;
}
