import type { Limits, Row } from '../linear/program.ts';
import { withProgram } from '../linear/solve-program.ts';
import { demandsOf } from '../model/demands.ts';
import { kindsOf } from '../model/kinds.ts';
import { programOf } from '../model/program-of.ts';
import type { ChanceBoundBy, PersonKey, Problem } from '../vocabulary.ts';
import { demandsThatBind } from './demands-that-bind.ts';
import { mostSeatsOf } from './what-is-counted.ts';

const near = 1e-7;

/**
 * What binds a chance in a lottery, or the expected seats where these are counted. Pure: it looks at
 * the numbers alone, and holds them against the demands; how the lottery was found plays no part.
 */
export async function chanceBoundBy(
  problem: Problem,
  probabilities: Readonly<Record<PersonKey, number>>,
  person: PersonKey,
  limits: Limits,
): Promise<ChanceBoundBy> {
  const chance = probabilities[person] ?? 0;
  const most = mostSeatsOf(problem, person);
  if (chance < near || chance > most - near) {
    if (chance >= near && most > 1) return { person, chance, demands: [] };
    return {
      person,
      chance,
      demands: await demandsThatBind(problem, person, chance < near, limits),
    };
  }
  const demands = demandsOf(problem, kindsOf(problem, 'demands'));
  const base = programOf(demands);
  const of = (kind: number) => demands.kinds[kind]?.people ?? [];
  const own = demands.kinds.findIndex(({ people }) => people.includes(person));
  const columns = base.columns.map((column, at) => ({
    ...column,
    cost: demands.placesOf[own]?.includes(at) ? -1 : 0,
  }));
  const kept = demands.placesOf.flatMap((places, kind): Row[] => {
    const theirs = probabilities[of(kind)[0] ?? ''] ?? 0;
    if (kind === own || theirs > chance + near) return [];
    const low = Math.max(0, theirs - near) * of(kind).length;
    return [{ low, high: Infinity, columns: places, factors: null }];
  });
  const program = { columns, rows: [...base.rows, ...kept] };
  const solved = await withProgram(program, (open) => open.relaxed(limits));
  const duals = solved.status === 'optimal' ? solved.rowDuals : new Float64Array();
  const binding = new Set<number>();
  for (const [row, { demand }] of demands.rows.entries()) {
    if (demand !== null && Math.abs(duals[row] ?? 0) > near) binding.add(demand);
  }
  const named = [...binding].map((demand) => demands.demands[demand]);
  return { person, chance, demands: named.filter((one) => one !== undefined) };
}
