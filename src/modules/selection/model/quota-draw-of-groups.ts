import type { SeededNumbers } from '../record/seeded-numbers.ts';
import type { Candidate, GroupKey, Panel, PersonKey, Problem } from '../vocabulary.ts';
import { groupsOpenTo } from './kinds.ts';

/** A seat that somebody may come to have, with the bounds by number that it counts in. */
type Seat = { person: Candidate; group: GroupKey; bounds: readonly number[] };

/** How many of a group are to be counted: its seats, those of a quota, those of a need. */
type Bound = { low: number; high: number };

/**
 * The classical draw over several groups: answers a new selection each time, or null where it came
 * to a dead end. The demand that is shortest of people is looked for in whatever group it is.
 */
export function fillingSeatsOfGroups(problem: Problem, numbers: SeededNumbers): () => Panel | null {
  const { bounds, seats } = seatsToFill(problem);
  const seated = seats.filter(({ person, group }) => {
    return person.seatedIn.includes(group) || person.mustIn.includes(group);
  });
  return () => {
    const counts = new Int32Array(bounds.length);
    const groupsOf = new Map<PersonKey, GroupKey[]>();
    const fromUnit = new Map<string, number>();
    let open = seats;
    const take = (seat: Seat) => {
      const { person, group } = seat;
      for (const bound of seat.bounds) counts[bound] = (counts[bound] ?? 0) + 1;
      const before = groupsOf.get(person.id) ?? [];
      groupsOf.set(person.id, [...before, group]);
      if (before.length === 0 && person.unit !== null) {
        fromUnit.set(person.unit, (fromUnit.get(person.unit) ?? 0) + 1);
      }
    };
    const fits = ({ person, group, bounds: counted }: Seat) => {
      const sits = groupsOf.get(person.id) ?? [];
      const { mostPerUnit, mostGroups } = problem;
      if (sits.length >= mostGroups || sits.includes(group)) return false;
      const unitFull =
        mostPerUnit !== null &&
        person.unit !== null &&
        sits.length === 0 &&
        (fromUnit.get(person.unit) ?? 0) >= mostPerUnit;
      return !unitFull && counted.every((at) => (counts[at] ?? 0) < (bounds[at]?.high ?? 0));
    };
    for (const seat of seated) take(seat);
    for (;;) {
      open = open.filter(fits);
      const pool = new Int32Array(bounds.length);
      for (const seat of open) for (const at of seat.bounds) pool[at] = (pool[at] ?? 0) + 1;
      let [shortest, most] = [-1, 0];
      for (const [at, { low }] of bounds.entries()) {
        const missing = low - (counts[at] ?? 0);
        if (missing <= 0) continue;
        const urgency = missing / (pool[at] ?? 0);
        if (urgency > 1) return null;
        if (urgency > most) [most, shortest] = [urgency, at];
      }
      if (shortest < 0) return panelWith(problem, groupsOf);
      const from = open.filter((seat) => seat.bounds.includes(shortest));
      const drawn = from[numbers.below(from.length)];
      if (!drawn) return null;
      take(drawn);
    }
  };
}

function seatsToFill(problem: Problem): { bounds: Bound[]; seats: Seat[] } {
  const bounds: Bound[] = [];
  const counting: { group: GroupKey; has: (person: Candidate) => boolean }[] = [];
  const count = (bound: Bound, group: GroupKey, has: (person: Candidate) => boolean) => {
    bounds.push(bound);
    counting.push({ group, has });
  };
  for (const { key, seats } of problem.groups) count({ low: seats, high: seats }, key, () => true);
  for (const { group, attribute, value, min, max } of problem.quotas) {
    count({ low: min, high: max }, group, ({ attributes }) => attributes[attribute] === value);
  }
  for (const { group, competence, atLeast } of problem.needs) {
    count({ low: atLeast, high: Infinity }, group, ({ competences }) =>
      competences.includes(competence),
    );
  }
  const seats = problem.candidates.flatMap((person) =>
    groupsOpenTo(problem, person)
      .filter((group) => !person.mustNotIn.includes(group))
      .map((group): Seat => {
        const counted = [...counting.keys()].filter((at) => {
          const one = counting[at];
          return one?.group === group && one.has(person);
        });
        return { person, group, bounds: counted };
      }),
  );
  return { bounds, seats };
}

function panelWith(problem: Problem, groupsOf: ReadonlyMap<PersonKey, readonly GroupKey[]>): Panel {
  const members = problem.groups.map(({ key }) => {
    const sit = problem.candidates.filter(({ id }) => groupsOf.get(id)?.includes(key));
    return [key, sit.map(({ id }) => id)] as const;
  });
  return { members: Object.fromEntries(members) };
}
