import { breachesOf } from '../model/panel-keeps-demands.ts';
import type { GroupKey, PersonKey, Problem } from '../vocabulary.ts';
import { leximinOverPanels } from './leximin-over-panels.ts';

/**
 * The leximin expected seats of a tiny problem of several groups, from the definition: every
 * selection is listed and counted person by person. Null where none keeps the demands, or where more
 * than `most` would have to be looked at. A measure to hold the solver against; it shares nothing
 * with it but the linear solver.
 */
export async function jointByEnumeration(
  problem: Problem,
  most: number,
): Promise<Record<PersonKey, number> | null> {
  let selections: Record<GroupKey, PersonKey[]>[] = [{}];
  for (const { key, seats } of problem.groups) {
    const inGroup = subsetsOf(
      problem.candidates.map(({ id }) => id),
      seats,
    ).filter((members) => keepsGroup(problem, key, members));
    if (selections.length * inGroup.length > most) return null;
    selections = selections.flatMap((before) =>
      inGroup.map((members) => ({ ...before, [key]: members })),
    );
  }
  const kept = selections.filter((members) => breachesOf(problem, { members }).length === 0);
  if (kept.length === 0) return null;
  return leximinOverPanels(
    problem.candidates.map(({ id }) => id),
    kept.map((members) => Object.values(members).flat()),
  );
}

/** Whether the members keep what is asked of their group alone. */
function keepsGroup(problem: Problem, group: GroupKey, members: PersonKey[]): boolean {
  const alone: Problem = {
    ...problem,
    groups: problem.groups.filter(({ key }) => key === group),
    quotas: problem.quotas.filter((one) => one.group === group),
    needs: problem.needs.filter((one) => one.group === group),
    candidates: problem.candidates.map((one) => ({
      ...one,
      seatedIn: one.seatedIn.filter((key) => key === group),
      mustIn: one.mustIn.filter((key) => key === group),
      mustNotIn: one.mustNotIn.filter((key) => key === group),
    })),
  };
  return breachesOf(alone, { members: { [group]: members } }).length === 0;
}

function subsetsOf<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) =>
    subsetsOf(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
