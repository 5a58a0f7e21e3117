import { exactBound } from './exact-bound.ts';
import { countdown, type Limits, type Program } from './program.ts';
import { type OpenProgram, withProgram } from './solve-program.ts';

/** One aim after another: its costs in whole numbers, of which the sum is to be smallest. */
export type Aim<Name extends string> = { name: Name; costs: readonly number[] };

/**
 * What came of an aim. `bound`: no solution that keeps the aims before it costs less; `exact`: that
 * was checked in whole numbers, and does not rest on the solver's word.
 */
export type Reached<Name extends string> = {
  name: Name;
  cost: number;
  bound: number;
  exact: boolean;
  ms: number;
};

export type Lexicographic<Name extends string> =
  | { status: 'optimal'; values: Float64Array; reached: readonly Reached<Name>[] }
  | { status: 'infeasible' }
  | { status: 'stopped'; values: Float64Array | null; reached: readonly Reached<Name>[] };

/**
 * The best solution by the first aim, of those the best by the second, and so on; of a program in
 * which everything is whole. Each aim is proven before the next is looked at.
 */
export function lexicographic<Name extends string>(
  program: Program,
  aims: readonly Aim<Name>[],
  limits: Limits,
  told: Told<Name> = () => undefined,
): Promise<Lexicographic<Name>> {
  return withProgram(program, (open) => reachAims(program, open, aims, limits, told));
}

/** Hears which aim is looked at, and what is reached and bound in it as far as that is known. */
export type Told<Name extends string> = (
  name: Name,
  cost: number | null,
  bound: number | null,
) => void;

function reachAims<Name extends string>(
  program: Program,
  open: OpenProgram,
  aims: readonly Aim<Name>[],
  limits: Limits,
  told: Told<Name>,
): Lexicographic<Name> {
  const { left } = countdown(limits);
  const rows = [...program.rows];
  const reached: Reached<Name>[] = [];
  let values: Float64Array | null = null;
  for (const { name, costs } of aims) {
    const begun = performance.now();
    open.costs(costs);
    told(name, null, null);
    const relaxed = open.relaxed(left());
    if (relaxed.status === 'infeasible') return relaxed;
    const priced = { columns: program.columns.map(withCosts(costs)), rows };
    const proven =
      relaxed.status === 'optimal'
        ? Number(exactBound(priced, relaxed.rowDuals) ?? Number.NaN)
        : Number.NaN;
    let best = relaxed.status === 'optimal' && allWhole(program, relaxed.values) ? relaxed : null;
    if (best === null) {
      if (values) open.startFrom(values);
      const bounds = (cost: number, bound: number) => told(name, cost, bound);
      const solved = open.solve({ ...left(), bounds });
      if (solved.status === 'infeasible') return solved;
      if (solved.status === 'stopped') {
        values = solved.values?.map(Math.round) ?? values;
        const ms = performance.now() - begun;
        const plain = Number(exactBound(priced, []) ?? Number.NEGATIVE_INFINITY);
        const bound = Math.max(solved.bound, Number.isNaN(proven) ? plain : proven);
        if (values) reached.push({ name, cost: costOf(costs, values), bound, exact: false, ms });
        return { status: 'stopped', values, reached };
      }
      best = solved;
    }
    values = best.values.map(Math.round);
    const cost = costOf(costs, values);
    const exact = proven === cost;
    const ms = performance.now() - begun;
    reached.push({ name, cost, bound: exact ? cost : Math.ceil(best.bound - 1e-6), exact, ms });
    const columns = costs.flatMap((one, at) => (one === 0 ? [] : [at]));
    const kept = {
      low: Number.NEGATIVE_INFINITY,
      high: cost,
      columns,
      factors: columns.map((at) => costs[at] ?? 0),
    };
    open.addRow(kept);
    rows.push(kept);
  }
  return values
    ? { status: 'optimal', values, reached }
    : { status: 'stopped', values: null, reached };
}

const withCosts =
  (costs: readonly number[]) => (column: Program['columns'][number], at: number) => ({
    ...column,
    cost: costs[at] ?? 0,
  });

function costOf(costs: readonly number[], values: ArrayLike<number>): number {
  return costs.reduce((sum, cost, at) => sum + cost * Math.round(values[at] ?? 0), 0);
}

function allWhole({ columns }: Program, values: ArrayLike<number>): boolean {
  return columns.every((_, at) => Math.abs((values[at] ?? 0) - Math.round(values[at] ?? 0)) < 1e-7);
}
