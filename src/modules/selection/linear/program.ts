import type { Progress, SelectionStage } from '../vocabulary.ts';

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

/**
 * Where to stop: after so many milliseconds, or as soon as `cancelled` answers yes. `tell` hears how
 * far it is, `bounds` the cost reached and the bound within one call of the solver.
 */
export type Limits = {
  ms: number;
  cancelled?: (() => boolean) | undefined;
  tell?: ((progress: Progress) => void) | undefined;
  bounds?: ((cost: number, bound: number) => void) | undefined;
};

/** Limits that run from now on: what is left of them, and whether they are reached. */
export type Countdown = { left: () => Limits; over: () => boolean };

export function countdown(limits: Limits): Countdown {
  const end = performance.now() + limits.ms;
  return {
    left: () => ({ ...limits, ms: Math.max(1, end - performance.now()) }),
    over: () => performance.now() >= end || limits.cancelled?.() === true,
  };
}

/** The same limits for a part of a computation that is told of as one stage. */
export function silently({ ms, cancelled }: Limits): Limits {
  return { ms, cancelled };
}

/** Tells whoever listens what the computation is at. */
export function tell(
  { tell }: Limits,
  stage: SelectionStage,
  known: Partial<Omit<Progress, 'stage'>> = {},
): void {
  tell?.({ stage, done: null, achieved: null, bound: null, ...known });
}

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
