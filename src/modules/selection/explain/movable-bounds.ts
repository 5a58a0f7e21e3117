import type { Column, Program, Row } from '../linear/program.ts';
import type { OpenProgram } from '../linear/solve-program.ts';
import type { Demands } from '../model/demands.ts';
import { programOf } from '../model/program-of.ts';
import type { Demand, Problem } from '../vocabulary.ts';

/** A demand, by number, whose bound is moved by so many; `seats`: how many seats that touches. */
type Move = { demand: number; by: number; seats: number };

export type MovableProgram = Program & {
  movesIn: (values: ArrayLike<number>) => Move[];
  /** Forbids to touch all of these demands at once. */
  forbid: (open: OpenProgram, demands: readonly number[]) => void;
  /** Asks for the fewest seats moved, of which there are at least so many. */
  fewestSeats: (open: OpenProgram, atLeast: number) => void;
  /** Asks for the fewest bounds touched when exactly so many seats are moved. */
  fewestBounds: (open: OpenProgram, seats: number) => void;
};

type Mover = { by: number; touched: number; slacks: number[] };

/**
 * The program in which bounds may be moved. A limit that stands in several rows, such as that of
 * groups for one person, is moved once for all, and each seat that is let through by it counts. A
 * seat left empty is dearer than any other bound.
 */
export function movableProgram(
  problem: Problem,
  demands: Demands,
  movable: (demand: Demand) => boolean,
): MovableProgram {
  const base = programOf(demands);
  const columns: Column[] = [...base.columns];
  const add = (cost: number, high: number) => columns.push({ cost, low: 0, high, whole: true }) - 1;
  const seats: number[] = [];
  const rows: Row[] = [];
  const movers = new Map<number, Mover>();
  for (const row of demands.rows) {
    const demand = row.demand === null ? undefined : demands.demands[row.demand];
    const room = demand && movable(demand) ? roomToMove(problem, demand, row.side) : 0;
    if (row.demand === null || room === 0) {
      rows.push(row);
      continue;
    }
    const mover = movers.get(row.demand) ?? {
      by: add(1, room),
      touched: add(demand?.kind === 'seats' ? 3 : 1, 1),
      slacks: [],
    };
    if (mover.slacks.length === 0) {
      rows.push({
        low: -Infinity,
        high: 0,
        columns: [mover.by, mover.touched],
        factors: [1, -room],
      });
    }
    movers.set(row.demand, mover);
    // How much a bound of one gives in this row: one seat, or one for each person behind it.
    const each = demand?.kind === 'most-groups' ? peopleBehind(demands, row) : 1;
    const slack = add(0, room * each);
    seats.push(slack);
    mover.slacks.push(slack);
    rows.push({ low: -Infinity, high: 0, columns: [slack, mover.by], factors: [1, -each] });
    rows.push({
      ...row,
      columns: [...row.columns, slack],
      factors: [...(row.factors ?? row.columns.map(() => 1)), row.side === 'low' ? 1 : -1],
    });
  }
  const inAll = rows.push({ low: 0, high: Infinity, columns: seats, factors: null }) - 1;
  const moved = new Set(seats);
  const at = (values: ArrayLike<number>, column: number) => Math.round(values[column] ?? 0);
  return {
    columns,
    rows,
    movesIn: (values) =>
      [...movers].flatMap(([demand, { by, slacks }]) => {
        const count = slacks.reduce((sum, slack) => sum + at(values, slack), 0);
        const most = slacks.length === 1 ? count : at(values, by);
        return count > 0 ? [{ demand, by: most, seats: count }] : [];
      }),
    forbid: (open, together) => {
      const touched = together.flatMap((demand) => movers.get(demand)?.touched ?? []);
      if (touched.length < together.length) return;
      open.addRow({ low: -Infinity, high: touched.length - 1, columns: touched, factors: null });
    },
    fewestSeats: (open, atLeast) => {
      open.costs(columns.map((_, column) => (moved.has(column) ? 1 : 0)));
      open.boundRow(inAll, atLeast, Infinity);
    },
    fewestBounds: (open, count) => {
      open.costs(columns.map(({ cost }) => cost));
      open.boundRow(inAll, count, count);
    },
  };
}

/** By how many a bound may be moved at the most. */
function roomToMove(problem: Problem, demand: Demand, side: 'low' | 'high'): number {
  switch (demand.kind) {
    case 'quota': {
      const { quota } = demand;
      if (demand.side === 'min') return Math.max(0, quota.min - (quota.minFlex ?? 0));
      const seats = problem.groups.find(({ key }) => key === quota.group)?.seats ?? 0;
      return Math.max(0, Math.min(seats, quota.maxFlex ?? seats) - quota.max);
    }
    case 'need':
      return demand.need.atLeast;
    case 'seats':
      return side === 'low' ? demand.seats : 0;
    case 'most-groups':
      return Math.max(0, problem.groups.length - demand.most);
    case 'most-per-unit':
      return problem.candidates.length;
    case 'must':
    case 'must-not':
      return 1;
  }
}

function peopleBehind({ places, kinds }: Demands, { columns }: Row): number {
  const kind = places[columns[0] ?? 0]?.kind ?? 0;
  return kinds[kind]?.people.length ?? 0;
}
