/**
 * Checks the dual proof of a leximin in whole numbers. Everything here is counted anew from the
 * demands; nothing is shared with the solver.
 */

/** People of one kind: how many, how many must sit, and the demands they count for. */
export type CertifiedType = { count: number; least: number; rows: readonly number[] };

/** A demand that every panel meets: `low` ≤ the sum of its types, each times its weight, ≤ `high`. */
export type CertifiedRow = { low: number; high: number };

/** An inequality that every panel meets without following from the demands on expected counts. */
export type CertifiedCut = { types: readonly number[]; weights: readonly number[]; most: number };

/** The types that one level cannot raise, with the prices of rows and cuts that prove it. */
export type CertifiedLevel = {
  types: readonly number[];
  weights: readonly number[];
  prices: ArrayLike<number>;
};

export type CertifiedModel = {
  types: readonly CertifiedType[];
  /** The last row is the number of seats, and holds every type. */
  rows: readonly CertifiedRow[];
  cuts: readonly CertifiedCut[];
};

/** For each level: what nobody can pass, what has been reached, and how far apart they are. */
export type CheckedLevel = { bound: number; reached: number; gap: number };

/** A certificate that proves nothing of the kind it claims. */
export class WrongCertificate extends Error {}

/**
 * Prices and chances are rounded to multiples of 2^-53; from there on nothing is rounded again. Any
 * price proves a bound, so rounding a price can only make the bound a hair weaker, never wrong.
 */
const unit = 2n ** 53n;

/**
 * The bound of each level in exact arithmetic. `reached` are the chances that a lottery gives, by
 * type. For level s: whoever gives each type of a lower level at least what it has here, gives some
 * type of the rest at most `bound`. Throws where a bound is below what was reached, where a level
 * falls short of its bound by more than `most`, or where a type is in two levels.
 */
export function checkLeximin(
  model: CertifiedModel,
  levels: readonly CertifiedLevel[],
  reached: ArrayLike<number>,
  most: number,
): CheckedLevel[] {
  const settled = new Set<number>();
  const chances = model.types.map((_, type) => inUnits(reached[type] ?? Number.NaN));
  const checked = levels.map((level, at) => {
    const { worth, weighed } = proof(model, level, settled, chances);
    let lowest = unit;
    for (const [type, chance] of chances.entries()) {
      if (!settled.has(type) && chance < lowest) lowest = chance;
    }
    // Nobody can have more than 1, whatever the prices say.
    const bound = weighed > 0n && worth < weighed * unit ? ceilingOf(worth, weighed) : unit;
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
    return { bound: inNumbers(bound), reached: inNumbers(lowest), gap: inNumbers(gap) };
  });
  return checked;
}

/** A leximin is proven only where every type is in one of its levels. */
export function checkThatAllHaveALevel(types: number, levels: readonly CertifiedLevel[]): void {
  const placed = new Set(levels.flatMap((level) => level.types));
  if (placed.size !== types) throw new WrongCertificate('A type is in no level.');
}

/** Σ weight × expected count ≤ worth for whoever keeps the demands; lower levels are taken off. */
function proof(
  model: CertifiedModel,
  level: CertifiedLevel,
  settled: ReadonlySet<number>,
  chances: readonly bigint[],
) {
  const { rows, cuts, types } = model;
  const prices = rows.map((_, row) => inUnits(level.prices[row] ?? 0));
  const cutPrices = cuts.map((_, cut) => {
    const price = inUnits(level.prices[rows.length + cut] ?? 0);
    return price > 0n ? price : 0n;
  });
  const of = types.map((type) =>
    type.rows.reduce((sum, row) => sum + (prices[row] ?? 0n), prices[rows.length - 1] ?? 0n),
  );
  let worth = 0n;
  rows.forEach(({ low, high }, row) => {
    const price = prices[row] ?? 0n;
    worth += price * BigInt(price > 0n ? high : low);
  });
  cuts.forEach(({ types: inside, weights, most }, cut) => {
    const price = cutPrices[cut] ?? 0n;
    worth += price * BigInt(most);
    inside.forEach((type, at) => {
      of[type] = (of[type] ?? 0n) + price * BigInt(weights[at] ?? 0);
    });
  });
  const weightOf = new Map(level.types.map((type, at) => [type, inUnits(level.weights[at] ?? 0)]));
  let weighed = 0n;
  let owed = 0n;
  types.forEach(({ count, least }, type) => {
    const price = of[type] ?? 0n;
    const lower = settled.has(type);
    const given = lower ? price : (weightOf.get(type) ?? 0n);
    const weight = given > 0n ? given : 0n;
    const rest = weight - price;
    worth += rest * BigInt(rest > 0n ? count : least);
    if (lower) owed += weight * BigInt(count) * (chances[type] ?? 0n);
    else weighed += weight * BigInt(count);
  });
  return { worth: worth * unit - owed, weighed };
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
