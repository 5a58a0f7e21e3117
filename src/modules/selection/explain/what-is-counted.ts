import { groupsOpenTo } from '../model/kinds.ts';
import type { PersonKey, Problem } from '../vocabulary.ts';

/** What a lottery gives people: the chance of a seat, or so many seats on average. */
type Counted = 'chance' | 'seats';

/**
 * Where somebody may sit in several groups, what counts is the expected number of seats. It is the
 * chance of a seat where nobody may have more than one.
 */
export function whatIsCounted({
  groups,
  mostGroups,
}: Pick<Problem, 'groups' | 'mostGroups'>): Counted {
  return groups.length > 1 && mostGroups > 1 ? 'seats' : 'chance';
}

/** In how many groups a person may sit at the most. */
export function mostSeatsOf(problem: Problem, person: PersonKey): number {
  const candidate = problem.candidates.find(({ id }) => id === person);
  const open = candidate ? groupsOpenTo(problem, candidate).length : 0;
  return Math.max(1, Math.min(problem.mostGroups, open));
}
