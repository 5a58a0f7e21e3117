import { countdown, type Limits } from '../linear/program.ts';
import { groupsOpenTo } from '../model/kinds.ts';
import type { Candidate, Demand, GroupKey, PersonKey, Problem } from '../vocabulary.ts';
import { conflictOf } from './conflict.ts';

/** A problem in which it is tried whether it can be otherwise, and the group that is tried. */
type OtherWay = { group: GroupKey | null; tried: Problem };

/** The problem with the person left out of everything, or put into one group at a time. */
export function otherWays(problem: Problem, person: PersonKey, chosen: boolean): OtherWay[] {
  const candidate = problem.candidates.find(({ id }) => id === person);
  if (!candidate) return [];
  const put = (changed: Partial<Candidate>) => ({
    ...problem,
    candidates: problem.candidates.map((one) => (one === candidate ? { ...one, ...changed } : one)),
  });
  const open = groupsOpenTo(problem, candidate);
  if (chosen) return [{ group: null, tried: put({ mustNotIn: open }) }];
  return open.map((group) => ({
    group,
    tried: put({ mustIn: [...new Set([...candidate.mustIn, group])] }),
  }));
}

/**
 * The demands that shut somebody out of every group that is open to them, or that cannot hold
 * without them: those in conflict with the other way, and none that only the trial asked for. None
 * where it is no demand that decides, or where it could not be told in time.
 */
export async function demandsThatBind(
  problem: Problem,
  person: PersonKey,
  shutOut: boolean,
  limits: Limits,
): Promise<readonly Demand[]> {
  const { left } = countdown(limits);
  const named = new Map<string, Demand>();
  for (const { group, tried } of otherWays(problem, person, !shutOut)) {
    const conflict = await conflictOf(tried, left());
    if (!Array.isArray(conflict)) return [];
    for (const demand of conflict) {
      const onTrial = shutOut
        ? demand.kind === 'must' && demand.person === person && demand.group === group
        : demand.kind === 'must-not' && demand.person === person;
      if (!onTrial) named.set(JSON.stringify(demand), demand);
    }
  }
  return [...named.values()];
}
