import { withProgram } from '../linear/solve-program.ts';
import type { CutProof } from '../verify/check-cut.ts';
import type { Watch } from './limits.ts';
import type { Cut } from './relaxed-leximin.ts';
import type { TypeModel } from './type-model.ts';

/** A cut that takes more parts than this stays unproven. */
const mostParts = 4_000;
const nearlyWhole = 1e-6;

/**
 * The proof that whole panels keep a cut: branch and bound over the linear program, with the prices
 * of each part that is worth too little to break the cut. Rows may be broken at a price, so that a
 * part without panels has prices like any other. Null: too many parts, or no time.
 */
export function proveCut(model: TypeModel, cut: Cut, watch: Watch): Promise<CutProof | null> {
  const { types, rows } = model;
  const weights = new Float64Array(types.length);
  cut.types.forEach((type, at) => {
    weights[type] = cut.weights[at]!;
  });
  const penalty = 50 * weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1);
  const inRow: number[][] = rows.map(() => []);
  types.forEach((type, at) => {
    for (const row of [...type.rows, rows.length - 1]) inRow[row]!.push(at);
  });
  const most = Number.POSITIVE_INFINITY;
  const program = {
    columns: [
      ...types.map(({ least, count }, at) => ({
        cost: -weights[at]!,
        low: least,
        high: count,
        whole: false,
      })),
      ...rows.flatMap(() => [
        { cost: penalty, low: 0, high: most, whole: false },
        { cost: penalty, low: 0, high: most, whole: false },
      ]),
    ],
    rows: rows.map(({ low, high }, row) => ({
      low,
      high,
      columns: [...inRow[row]!, types.length + 2 * row, types.length + 2 * row + 1],
      factors: [...inRow[row]!.map(() => 1), 1, -1],
    })),
  };
  return withProgram(program, (open) => {
    const low = types.map(({ least }) => least);
    const high = types.map(({ count }) => count);
    let parts = 0;
    return proven();

    function proven(): CutProof | null {
      parts += 1;
      if (parts > mostParts || watch.over()) return null;
      const solved = open.solve(watch.limits());
      if (solved.status !== 'optimal') return null;
      if (-solved.cost < cut.most + 1 - nearlyWhole) {
        return { prices: solved.rowDuals.map((dual) => -dual) };
      }
      const type = mostDivided(solved.values.subarray(0, types.length));
      if (type < 0) return null;
      const at = Math.floor(solved.values[type]!);
      const below = within(type, low[type]!, Math.min(high[type]!, at));
      const above = below === null ? null : within(type, Math.max(low[type]!, at + 1), high[type]!);
      return below === null || above === null ? null : { type, most: at, below, above };
    }

    function within(type: number, from: number, to: number): CutProof | null {
      const [least, count] = [low[type]!, high[type]!];
      low[type] = from;
      high[type] = to;
      open.boundColumn(type, from, to);
      const proof = proven();
      low[type] = least;
      high[type] = count;
      open.boundColumn(type, least, count);
      return proof;
    }
  });
}

/** The type whose number is furthest from whole; −1 if all are whole. */
function mostDivided(values: Float64Array): number {
  let best = -1;
  let furthest = nearlyWhole;
  for (let type = 0; type < values.length; type += 1) {
    const off = Math.abs(values[type]! - Math.round(values[type]!));
    if (off <= furthest) continue;
    furthest = off;
    best = type;
  }
  return best;
}
