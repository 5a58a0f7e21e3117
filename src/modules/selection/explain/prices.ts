import {
  type Column,
  countdown,
  type Limits,
  type Program,
  type Row,
  tell,
} from '../linear/program.ts';
import { type OpenProgram, withProgram } from '../linear/solve-program.ts';
import { type Demands, demandsOf } from '../model/demands.ts';
import { kindsOf } from '../model/kinds.ts';
import { programOf } from '../model/program-of.ts';
import type { PersonKey, Price, Problem } from '../vocabulary.ts';

const near = 1e-9;

/**
 * What each quota and need costs the smallest chance of those who can be chosen, dearest first:
 * the gain in expected seats for whoever has least, if the bound were moved by one. Those `never`
 * chosen count for nothing. Computed over shares of people, as chances are.
 */
export function pricesOfSmallestChance(
  problem: Problem,
  never: readonly PersonKey[],
  limits: Limits,
): Promise<Price[]> {
  const demands = demandsOf(problem, kindsOf(problem, 'demands'));
  const base = programOf(demands);
  const least = base.columns.length;
  const columns: Column[] = [
    ...base.columns,
    { cost: -1, low: 0, high: problem.mostGroups, whole: false },
  ];
  const shut = new Set(never);
  const rows = demands.kinds.flatMap(({ people }, kind): Row[] => {
    if (people.every((person) => shut.has(person))) return [];
    const places = demands.placesOf[kind] ?? [];
    const factors = [...places.map(() => 1), -people.length];
    return [{ low: 0, high: Infinity, columns: [...places, least], factors }];
  });
  return pricesIn(demands, { columns, rows: [...base.rows, ...rows] }, limits);
}

/** What each quota and need costs the sum of suitability of the best fit, dearest first. */
export function pricesOfSuitability(problem: Problem, limits: Limits): Promise<Price[]> {
  const demands = demandsOf(problem, kindsOf(problem, 'merit'));
  const base = programOf(demands);
  const columns = base.columns.map((column, at): Column => {
    const place = demands.places[at];
    const groups = place && demands.kinds[place.kind]?.like.groups;
    const applied = groups?.find(({ group }) => group === place?.group);
    return { ...column, cost: -(applied?.suitability ?? 0) };
  });
  return pricesIn(demands, { columns, rows: base.rows }, limits);
}

/** Duals say which bounds have a price at all; each of those is then moved by one and solved. */
function pricesIn(demands: Demands, program: Program, limits: Limits): Promise<Price[]> {
  return withProgram(program, (open) => {
    const { left, over } = countdown(limits);
    const solved = open.relaxed(left());
    if (solved.status !== 'optimal') return [];
    const prices = demands.rows.flatMap((row, at): Price[] => {
      const demand = row.demand === null ? undefined : demands.demands[row.demand];
      if (demand?.kind !== 'quota' && demand?.kind !== 'need') return [];
      if (Math.abs(solved.rowDuals[at] ?? 0) < near) return [];
      if (over()) return [];
      tell(limits, 'prices', { done: at / demands.rows.length });
      const [from, to] = row.side === 'low' ? [row.low, row.low - 1] : [row.high, row.high + 1];
      const gain = solved.cost - movedCost(open, at, row, to, left);
      return gain > near ? [{ demand, from, to, gain }] : [];
    });
    return prices.sort((a, b) => b.gain - a.gain);
  });
}

function movedCost(
  open: OpenProgram,
  at: number,
  row: Demands['rows'][number],
  to: number,
  left: () => Limits,
): number {
  open.boundRow(at, row.side === 'low' ? to : row.low, row.side === 'low' ? row.high : to);
  const moved = open.relaxed(left());
  open.boundRow(at, row.low, row.high);
  return moved.status === 'optimal' ? moved.cost : Number.POSITIVE_INFINITY;
}
