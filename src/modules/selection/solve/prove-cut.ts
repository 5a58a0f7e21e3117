import { withProgram } from '../linear/solve-program.ts';
import type { PanelModel } from '../verify/check-certificate.ts';
import type { CutProof } from '../verify/check-cut.ts';
import type { Watch } from './limits.ts';
import type { Cut } from './relaxed-leximin.ts';

/** A cut that takes more parts than this stays unproven. */
const mostParts = 4_000;
const nearlyWhole = 1e-6;

/**
 * The proof that whole panels keep a cut: branch and bound over the linear program, with the prices
 * of each part that is worth too little to break the cut. Rows may be broken at a price, so that a
 * part without panels has prices like any other. Null: too many parts, or no time.
 */
export function proveCut(model: PanelModel, cut: Cut, watch: Watch): Promise<CutProof | null> {
  const { types, rows, columns } = model;
  const weights = new Float64Array(columns.length);
  cut.types.forEach((type, at) => {
    for (const column of types[type]!.columns) weights[column] = cut.weights[at]!;
  });
  const penalty = 50 * weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1);
  const most = Number.POSITIVE_INFINITY;
  const broken = { cost: penalty, low: 0, high: most, whole: false };
  const program = {
    columns: [
      ...columns.map(({ low, high }, at) => ({ cost: -weights[at]!, low, high, whole: false })),
      ...rows.flatMap(() => [broken, broken]),
    ],
    rows: rows.map((row, at) => ({
      low: row.low,
      high: row.high,
      columns: [...row.columns, columns.length + 2 * at, columns.length + 2 * at + 1],
      factors: [...(row.factors ?? row.columns.map(() => 1)), 1, -1],
    })),
  };
  return withProgram(program, (open) => {
    const low = columns.map((column) => column.low);
    const high = columns.map((column) => column.high);
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
      const column = mostDivided(solved.values.subarray(0, columns.length));
      if (column < 0) return null;
      const at = Math.floor(solved.values[column]!);
      const below = within(column, low[column]!, Math.min(high[column]!, at));
      const above =
        below === null ? null : within(column, Math.max(low[column]!, at + 1), high[column]!);
      return below === null || above === null ? null : { column, most: at, below, above };
    }

    function within(column: number, from: number, to: number): CutProof | null {
      const [least, count] = [low[column]!, high[column]!];
      low[column] = from;
      high[column] = to;
      open.boundColumn(column, from, to);
      const proof = proven();
      low[column] = least;
      high[column] = count;
      open.boundColumn(column, least, count);
      return proof;
    }
  });
}

/** The column whose number is furthest from whole; −1 if all are whole. */
function mostDivided(values: Float64Array): number {
  let best = -1;
  let furthest = nearlyWhole;
  for (let column = 0; column < values.length; column += 1) {
    const off = Math.abs(values[column]! - Math.round(values[column]!));
    if (off <= furthest) continue;
    furthest = off;
    best = column;
  }
  return best;
}
