import type { Program } from './program.ts';

const digits = 2 ** 32;

/**
 * What no solution of the program can cost less than, by weak duality in whole numbers: any
 * multipliers of the rows give a true bound, the duals of an optimum give the best one. Answers the
 * smallest whole number that the bound allows, for a program in which every cost, factor and finite
 * bound is whole; null where the multipliers bound nothing.
 * @source weak duality: c·x ≥ Σ y·(bound of the row) + Σ min over the column of (c − yA)·x
 */
export function exactBound(program: Program, multipliers: ArrayLike<number>): bigint | null {
  const scale = BigInt(digits);
  const reduced = program.columns.map(({ cost }) => BigInt(cost) * scale);
  let bound = 0n;
  for (const [at, { low, high, columns, factors }] of program.rows.entries()) {
    let multiplier = BigInt(Math.round((multipliers[at] ?? 0) * digits));
    const side = multiplier > 0n ? low : high;
    if (!Number.isFinite(side)) multiplier = 0n;
    if (multiplier === 0n) continue;
    bound += multiplier * BigInt(side);
    for (const [place, column] of columns.entries()) {
      const factor = BigInt(factors?.[place] ?? 1);
      reduced[column] = (reduced[column] ?? 0n) - multiplier * factor;
    }
  }
  for (const [at, { low, high }] of program.columns.entries()) {
    const cost = reduced[at] ?? 0n;
    if (cost === 0n) continue;
    const side = cost > 0n ? low : high;
    if (!Number.isFinite(side)) return null;
    bound += cost * BigInt(side);
  }
  const whole = bound / scale;
  return bound > 0n && bound % scale !== 0n ? whole + 1n : whole;
}
