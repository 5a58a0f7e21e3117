import type { PanelModel } from '../verify/check-certificate.ts';
import type { Cut } from './relaxed-leximin.ts';

/**
 * What the prices prove: where every type of a lower level has its chance, the smallest chance of
 * the types with a weight is at most this. A weighted sum of the demands bounds a weighted sum of
 * the expected seats; whatever the prices are, the bound holds, and optimal prices make it sharp.
 */
export function levelBound(
  { rows, columns, types }: PanelModel,
  cuts: readonly Cut[],
  proof: { prices: ArrayLike<number>; types: readonly number[]; weights: readonly number[] },
  /** The chances of the lower levels; not a number where there is none yet. */
  lower: Float64Array,
): number {
  const priceOf = new Float64Array(columns.length);
  let worth = 0;
  rows.forEach((row, at) => {
    const price = proof.prices[at]!;
    const side = price > 0 ? row.high : row.low;
    if (price === 0 || !Number.isFinite(side)) return;
    worth += price * side;
    row.columns.forEach((column, place) => {
      priceOf[column]! += price * (row.factors?.[place] ?? 1);
    });
  });
  cuts.forEach((cut, at) => {
    const price = Math.max(0, proof.prices[rows.length + at]!);
    worth += price * cut.most;
    cut.types.forEach((type, place) => {
      for (const column of types[type]!.columns) priceOf[column]! += price * cut.weights[place]!;
    });
  });
  const restOf = (column: number, weight: number) => {
    const rest = weight - priceOf[column]!;
    const { low, high } = columns[column]!;
    return rest * (rest > 0 ? high : low);
  };
  const weightOf = new Float64Array(types.length);
  proof.types.forEach((type, at) => {
    weightOf[type] = proof.weights[at]!;
  });
  const ofNobody = new Set(columns.keys());
  let weighed = 0;
  types.forEach(({ count, columns: own }, type) => {
    const rests = (weight: number) => own.reduce((sum, column) => sum + restOf(column, weight), 0);
    for (const column of own) ofNobody.delete(column);
    if (Number.isNaN(lower[type]!)) {
      worth += rests(weightOf[type]!);
      weighed += weightOf[type]! * count;
      return;
    }
    // A lower level may weigh whatever proves most; that is nothing, or the price of a column.
    const owed = count * lower[type]!;
    let least = rests(0);
    for (const column of own) {
      const weight = priceOf[column]!;
      if (weight > 0) least = Math.min(least, rests(weight) - weight * owed);
    }
    worth += least;
  });
  for (const column of ofNobody) worth += restOf(column, 0);
  return weighed > 0 ? worth / weighed : Number.POSITIVE_INFINITY;
}
