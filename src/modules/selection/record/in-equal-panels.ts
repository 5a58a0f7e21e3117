import { seatsIn } from '../model/seats-in.ts';
import type { Lottery, PersonKey, Problem, SelectionResult } from '../vocabulary.ts';

type Found = Extract<SelectionResult, { status: 'found' }>;

/** A lottery told as equally likely panels: the chances are theirs, and the gap what they cost. */
export function inEqualPanels(problem: Problem, exact: Found, lottery: Lottery): Found {
  const probabilities = seatsIn(problem, lottery);
  const minimum = smallestSeats(problem, probabilities, exact.never);
  const gap = Math.max(0, exact.certificate.bound - minimum);
  const furthest = Object.entries(exact.probabilities).reduce((most, [id, chance]) => {
    return Math.max(most, Math.abs(chance - (probabilities[id] ?? 0)));
  }, 0);
  const certificate = { ...exact.certificate, gap };
  return { ...exact, lottery, probabilities, minimum, furthest, certificate };
}

/** The smallest expected seats of those who can be chosen at all. */
export function smallestSeats(
  { candidates, mostGroups }: Problem,
  of: Readonly<Record<PersonKey, number>>,
  never: readonly PersonKey[],
): number {
  const shut = new Set(never);
  return candidates
    .filter(({ id }) => !shut.has(id))
    .reduce((smallest, { id }) => Math.min(smallest, of[id] ?? 0), mostGroups);
}
