import { type CertifiedCut, type CertifiedModel, WrongCertificate } from './check-certificate.ts';

/**
 * Why every whole panel keeps a cut: either the panels are parted by how many of a type they have,
 * at most `most` or more, and both parts have a proof; or prices of the demands show it at once.
 */
export type CutProof =
  | { type: number; most: number; below: CutProof; above: CutProof }
  | { prices: ArrayLike<number> };

const unit = 2n ** 53n;

/** Checks the proof of a cut in whole numbers. Throws where a part is not proven. */
export function checkCut(model: CertifiedModel, cut: CertifiedCut, proof: CutProof): void {
  const weights = model.types.map(() => 0n);
  cut.types.forEach((type, at) => {
    weights[type] = (weights[type] ?? 0n) + BigInt(cut.weights[at] ?? 0);
  });
  const low = model.types.map(({ least }) => least);
  const high = model.types.map(({ count }) => count);
  check(proof);

  function check(part: CutProof): void {
    if ('prices' in part) {
      // Weights and people are whole, so that nothing lies between `most` and one more.
      if (worth(part.prices) >= (BigInt(cut.most) + 1n) * unit) {
        throw new WrongCertificate('A part of the panels is not proven to keep the cut.');
      }
      return;
    }
    const { type, most } = part;
    const [least, count] = [low[type], high[type]];
    if (least === undefined || count === undefined || !Number.isInteger(most)) {
      throw new WrongCertificate('The panels are parted by nothing.');
    }
    high[type] = Math.min(count, most);
    check(part.below);
    high[type] = count;
    low[type] = Math.max(least, most + 1);
    check(part.above);
    low[type] = least;
  }

  /** What no composition within the bounds is worth more than, by these prices. */
  function worth(given: ArrayLike<number>): bigint {
    const { rows, types } = model;
    const prices = rows.map((_, row) => inUnits(given[row] ?? 0));
    let sum = 0n;
    rows.forEach((row, at) => {
      const price = prices[at] ?? 0n;
      sum += price * BigInt(price > 0n ? row.high : row.low);
    });
    types.forEach((type, at) => {
      const [from, to] = [low[at] ?? 0, high[at] ?? 0];
      const own = type.rows.reduce((all, row) => all + (prices[row] ?? 0n), prices.at(-1) ?? 0n);
      const rest = (weights[at] ?? 0n) * unit - own;
      // Empty bounds are taken as one number; that can only make the worth larger.
      sum += rest * BigInt(rest > 0n ? Math.max(from, to) : Math.min(from, to));
    });
    return sum;
  }
}

function inUnits(value: number): bigint {
  if (!Number.isFinite(value)) throw new WrongCertificate('A price is not a number.');
  const whole = Math.floor(value);
  return BigInt(whole) * unit + BigInt(Math.round((value - whole) * 2 ** 53));
}
