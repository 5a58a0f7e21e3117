import type { Demand } from '../vocabulary.ts';
import type { TypeModel } from './type-model.ts';

/**
 * The demands of one group that cannot hold by counting alone, the first such set found: more seats
 * than people, a minimum above its maximum or above the pool, minimums of one attribute that add up
 * to more than the seats, or maximums that leave a seat nobody may fill. Empty: counting finds none.
 */
export function plainContradictions(model: TypeModel): readonly Demand[] {
  const { rows, types, seats } = model;
  const seatsRow = rows.at(-1);
  const pool = types.reduce((sum, { count }) => sum + count, 0);
  const settled = types.reduce((sum, { least }) => sum + least, 0);
  if (seatsRow === undefined) return [];
  if (pool < seats || settled > seats) return [seatsRow.demand];
  const inRow = rows.map((_, row) =>
    row === rows.length - 1
      ? pool
      : types.reduce((sum, type) => sum + (type.rows.includes(row) ? type.count : 0), 0),
  );
  for (const [at, { low, high, demand }] of rows.entries()) {
    if (low > high && demand.kind === 'quota') return [demand, { ...demand, side: 'max' }];
    if (low > (inRow[at] ?? 0)) return [demand];
  }
  return [...byAttribute(model)].map((of) => clash(of, model, inRow)).find((of) => of.length) ?? [];
}

function byAttribute({ rows }: TypeModel): Iterable<number[]> {
  const attributes = new Map<string, number[]>();
  for (const [at, { demand }] of rows.entries()) {
    if (demand.kind !== 'quota') continue;
    const { attribute } = demand.quota;
    attributes.set(attribute, [...(attributes.get(attribute) ?? []), at]);
  }
  return attributes.values();
}

function clash(of: readonly number[], { rows, seats, types }: TypeModel, inRow: readonly number[]) {
  const seatsRow = rows.at(-1);
  if (seatsRow === undefined) return [];
  const least = of.reduce((sum, at) => sum + (rows[at]?.low ?? 0), 0);
  const lows = of.flatMap((at) => ((rows[at]?.low ?? 0) > 0 ? [rows[at]!.demand] : []));
  // Values are taken twice where a value has two quotas; then the sum says nothing.
  const distinct = types.every((type) => type.rows.filter((row) => of.includes(row)).length <= 1);
  if (!distinct) return [];
  if (least > seats) return [...lows, seatsRow.demand];
  const outside = types
    .filter((type) => !type.rows.some((row) => of.includes(row)))
    .reduce((sum, { count }) => sum + count, 0);
  const most = of.reduce((sum, at) => sum + Math.min(rows[at]?.high ?? 0, inRow[at] ?? 0), outside);
  if (most >= seats) return [];
  const highs = of.flatMap((at) => {
    const demand = rows[at]?.demand;
    return demand?.kind === 'quota' ? [{ ...demand, side: 'max' as const }] : [];
  });
  return [...highs, seatsRow.demand];
}
