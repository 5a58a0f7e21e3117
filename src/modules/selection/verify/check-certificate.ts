/**
 * Checks the dual proof of a leximin in whole numbers. Everything here is counted anew from the
 * demands; nothing is shared with the solver.
 */

/** How many sit somewhere: a whole number from `low` to `high`. */
export type CertifiedColumn = { low: number; high: number };

/** A demand that every panel meets: `low` ≤ the columns, each times its factor, ≤ `high`. */
export type CertifiedRow = {
  low: number;
  high: number;
  columns: readonly number[];
  /** Whole numbers; null: all are 1. */
  factors: readonly number[] | null;
};

/** People who are alike: how many they are, and the columns in which their seats are counted. */
export type CertifiedType = { count: number; columns: readonly number[] };

/** What every panel keeps, and who is alike. A column is of one type, or of none. */
export type PanelModel = {
  columns: readonly CertifiedColumn[];
  rows: readonly CertifiedRow[];
  types: readonly CertifiedType[];
};

/** An inequality that every panel meets without following from the demands on expected seats. */
export type CertifiedCut = { types: readonly number[]; weights: readonly number[]; most: number };

/** The types that one level cannot raise, with the prices of rows and cuts that prove it. */
export type CertifiedLevel = {
  types: readonly number[];
  weights: readonly number[];
  prices: ArrayLike<number>;
};

export type CertifiedModel = PanelModel & { cuts: readonly CertifiedCut[] };

/** For each level: what nobody can pass, what has been reached, and how far apart they are. */
export type CheckedLevel = { bound: number; reached: number; gap: number };

/** A certificate that proves nothing of the kind it claims. */
export class WrongCertificate extends Error {}

/**
 * Prices and chances are rounded to multiples of 2^-53; from there on nothing is rounded again. Any
 * price proves a bound, so rounding a price can only make the bound a hair weaker, never wrong.
 */
const unit = 2n ** 53n;

/** Whoever has a small weight in a level is held down less tightly than all together: at most so much. */
const looser = 100n;

/**
 * The bound of each level in exact arithmetic. `reached` are the chances that a lottery gives, by
 * type. For level s: whoever gives each type of a lower level at least what it has here, gives some
 * type of the rest at most `bound`. Throws where a bound is below what was reached, where a level
 * falls short of its bound by more than `most`, where it does not hold down one of its types, or
 * where a type is in two levels.
 */
export function checkLeximin(
  model: CertifiedModel,
  levels: readonly CertifiedLevel[],
  reached: ArrayLike<number>,
  most: number,
): CheckedLevel[] {
  const settled = new Set<number>();
  const chances = model.types.map((_, type) => inUnits(reached[type] ?? Number.NaN));
  const columnsOf = pricedColumns(model);
  const checked = levels.map((level, at) => {
    const { worth, weighed } = proof(model, columnsOf, level, settled, chances);
    let lowest: bigint | null = null;
    for (const [type, chance] of chances.entries()) {
      if (!settled.has(type) && (lowest === null || chance < lowest)) lowest = chance;
    }
    if (lowest === null) throw new WrongCertificate(`Level ${at} is of nobody.`);
    // Nobody can have more than all places that are open to them, whatever the prices say.
    const places = placesOf(model, settled);
    const bound = weighed > 0n && worth < weighed * places ? ceilingOf(worth, weighed) : places;
    const gap = bound - lowest;
    // The chances are sums of doubles; this much may be their rounding.
    if (gap < -inUnits(1e-11)) {
      throw new WrongCertificate(`Level ${at} reaches more than its proof allows.`);
    }
    if (gap > inUnits(most)) {
      throw new WrongCertificate(
        `Level ${at} stays ${inNumbers(gap)} below what its proof allows.`,
      );
    }
    for (const type of level.types) {
      if (settled.has(type)) throw new WrongCertificate(`Type ${type} is in two levels.`);
      settled.add(type);
    }
    const raise = raiseOf(model, level, { worth, weighed }, lowest);
    if (raise > looser * inUnits(most)) {
      throw new WrongCertificate(`Level ${at} has somebody whom its proof leaves room to raise.`);
    }
    return { bound: inNumbers(bound), reached: inNumbers(lowest), gap: inNumbers(gap) };
  });
  return checked;
}

/** A leximin is proven only where every type is in one of its levels. */
export function checkThatAllHaveALevel(types: number, levels: readonly CertifiedLevel[]): void {
  const placed = new Set(levels.flatMap((level) => level.types));
  if (placed.size !== types) throw new WrongCertificate('A type is in no level.');
}

/** The rows and cuts that each column is in, with its factor there. */
type PricedColumns = readonly (readonly { row: number; factor: bigint }[])[];

function pricedColumns({ columns, rows, types, cuts }: CertifiedModel): PricedColumns {
  const of: { row: number; factor: bigint }[][] = columns.map(() => []);
  rows.forEach((row, at) => {
    row.columns.forEach((column, place) => {
      of[column]?.push({ row: at, factor: BigInt(row.factors?.[place] ?? 1) });
    });
  });
  cuts.forEach((cut, at) => {
    cut.types.forEach((type, place) => {
      const factor = BigInt(cut.weights[place] ?? 0);
      for (const column of types[type]?.columns ?? []) {
        of[column]?.push({ row: rows.length + at, factor });
      }
    });
  });
  return of;
}

