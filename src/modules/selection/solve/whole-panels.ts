import type { Program } from '../linear/program.ts';
import { type OpenProgram, withProgram } from '../linear/solve-program.ts';
import type { Watch } from './limits.ts';
import type { Composition } from './panel-matrix.ts';
import type { TypeModel } from './type-model.ts';

/** An answer about all whole panels, from an integer program. */
export type BestPanel =
  /** `most`: no panel is worth more. */
  | { status: 'found'; panel: Composition; most: number }
  | { status: 'infeasible' }
  | { status: 'stopped' };

export type WholePanels = {
  /**
   * The panel that is worth most. Weights are whole: with others the solver can take a panel for
   * the best one that by its own bound is not.
   */
  best: (weights: readonly number[]) => BestPanel;
  /** A panel with at least one of the type. */
  with: (type: number) => BestPanel;
};

/** Opens the integer program of all panels of the model, for as long as `use` runs. */
export function withWholePanels<Answer>(
  model: TypeModel,
  watch: Watch,
  use: (whole: WholePanels) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { types, rows } = model;
  const columns: number[][] = rows.map(() => []);
  types.forEach((type, at) => {
    for (const row of type.rows) columns[row]!.push(at);
    columns[rows.length - 1]!.push(at);
  });
  const program: Program = {
    columns: types.map(({ least, count }) => ({ cost: 0, low: least, high: count, whole: true })),
    rows: rows.map(({ low, high }, row) => ({ low, high, columns: columns[row]!, factors: null })),
  };
  return withProgram(program, (open) =>
    use({
      best: (weights) => bestBy(open, weights, watch),
      with: (type) => {
        const { least, count } = types[type]!;
        open.boundColumn(type, Math.max(1, least), count);
        const found = bestBy(open, new Array<number>(types.length).fill(0), watch);
        open.boundColumn(type, least, count);
        return found;
      },
    }),
  );
}

function bestBy(open: OpenProgram, weights: readonly number[], watch: Watch): BestPanel {
  open.costs(weights.map((weight) => -weight));
  const solved = open.solve(watch.limits());
  if (solved.status !== 'optimal') return { status: solved.status };
  const panel = Int32Array.from(solved.values, (count) => Math.round(count));
  const worth = weights.reduce((sum, weight, type) => sum + weight * panel[type]!, 0);
  return { status: 'found', panel, most: Math.max(worth, Math.floor(1e-6 - solved.bound)) };
}
