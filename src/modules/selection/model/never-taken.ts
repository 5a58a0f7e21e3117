import { countdown, type Limits } from '../linear/program.ts';
import { withProgram } from '../linear/solve-program.ts';
import type { Panel, PersonKey, Problem } from '../vocabulary.ts';
import { demandsOf } from './demands.ts';
import { kindsOf } from './kinds.ts';
import { programOf } from './program-of.ts';

/** One look for a panel with somebody new takes no longer than this, however hard it is. */
const msForOne = 500;

/**
 * Those whom no panel within the demands can take. Whoever sits in a panel that is known can be
 * taken; then panels are looked for with as many others as can be, until no panel has anybody new.
 * Nobody is named of whom it could not be told in time.
 */
export async function neverTaken(
  problem: Problem,
  known: Iterable<Panel>,
  limits: Limits,
): Promise<PersonKey[]> {
  const demands = demandsOf(problem, kindsOf(problem, 'demands'));
  const seated = new Set<PersonKey>();
  for (const { members } of known) for (const id of Object.values(members).flat()) seated.add(id);
  const people = (kind: number) => demands.kinds[kind]?.people ?? [];
  const kinds = [...demands.kinds.keys()];
  // People of a kind can take each other's place.
  const unseen = new Set(kinds.filter((kind) => !people(kind).some((id) => seated.has(id))));
  const { left, over } = countdown(limits);
  const program = programOf(demands);
  await withProgram(program, (open) => {
    const seatsOf = (kind: number, values: ArrayLike<number>) =>
      (demands.placesOf[kind] ?? []).reduce((sum, place) => sum + (values[place] ?? 0), 0);
    while (unseen.size > 0) {
      const costs = new Float64Array(program.columns.length);
      for (const kind of unseen)
        for (const place of demands.placesOf[kind] ?? []) costs[place] = -1;
      open.costs(costs);
      const relaxed = open.relaxed(left());
      if (relaxed.status === 'optimal' && relaxed.cost > -1 + 1e-6) return;
      const solved = open.solve({ ...left(), ms: Math.min(left().ms, msForOne) });
      if (solved.status === 'infeasible' || (solved.status === 'optimal' && solved.cost > -0.5)) {
        return;
      }
      const { values } = solved;
      const fresh = values && [...unseen].filter((kind) => seatsOf(kind, values) > 0.5);
      if (!fresh || fresh.length === 0) return unseen.clear();
      for (const kind of fresh) unseen.delete(kind);
      if (over()) return unseen.clear();
    }
  });
  const shut = new Set([...unseen].flatMap(people));
  return problem.candidates.map(({ id }) => id).filter((id) => shut.has(id));
}
