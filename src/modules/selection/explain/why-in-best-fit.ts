import { countdown, silently, tell } from '../linear/program.ts';
import { type BestFitOptions, bestFit } from '../model/best-fit.ts';
import { groupsOpenTo } from '../model/kinds.ts';
import type {
  BestFit,
  BestFitAim,
  Candidate,
  Demand,
  GroupKey,
  PersonKey,
  Problem,
  WhyInBestFit,
} from '../vocabulary.ts';
import { conflictOf } from './conflict.ts';

type Found = Pick<Extract<BestFit, { status: 'found' }>, 'panel' | 'reached'>;

/** Why a person was chosen or not in a best fit: the other way is tried, and compared. */
export async function whyInBestFit(
  problem: Problem,
  found: Found,
  person: PersonKey,
  options: Pick<BestFitOptions, 'seed' | 'limits'>,
): Promise<WhyInBestFit> {
  const { left } = countdown(options.limits);
  const candidate = problem.candidates.find(({ id }) => id === person);
  const sits = problem.groups.filter(({ key }) => found.panel.members[key]?.includes(person));
  const chosen = sits.length > 0;
  const others = candidate
    ? otherwise(problem, candidate, chosen).map(({ group, tried }) => ({ group, problem: tried }))
    : [];
  let best: { group: GroupKey | null; other: Found } | null = null;
  for (const [at, { group, problem: tried }] of others.entries()) {
    tell(options.limits, 'other-way', { done: at / others.length });
    const other = await bestFit(tried, { ...options, limits: silently(left()) });
    if (other.status === 'stopped') return { person, chosen, group, because: 'unknown' };
    if (other.status !== 'found') continue;
    if (!best || firstDifference(other, best.other).by < 0) best = { group, other };
  }
  if (best) {
    const { aim, by } = firstDifference(best.other, found);
    return {
      person,
      chosen,
      group: best.group,
      because: 'worse',
      aim,
      by,
      instead: best.other.panel,
    };
  }
  const [first] = others;
  const conflict = first ? await conflictOf(first.problem, left()) : null;
  const demands = Array.isArray(conflict) ? conflict.filter((one) => !isTrial(one, person)) : null;
  const group = first?.group ?? null;
  if (!demands) return { person, chosen, group, because: 'unknown' };
  return { person, chosen, group, because: 'bound', demands };
}

const isTrial = (demand: Demand, person: PersonKey) =>
  (demand.kind === 'must' || demand.kind === 'must-not') && demand.person === person;

/** The problem with the person left out of everything, or put into one group at a time. */
function otherwise(problem: Problem, candidate: Candidate, chosen: boolean) {
  const put = (changed: Partial<Candidate>) => ({
    ...problem,
    candidates: problem.candidates.map((one) =>
      one.id === candidate.id ? { ...one, ...changed } : one,
    ),
  });
  const open = groupsOpenTo(problem, candidate);
  if (chosen) return [{ group: null, tried: put({ mustNotIn: open }) }];
  return open.map((group) => ({
    group,
    tried: put({ mustIn: [...candidate.mustIn, group] }),
  }));
}

/** In which aim one result first differs from another, and by how much it is worse there. */
function firstDifference(one: Found, other: Found): { aim: BestFitAim; by: number } {
  for (const { name, value } of other.reached) {
    const here = one.reached.find((reached) => reached.name === name)?.value ?? 0;
    const higherIsBetter = name === 'suitability' || name === 'lots';
    const by = Number((higherIsBetter ? value - here : here - value).toFixed(3));
    if (by !== 0) return { aim: name, by };
  }
  return { aim: 'lots', by: 0 };
}
