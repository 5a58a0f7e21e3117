import { seededNumbers } from '../record/seeded-numbers.ts';
import type { Candidate, Panel, Problem } from '../vocabulary.ts';
import { breachesOf } from './panel-keeps-demands.ts';

type Open = { min: number; max: number; has: (candidate: Candidate) => boolean };

/**
 * The classical quota draw of one group, for comparison: again and again somebody is drawn from
 * whatever is most urgent, and whoever would break an upper bound leaves the pool; what comes to
 * nothing begins anew. Null where no attempt succeeds. It is fair to nobody in particular.
 */
export function quotaDraw(problem: Problem, seed: string, attempts = 1000): Panel | null {
  const numbers = seededNumbers(`quota draw ${seed}`);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const panel = attemptDraw(problem, numbers.below);
    if (panel && breachesOf(problem, panel).length === 0) return panel;
  }
  return null;
}

function attemptDraw(problem: Problem, below: (limit: number) => number): Panel | null {
  const [group] = problem.groups;
  if (!group) return null;
  const demands: Open[] = [
    ...problem.quotas.map(({ attribute, value, min, max }) => ({
      min,
      max,
      has: ({ attributes }: Candidate) => attributes[attribute] === value,
    })),
    ...problem.needs.map(({ competence, atLeast }) => ({
      min: atLeast,
      max: group.seats,
      has: ({ competences }: Candidate) => competences.includes(competence),
    })),
  ];
  let pool = problem.candidates.filter(({ groups, mustNotIn }) => {
    return !mustNotIn.includes(group.key) && (groups === null || groups.length > 0);
  });
  const members: string[] = [];
  const take = (candidate: Candidate) => {
    members.push(candidate.id);
    pool = pool.filter((one) => one !== candidate);
    for (const demand of demands) {
      if (!demand.has(candidate)) continue;
      demand.min -= 1;
      demand.max -= 1;
      if (demand.max === 0) pool = pool.filter((one) => !demand.has(one));
    }
  };
  for (const candidate of problem.candidates) {
    const bound = [...candidate.seatedIn, ...candidate.mustIn].includes(group.key);
    if (bound) take(candidate);
  }
  for (const demand of demands) if (demand.max <= 0) pool = pool.filter((one) => !demand.has(one));
  while (members.length < group.seats) {
    const urgent = mostUrgent(demands, pool);
    if (urgent === 'lost' || urgent.length === 0) return null;
    take(urgent[below(urgent.length)] as Candidate);
  }
  return { members: { [group.key]: members } };
}

/** Those with what is asked for most in proportion to how many have it; all where nothing is. */
function mostUrgent(
  demands: readonly Open[],
  pool: readonly Candidate[],
): readonly Candidate[] | 'lost' {
  let best: readonly Candidate[] = pool;
  let most = 0;
  for (const { min, has } of demands) {
    if (min <= 0) continue;
    const having = pool.filter(has);
    if (having.length < min) return 'lost';
    if (min / having.length > most) [most, best] = [min / having.length, having];
  }
  return best;
}
