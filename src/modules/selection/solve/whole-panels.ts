import type { Program, Row } from '../linear/program.ts';
import { type OpenProgram, withProgram } from '../linear/solve-program.ts';
import type { PanelModel } from '../verify/check-certificate.ts';
import type { Watch } from './limits.ts';
import type { Composition } from './panel-matrix.ts';

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
  model: PanelModel,
  watch: Watch,
  use: (whole: WholePanels) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { types, rows } = model;
  // How many of a type there are is a row, where it is not a column.
  const several = [...types.keys()].filter((type) => types[type]!.columns.length !== 1);
  const totals = several.map((type): Row => {
    const { columns } = types[type]!;
    return {
      low: Number.NEGATIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
      columns,
      factors: null,
    };
  });
  const rowOf = new Map(several.map((type, at) => [type, rows.length + at]));
  const program: Program = {
    columns: model.columns.map(({ low, high }) => ({ cost: 0, low, high, whole: true })),
    rows: [...rows, ...totals],
  };
  return withProgram(program, (open) =>
    use({
      best: (weights) => bestBy(model, open, weights, watch),
      with: (type) => {
        const row = rowOf.get(type);
        const [column] = types[type]!.columns;
        const { low, high } = model.columns[column ?? -1] ?? { low: 0, high: 0 };
        const nothing = new Array<number>(types.length).fill(0);
        if (row !== undefined) open.boundRow(row, 1, Number.POSITIVE_INFINITY);
        else open.boundColumn(column!, Math.max(1, low), high);
        const found = bestBy(model, open, nothing, watch);
        if (row !== undefined) {
          open.boundRow(row, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
        } else open.boundColumn(column!, low, high);
        return found;
      },
    }),
  );
}

function bestBy(
  { types, columns }: PanelModel,
  open: OpenProgram,
  weights: readonly number[],
  watch: Watch,
): BestPanel {
  const costs = new Float64Array(columns.length);
  types.forEach(({ columns: own }, type) => {
    for (const column of own) costs[column] = -weights[type]!;
  });
  open.costs(costs);
  const solved = open.solve(watch.limits());
  if (solved.status !== 'optimal') return { status: solved.status };
  const panel = Int32Array.from(types, ({ columns: own }) =>
    own.reduce((sum, column) => sum + Math.round(solved.values[column]!), 0),
  );
  const worth = weights.reduce((sum, weight, type) => sum + weight * panel[type]!, 0);
  return { status: 'found', panel, most: Math.max(worth, Math.floor(1e-6 - solved.bound)) };
}
