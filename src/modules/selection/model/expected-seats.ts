import { type Countdown, type Row, tell } from '../linear/program.ts';
import { withProgram } from '../linear/solve-program.ts';
import type { Problem } from '../vocabulary.ts';
import type { Demands } from './demands.ts';
import { programOf } from './program-of.ts';

const near = 1e-9;
/** Expected seats below this are none. */
const nothing = 1e-7;

/** `first`: only the smallest expected seats above none are as large as can be (maximin). */
export type Depth = 'all' | 'first';

/**
 * The leximin expected seats of each kind: the smallest share is raised as far as it goes, those
 * whom a dual price keeps there stay there, and so on.
 */
export async function expectedSeats(
  problem: Problem,
  demands: Demands,
  depth: Depth,
  { left, over }: Countdown,
): Promise<number[] | 'infeasible' | 'stopped'> {
  const base = programOf(demands);
  const least = base.columns.length;
  const people = demands.kinds.map((kind) => kind.people.length);
  const rising = demands.placesOf.map((places, kind): Row => {
    const factors = [...places.map(() => 1), -(people[kind] ?? 0)];
    return { low: 0, high: Infinity, columns: [...places, least], factors };
  });
  const resting = demands.placesOf.map((places): Row => {
    return { low: 0, high: Infinity, columns: places, factors: null };
  });
  const smallest = { cost: -1, low: 0, high: problem.mostGroups, whole: false };
  const program = {
    columns: [...base.columns, smallest],
    rows: [...base.rows, ...rising, ...resting],
  };
  const first = base.rows.length;
  return withProgram(program, (open) => {
    const still = new Set(people.keys());
    for (;;) {
      if (over()) return 'stopped';
      tell(left(), 'levels', { done: 1 - still.size / people.length });
      const solved = open.relaxed(left());
      if (solved.status !== 'optimal') return solved.status;
      const level = solved.values[least] ?? 0;
      const held = [...still].filter((kind) => (solved.rowDuals[first + kind] ?? 0) > near);
      for (const kind of held.length > 0 ? held : still) {
        still.delete(kind);
        open.boundRow(first + kind, -Infinity, Infinity);
        const seats = Math.max(0, level - near) * (people[kind] ?? 0);
        open.boundRow(first + people.length + kind, seats, Infinity);
      }
      if (still.size > 0 && (depth === 'all' || level <= nothing)) continue;
      return demands.placesOf.map((places) =>
        places.reduce((sum, column) => sum + (solved.values[column] ?? 0), 0),
      );
    }
  });
}
