import type { Cut } from './relaxed-leximin.ts';
import type { TypeModel } from './type-model.ts';

/**
 * What the prices prove: where every type of a lower level has its chance, the smallest chance of
 * the types with a weight is at most this. A weighted sum of the demands bounds a weighted sum of
 * the expected counts; whatever the prices are, the bound holds, and optimal prices make it sharp.
 */
export function levelBound(
  model: TypeModel,
  cuts: readonly Cut[],
  proof: { prices: Float64Array; types: readonly number[]; weights: readonly number[] },
  /** The chances of the lower levels; not a number where there is none yet. */
  lower: Float64Array,
): number {
  const { rows, types } = model;
  const priceOf = new Float64Array(types.length);
  let worth = 0;
  rows.forEach(({ low, high }, row) => {
    const price = proof.prices[row]!;
    worth += price * (price > 0 ? high : low);
  });
  types.forEach((type, at) => {
    priceOf[at] = proof.prices[rows.length - 1]!;
    for (const row of type.rows) priceOf[at]! += proof.prices[row]!;
  });
  cuts.forEach((cut, at) => {
    const price = Math.max(0, proof.prices[rows.length + at]!);
    worth += price * cut.most;
    cut.types.forEach((type, i) => {
      priceOf[type]! += price * cut.weights[i]!;
    });
  });
  const weightOf = new Float64Array(types.length);
  proof.types.forEach((type, at) => {
    weightOf[type] = proof.weights[at]!;
  });
  let weighed = 0;
  types.forEach(({ count, least }, type) => {
    const settled = !Number.isNaN(lower[type]!);
    const weight = settled ? Math.max(0, priceOf[type]!) : weightOf[type]!;
    const rest = weight - priceOf[type]!;
    worth += rest * (rest > 0 ? count : least);
    if (settled) worth -= weight * count * lower[type]!;
    else weighed += weight * count;
  });
  return weighed > 0 ? Math.min(1, worth / weighed) : 1;
}
