import { countdown, type Limits, type Program } from '../linear/program.ts';
import { type OpenProgram, withProgram } from '../linear/solve-program.ts';
import { type Demands, demandsOf } from '../model/demands.ts';
import { kindsOf } from '../model/kinds.ts';
import { programOf } from '../model/program-of.ts';
import type { Problem } from '../vocabulary.ts';

/** Whether some of the demands, by number, can hold together; null where the limit came first. */
export type CanHold = (demands: ReadonlySet<number>) => boolean | null;

/** Lets `use` ask which of a problem's demands can hold together, and looks only as far as needed. */
export function askingWhatHolds<Answer>(
  problem: Problem,
  limits: Limits,
  use: (demands: Demands, canHold: CanHold) => Answer,
): Promise<Answer> {
  const demands = demandsOf(problem, kindsOf(problem, 'demands'));
  const program = programOf(demands);
  return withProgram(program, (open) => use(demands, canHoldIn(demands, program, open, limits)));
}

function canHoldIn(
  { demands, rows }: Demands,
  program: Program,
  open: OpenProgram,
  limits: Limits,
): CanHold {
  const { left, over } = countdown(limits);
  const rowsOf = demands.map((): number[] => []);
  for (const [row, { demand }] of rows.entries()) if (demand !== null) rowsOf[demand]?.push(row);
  let held = new Set(demands.keys());
  const put = (demand: number, holds: boolean) => {
    for (const row of rowsOf[demand] ?? []) {
      const { low, high } = program.rows[row] ?? { low: 0, high: 0 };
      open.boundRow(row, holds ? low : -Infinity, holds ? high : Infinity);
    }
  };
  return (asked) => {
    for (const demand of held) if (!asked.has(demand)) put(demand, false);
    for (const demand of asked) if (!held.has(demand)) put(demand, true);
    held = new Set(asked);
    if (over()) return null;
    const relaxed = open.relaxed(left());
    if (relaxed.status !== 'optimal') return relaxed.status === 'infeasible' ? false : null;
    if (relaxed.values.every((value) => Math.abs(value - Math.round(value)) < 1e-7)) return true;
    if (over()) return null;
    const solved = open.solve(left());
    if (solved.status === 'infeasible') return false;
    return solved.values ? true : null;
  };
}
