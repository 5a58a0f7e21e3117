import { countdown, type Limits, tell } from '../linear/program.ts';
import { type OpenProgram, withProgram } from '../linear/solve-program.ts';
import { type Demands, demandsOf } from '../model/demands.ts';
import { kindsOf } from '../model/kinds.ts';
import { breachesOf } from '../model/panel-keeps-demands.ts';
import { panelOf } from '../model/panel-of.ts';
import { seededNumbers } from '../record/seeded-numbers.ts';
import type { Demand, Problem, Relaxation } from '../vocabulary.ts';
import { type MovableProgram, movableProgram } from './movable-bounds.ts';
import { relaxed } from './relaxed-problem.ts';

/** For how many milliseconds fewer bounds are looked for once the number of seats is known. */
const timeForFewerBounds = 400;

/**
 * The cheapest ways out of a problem that has no answer (none for one that has), cheapest first:
 * those that move the fewest seats, and of those the ones that touch few bounds; each can do without
 * something that every other touches. Quotas and needs are looked at first, within their flex; only
 * where they give too few ways out may seats be left empty, or limits and bindings of persons lifted.
 * Each is tried: the answer it leads to is counted person by person. Fewer than `most` where there
 * are fewer, or time is up.
 */
export async function relaxationsOf(
  problem: Problem,
  most: number,
  limits: Limits,
): Promise<Relaxation[]> {
  const { left, over } = countdown(limits);
  const demands = demandsOf(problem, kindsOf(problem, 'demands'));
  const found: Relaxation[] = [];
  const touched: number[][] = [];
  for (const movable of [isQuotaOrNeed, () => true]) {
    const program = movableProgram(problem, demands, movable);
    await withProgram(program, (open) => {
      for (const before of touched) program.forbid(open, before);
      let least = 0;
      while (found.length < most) {
        if (over()) break;
        tell(limits, 'ways-out', { done: found.length / most });
        program.fewestSeats(open, least);
        const next = wayOut(problem, demands, program, open, left());
        if (next === null) break;
        found.push(next.relaxation);
        if (next.relaxation.proven) least = next.relaxation.seatsMoved;
        touched.push(next.touched);
        program.forbid(open, next.touched);
      }
    });
  }
  return found.sort((a, b) => a.seatsMoved - b.seatsMoved);
}

const isQuotaOrNeed = ({ kind }: Demand) => kind === 'quota' || kind === 'need';

function wayOut(
  problem: Problem,
  demands: Demands,
  program: MovableProgram,
  open: OpenProgram,
  limits: Limits,
): { relaxation: Relaxation; touched: number[] } | null {
  const solved = open.solve(limits);
  if (solved.status === 'infeasible' || solved.values === null) return null;
  const seatsMoved = seatsIn(program.movesIn(solved.values));
  if (seatsMoved === 0) return null;
  program.fewestBounds(open, seatsMoved);
  open.startFrom(solved.values);
  const simpler = open.solve({ ...limits, ms: Math.min(limits.ms, timeForFewerBounds) });
  const values = (simpler.status === 'infeasible' ? null : simpler.values) ?? solved.values;
  const moves = program.movesIn(values);
  const changes = moves.map(({ demand, by }) => change(demands.demands[demand] as Demand, by));
  const panel = panelOf(problem, demands, values, seededNumbers('way out'));
  const [breach] = breachesOf(relaxed(problem, changes), panel);
  if (breach) throw new Error(`A way out leads nowhere: ${JSON.stringify(breach)}`);
  return {
    relaxation: { seatsMoved, proven: solved.status === 'optimal', changes },
    touched: moves.map(({ demand }) => demand),
  };
}

const seatsIn = (moves: readonly { seats: number }[]) =>
  moves.reduce((sum, { seats }) => sum + seats, 0);

function change(demand: Demand, by: number): Relaxation['changes'][number] {
  switch (demand.kind) {
    case 'quota': {
      const from = demand.quota[demand.side];
      return { demand, from, to: demand.side === 'min' ? from - by : from + by };
    }
    case 'need':
      return { demand, from: demand.need.atLeast, to: demand.need.atLeast - by };
    case 'seats':
      return { demand, from: demand.seats, to: demand.seats - by };
    case 'most-groups':
    case 'most-per-unit':
      return { demand, from: demand.most, to: demand.most + by };
    case 'must':
    case 'must-not':
      return { demand, from: 1, to: 0 };
  }
}
