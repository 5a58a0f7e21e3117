import type { TypeModel } from './type-model.ts';

/**
 * Types whose number follows from the others', because demands fix sums: one for each independent
 * demand whose bounds are equal.
 */
export function followingTypes({ rows, types }: TypeModel): number[] {
  const reduced: { pivot: number; values: Float64Array }[] = [];
  rows.forEach(({ low, high }, row) => {
    if (low !== high) return;
    const seats = row === rows.length - 1;
    const values = Float64Array.from(types, (type) => (seats || type.rows.includes(row) ? 1 : 0));
    for (const { pivot, values: of } of reduced) {
      const factor = values[pivot]!;
      if (factor !== 0) for (let at = 0; at < of.length; at += 1) values[at]! -= factor * of[at]!;
    }
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (largest < 1e-7) return;
    const pivot = values.findIndex((value) => Math.abs(value) === largest);
    const scale = values[pivot]!;
    reduced.push({ pivot, values: values.map((value) => value / scale) });
  });
  return reduced.map(({ pivot }) => pivot);
}
