import type { Lottery, PersonKey, Problem } from '../vocabulary.ts';

/** What everybody gets of a lottery: expected seats; over one group, the chance. */
export function seatsIn(
  { candidates, mostGroups }: Problem,
  lottery: Lottery,
): Record<PersonKey, number> {
  const seats: Record<PersonKey, number> = {};
  for (const { id } of candidates) seats[id] = 0;
  for (const { members, probability } of lottery) {
    for (const id of Object.values(members).flat()) {
      seats[id] = Math.min(mostGroups, (seats[id] ?? 0) + probability);
    }
  }
  return seats;
}
