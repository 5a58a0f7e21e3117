import { type CertifiedCut, type PanelModel, WrongCertificate } from './check-certificate.ts';

/**
 * Why every whole panel keeps a cut: either the panels are parted by how many sit in a column, at
 * most `most` or more, and both parts have a proof; or prices of the demands show it at once.
 */
export type CutProof =
  | { column: number; most: number; below: CutProof; above: CutProof }
  | { prices: ArrayLike<number> };

const unit = 2n ** 53n;

/** Checks the proof of a cut in whole numbers. Throws where a part is not proven. */
export function checkCut(model: PanelModel, cut: CertifiedCut, proof: CutProof): void {
  const weights = model.columns.map(() => 0n);
  cut.types.forEach((type, at) => {
    for (const column of model.types[type]?.columns ?? []) {
      weights[column] = (weights[column] ?? 0n) + BigInt(cut.weights[at] ?? 0);
    }
  });
  const low = model.columns.map((column) => column.low);
  const high = model.columns.map((column) => column.high);
  check(proof);

  function check(part: CutProof): void {
    if ('prices' in part) {
      // Weights and people are whole, so that nothing lies between `most` and one more.
      if (worth(part.prices) >= (BigInt(cut.most) + 1n) * unit) {
        throw new WrongCertificate('A part of the panels is not proven to keep the cut.');
      }
      return;
    }
    const { column, most } = part;
    const [least, count] = [low[column], high[column]];
    if (least === undefined || count === undefined || !Number.isInteger(most)) {
      throw new WrongCertificate('The panels are parted by nothing.');
    }
    high[column] = Math.min(count, most);
    check(part.below);
    high[column] = count;
    low[column] = Math.max(least, most + 1);
    check(part.above);
    low[column] = least;
  }

  /** What no composition within the bounds is worth more than, by these prices. */
  function worth(given: ArrayLike<number>): bigint {
    const rest = weights.map((weight) => weight * unit);
    let sum = 0n;
    model.rows.forEach((row, at) => {
      const price = inUnits(given[at] ?? 0);
      const side = price > 0n ? row.high : row.low;
      // A side that is open bounds nothing.
      if (price === 0n || !Number.isFinite(side)) return;
      sum += price * BigInt(side);
      row.columns.forEach((column, place) => {
        rest[column] = (rest[column] ?? 0n) - price * BigInt(row.factors?.[place] ?? 1);
      });
    });
    rest.forEach((one, at) => {
      const [from, to] = [low[at] ?? 0, high[at] ?? 0];
      // Empty bounds are taken as one number; that can only make the worth larger.
      sum += one * BigInt(one > 0n ? Math.max(from, to) : Math.min(from, to));
    });
    return sum;
  }
}

function inUnits(value: number): bigint {
  if (!Number.isFinite(value)) throw new WrongCertificate('A price is not a number.');
  const whole = Math.floor(value);
  return BigInt(whole) * unit + BigInt(Math.round((value - whole) * 2 ** 53));
}
