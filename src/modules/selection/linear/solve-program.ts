import loadHighs, { type Highs, type InterruptCallbackEvent, type Model } from 'highs';
import type { Limits, Program, Row, Solved } from './program.ts';

/** A program in the solver, which may be changed and solved again. */
export type OpenProgram = {
  solve: (limits: Limits) => Solved;
  /** Solves without the demand that columns be whole. */
  relaxed: (limits: Limits) => Solved;
  boundRow: (row: number, low: number, high: number) => void;
  boundColumn: (column: number, low: number, high: number) => void;
  costs: (costs: ArrayLike<number>) => void;
  addRow: (row: Row) => void;
  /** Where the next solve may begin: the values of a solution of before. */
  startFrom: (values: Float64Array) => void;
};

const nothing = { cost: 0, low: 0, high: 0, whole: false };

/** Costs are whole, so a solution less than one above the bound is the best. */
const wholeGap = 0.99;

let loaded: Promise<Highs> | null = null;

/** Solver that broke down; what it was asked stays unanswered, and the next one gets a new solver. */
export class SolverBroke extends Error {}

/**
 * Lets `use` work with a program in the solver, and frees its memory afterwards, whatever happens.
 * Throws `SolverBroke` where the solver itself fails.
 */
export async function withProgram<Answer>(
  asked: Program,
  use: (open: OpenProgram) => Answer | Promise<Answer>,
): Promise<Answer> {
  // The solver has no ranges of nothing; a column that is always 0 changes no answer.
  const program = asked.columns.length > 0 ? asked : { ...asked, columns: [nothing] };
  loaded ??= loadHighs();
  const highs = await loaded;
  let model: Model | null = null;
  try {
    model = open(highs, program);
    return await use(operations(highs, model, program));
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError) && !isHighsError(highs, error)) throw error;
    loaded = null;
    model = null;
    throw new SolverBroke(`The solver broke down: ${(error as Error).message.slice(0, 200)}`);
  } finally {
    model?.dispose();
  }
}

function isHighsError(highs: Highs, error: unknown): boolean {
  return Object.values(highs.errors).some((kind) => error instanceof kind);
}

function open(highs: Highs, { columns, rows }: Program) {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    starts[at + 1] = (starts[at] as number) + row.columns.length;
  });
  const indices = Int32Array.from(rows.flatMap((row) => row.columns));
  const values = Float64Array.from(rows.flatMap((row) => row.factors ?? row.columns.map(() => 1)));
  const model = highs.createModel({
    numCols: columns.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.minimize,
    colCost: Float64Array.from(columns, ({ cost }) => cost),
    colLower: Float64Array.from(columns, ({ low }) => low),
    colUpper: Float64Array.from(columns, ({ high }) => high),
    rowLower: Float64Array.from(rows, ({ low }) => low),
    rowUpper: Float64Array.from(rows, ({ high }) => high),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices,
      values,
    },
    integrality: Int32Array.from(columns, ({ whole }) => (whole ? 1 : 0)),
  });
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: wholeGap });
  return model;
}

function operations(highs: Highs, model: Model, program: Program): OpenProgram {
  const { modelStatus, callbackType } = highs.constants;
  const whole = Int32Array.from(program.columns, (column) => (column.whole ? 1 : 0));
  const all = { kind: 'range', from: 0, to: program.columns.length - 1 } as const;
  const run = (limits: Limits, mixed: boolean): Solved => {
    if (limits.cancelled?.())
      return { status: 'stopped', values: null, cost: NaN, bound: -Infinity };
    model.zeroAllClocks();
    model.options.set({ time_limit: limits.ms / 1000 });
    const watch = ({ data, interrupt }: InterruptCallbackEvent) => {
      const { mip_primal_bound: cost, mip_dual_bound: bound } = data;
      if (cost !== undefined && bound !== undefined) limits.bounds?.(cost, bound);
      if (limits.cancelled?.()) interrupt();
      return undefined;
    };
    const { mipInterrupt, simplexInterrupt } = callbackType;
    const watched = limits.cancelled !== undefined || limits.bounds !== undefined;
    model.run(watched ? { [mipInterrupt]: watch, [simplexInterrupt]: watch } : {});
    const status = model.getModelStatus();
    const { infeasible, unboundedOrInfeasible, optimal, empty } = modelStatus;
    if (status === infeasible || status === unboundedOrInfeasible) return { status: 'infeasible' };
    const solution = model.getSolution();
    const cost = model.getObjectiveValue();
    if (status === optimal || status === empty) {
      const bound = mixed ? Number(model.info.get('mip_dual_bound')) : cost;
      return {
        status: 'optimal',
        values: solution.colValue,
        cost,
        bound,
        rowDuals: solution.rowDual,
      };
    }
    const found = Number(model.info.get('primal_solution_status')) === 2;
    const bound = mixed ? Number(model.info.get('mip_dual_bound')) : Number.NEGATIVE_INFINITY;
    return { status: 'stopped', values: found ? solution.colValue : null, cost, bound };
  };
  const mixed = whole.some((one) => one === 1);
  return {
    solve: (limits) => run(limits, mixed),
    relaxed: (limits) => {
      model.clearIntegrality();
      try {
        return run(limits, false);
      } finally {
        if (mixed) model.changeColsIntegrality(all, whole);
      }
    },
    boundRow: (row, low, high) => void model.changeRowBounds(row, low, high),
    boundColumn: (column, low, high) => void model.changeColBounds(column, low, high),
    costs: (costs) =>
      void (costs.length > 0 && model.changeColsCost(all, Float64Array.from(costs))),
    addRow: ({ low, high, columns, factors }) =>
      void model.addRow(low, high, { indices: columns, values: factors ?? columns.map(() => 1) }),
    startFrom: (values) => void model.setSolution({ colValue: values }),
  };
}
