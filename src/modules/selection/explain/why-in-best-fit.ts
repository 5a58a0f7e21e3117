import { countdown, silently, tell } from '../linear/program.ts';
import { type BestFitOptions, bestFit } from '../model/best-fit.ts';
import type {
  BestFit,
  BestFitAim,
  GroupKey,
  PersonKey,
  Problem,
  WhyInBestFit,
} from '../vocabulary.ts';
import { demandsThatBind, otherWays } from './demands-that-bind.ts';

type Found = Pick<Extract<BestFit, { status: 'found' }>, 'panel' | 'reached'>;

/** Why a person was chosen or not in a best fit: the other way is tried, and compared. */
export async function whyInBestFit(
  problem: Problem,
  found: Found,
  person: PersonKey,
  options: Pick<BestFitOptions, 'seed' | 'limits'>,
): Promise<WhyInBestFit> {
  const { left } = countdown(options.limits);
  const sits = problem.groups.filter(({ key }) => found.panel.members[key]?.includes(person));
  const chosen = sits.length > 0;
  const others = otherWays(problem, person, chosen);
  let best: { group: GroupKey | null; other: Found } | null = null;
  for (const [at, { group, tried }] of others.entries()) {
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
  const demands = await demandsThatBind(problem, person, !chosen, left());
  return { person, chosen, group: others[0]?.group ?? null, because: 'bound', demands };
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