/**
 * Σ weight × expected seats ≤ worth for whoever keeps the demands; the lower levels are taken off.
 * Whatever weight a lower level is given proves something: it is given the one that proves most.
 */
function proof(
  model: CertifiedModel,
  columnsOf: PricedColumns,
  level: CertifiedLevel,
  settled: ReadonlySet<number>,
  chances: readonly bigint[],
) {
  const { rows, cuts, types, columns } = model;
  const sides = [...rows, ...cuts.map(({ most }) => ({ low: -Infinity, high: most }))];
  let worth = 0n;
  let settledWorth = 0n;
  const prices = sides.map(({ low, high }, row) => {
    const price = inUnits(level.prices[row] ?? 0);
    const side = price > 0n ? high : low;
    // A side that is open bounds nothing.
    if (price === 0n || !Number.isFinite(side)) return 0n;
    worth += price * BigInt(side);
    return price;
  });
  const priceOf = columnsOf.map((inside) =>
    inside.reduce((sum, { row, factor }) => sum + factor * (prices[row] ?? 0n), 0n),
  );
  const restOf = (column: number, weight: bigint) => {
    const rest = weight - (priceOf[column] ?? 0n);
    const { low, high } = columns[column] ?? { low: 0, high: 0 };
    return rest * BigInt(rest > 0n ? high : low);
  };
  const weightOf = new Map(level.types.map((type, at) => [type, inUnits(level.weights[at] ?? 0)]));
  const ofNobody = new Set(columns.keys());
  let weighed = 0n;
  types.forEach(({ count, columns: own }, type) => {
    for (const column of own) ofNobody.delete(column);
    const rests = (weight: bigint) => own.reduce((sum, column) => sum + restOf(column, weight), 0n);
    if (settled.has(type)) {
      const owed = BigInt(count) * (chances[type] ?? 0n);
      const tried = [0n, ...own.map((column) => priceOf[column] ?? 0n)].filter((one) => one >= 0n);
      const left = tried.map((weight) => rests(weight) * unit - weight * owed);
      settledWorth += smallest(left);
      return;
    }
    const given = weightOf.get(type) ?? 0n;
    const weight = given > 0n ? given : 0n;
    worth += rests(weight);
    weighed += weight * BigInt(count);
  });
  for (const column of ofNobody) worth += restOf(column, 0n);
  return { worth: worth * unit + settledWorth, weighed };
}

/**
 * How much the proof leaves open that one type of the level be raised, while all others of the rest
 * keep the smallest: what is left of the worth, over its own weight.
 */
function raiseOf(
  { types, columns }: PanelModel,
  level: CertifiedLevel,
  { worth, weighed }: { worth: bigint; weighed: bigint },
  lowest: bigint,
): bigint {
  const spare = worth - lowest * weighed;
  let most = 0n;
  level.types.forEach((type, at) => {
    const { count, columns: own } = types[type] ?? { count: 1, columns: [] };
    let raise = placesOfOne({ count, columns: own }, columns) - lowest;
    const weight = inUnits(level.weights[at] ?? 0) * BigInt(count);
    if (weight > 0n) {
      const byPrices = ceilingOf(spare, weight);
      if (byPrices < raise) raise = byPrices;
    }
    if (raise > most) most = raise;
  });
  return most;
}

/** What nobody of those who are left can have more than, by their places alone. */
function placesOf({ types, columns }: PanelModel, settled: ReadonlySet<number>): bigint {
  const each = types.flatMap(({ count, columns: own }, type) => {
    if (settled.has(type)) return [];
    return [placesOfOne({ count, columns: own }, columns)];
  });
  return smallest(each);
}

/** What one of a type can have at the most by the places of the type alone. */
function placesOfOne(
  { count, columns: own }: CertifiedType,
  columns: readonly CertifiedColumn[],
): bigint {
  const places = own.reduce((sum, column) => sum + BigInt(columns[column]?.high ?? 0), 0n);
  return ceilingOf(places * unit, BigInt(count));
}

function smallest(values: readonly bigint[]): bigint {
  let least = values[0] ?? 0n;
  for (const value of values) if (value < least) least = value;
  return least;
}

function inUnits(value: number): bigint {
  if (!Number.isFinite(value)) throw new WrongCertificate('A price or a chance is not a number.');
  const whole = Math.floor(value);
  return BigInt(whole) * unit + BigInt(Math.round((value - whole) * 2 ** 53));
}

function inNumbers(value: bigint): number {
  return Number(value) / Number(unit);
}

/** Rounded up, so that the bound stays a bound. */
function ceilingOf(worth: bigint, weighed: bigint): bigint {
  const down = worth / weighed;
  return down * weighed < worth ? down + 1n : down;
}
