import type { PanelModel } from '../verify/check-certificate.ts';
import type { Cut } from './relaxed-leximin.ts';

/** What the prices of rows and cuts make of each column, and what their bounds are worth in all. */
export function columnPrices(
  { rows, columns, types }: PanelModel,
  cuts: readonly Cut[],
  prices: ArrayLike<number>,
): { priceOf: Float64Array; worth: number } {
  const priceOf = new Float64Array(columns.length);
  let worth = 0;
  rows.forEach((row, at) => {
    const price = prices[at]!;
    const side = price > 0 ? row.high : row.low;
    if (price === 0 || !Number.isFinite(side)) return;
    worth += price * side;
    row.columns.forEach((column, place) => {
      priceOf[column]! += price * (row.factors?.[place] ?? 1);
    });
  });
  cuts.forEach((cut, at) => {
    const price = Math.max(0, prices[rows.length + at]!);
    worth += price * cut.most;
    cut.types.forEach((type, place) => {
      for (const column of types[type]!.columns) priceOf[column]! += price * cut.weights[place]!;
    });
  });
  return { priceOf, worth };
}

/**
 * The weight with which a type of a lower level, held at its chance, proves most: nothing, or the
 * price of one of its columns.
 */
export function weightThatProvesMost(
  model: PanelModel,
  priceOf: Float64Array,
  type: number,
  chance: number,
): number {
  const { count, columns: own } = model.types[type]!;
  let best = 0;
  let least = worthOf(model, priceOf, own, 0);
  for (const column of own) {
    const weight = priceOf[column]!;
    if (!(weight > 0)) continue;
    const worth = worthOf(model, priceOf, own, weight) - weight * count * chance;
    if (worth < least) [best, least] = [weight, worth];
  }
  return best;
}

/** What columns are worth at the most, each place with the weight less its price. */
function worthOf(
  { columns }: PanelModel,
  priceOf: Float64Array,
  own: readonly number[],
  weight: number,
): number {
  let worth = 0;
  for (const column of own) {
    const rest = weight - priceOf[column]!;
    worth += rest * (rest > 0 ? columns[column]!.high : columns[column]!.low);
  }
  return worth;
}

/**
 * What the prices prove: where every type of a lower level has its chance, the smallest chance of
 * the types with a weight is at most this. A weighted sum of the demands bounds a weighted sum of
 * the expected seats; whatever the prices are, the bound holds, and optimal prices make it sharp.
 */
export function levelBound(
  model: PanelModel,
  cuts: readonly Cut[],
  proof: { prices: ArrayLike<number>; types: readonly number[]; weights: readonly number[] },
  /** The chances of the lower levels; not a number where there is none yet. */
  lower: Float64Array,
): number {
  const { types } = model;
  const { priceOf, worth: ofRows } = columnPrices(model, cuts, proof.prices);
  const weightOf = new Float64Array(types.length);
  proof.types.forEach((type, at) => {
    weightOf[type] = proof.weights[at]!;
  });
  const ofNobody = new Set(priceOf.keys());
  let worth = ofRows;
  let weighed = 0;
  types.forEach(({ count, columns: own }, type) => {
    for (const column of own) ofNobody.delete(column);
    const chance = lower[type]!;
    const settled = !Number.isNaN(chance);
    const weight = settled ? weightThatProvesMost(model, priceOf, type, chance) : weightOf[type]!;
    worth += worthOf(model, priceOf, own, weight);
    if (settled) worth -= weight * count * chance;
    else weighed += weight * count;
  });
  worth += worthOf(model, priceOf, [...ofNobody], 0);
  return weighed > 0 ? worth / weighed : Number.POSITIVE_INFINITY;
}
