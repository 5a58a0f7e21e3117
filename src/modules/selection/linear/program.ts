/** A column of a linear program: what it costs and how large it may be; `whole` if it counts. */
export type Column = { cost: number; low: number; high: number; whole: boolean };

/** A row: `low` ≤ the sum of its columns, each times its factor, ≤ `high`. No factors: all are 1. */
export type Row = {
  low: number;
  high: number;
  columns: readonly number[];
  factors: readonly number[] | null;
};

/** The smallest cost within the rows. */
export type Program = { columns: readonly Column[]; rows: readonly Row[] };

/** Where to stop: after so many milliseconds, or as soon as `cancelled` answers yes. */
export type Limits = { ms: number; cancelled?: (() => boolean) | undefined };

/**
 * `bound`: no solution costs less. The duals are those of a program without whole columns, and
 * empty otherwise.
 */
export type Solved =
  | {
      status: 'optimal';
      values: Float64Array;
      cost: number;
      bound: number;
      rowDuals: Float64Array;
    }
  | { status: 'infeasible' }
  | { status: 'stopped'; values: Float64Array | null; cost: number; bound: number };
