import { type SeededNumbers, seededNumbers } from './record/seeded-numbers.ts';
import type { Candidate, Group, GroupKey, Need, PersonKey, Problem, Quota } from './vocabulary.ts';

const attributes = {
  region: ['A', 'B', 'C'],
  profession: ['x', 'y'],
  service: ['m', 'n', 'o'],
  experience: ['long', 'short'],
} as const;

/**
 * A problem of two or three groups so small that all its selections can be listed. Its demands are
 * taken from a selection drawn beforehand, so that there is one that keeps them, and mostly tight:
 * in many of them whole selections reach less than expected seats alone would.
 */
export function tinyGroups(seed: number): Problem {
  const numbers = seededNumbers(`tiny groups ${seed}`);
  const chance = (percent: number) => numbers.below(100) < percent;
  const groups: Group[] = Array.from({ length: 2 + numbers.below(2) }, (_, at) => {
    return { key: `g${at}`, name: `g${at}`, seats: 1 + numbers.below(3) };
  });
  const mostGroups = 1 + numbers.below(2);
  const seats = groups.reduce((sum, group) => sum + group.seats, 0);
  const people = Math.max(4, Math.ceil(seats / mostGroups)) + 3 + numbers.below(4);
  const candidates = Array.from({ length: people }, (_, at) => candidate(numbers, groups, at));
  const drawn = drawnBeforehand(numbers, groups, candidates, mostGroups);
  const quotas: Quota[] = [];
  const needs: Need[] = [];
  for (const { key } of groups) {
    const members = drawn.get(key) ?? [];
    for (const [attribute, values] of Object.entries(attributes)) {
      for (const value of values) {
        if (chance(20)) continue;
        const count = members.filter((one) => one.attributes[attribute] === value).length;
        const reach = chance(85) ? 0 : 1;
        const [min, max] = [Math.max(0, count - reach), count + reach];
        quotas.push({ group: key, attribute, value, min, max });
      }
    }
    const able = members.filter(({ competences }) => competences.includes('k')).length;
    if (able > 0 && chance(60)) needs.push({ group: key, competence: 'k', atLeast: able });
  }
  const mostPerUnit = chance(30) ? mostFromAUnit(drawn) : null;
  return { groups, candidates, quotas, needs, mostGroups, mostPerUnit };
}

function candidate(numbers: SeededNumbers, groups: readonly Group[], at: number): Candidate {
  const chance = (percent: number) => numbers.below(100) < percent;
  const one = <Value>(values: readonly Value[]) => values[numbers.below(values.length)] as Value;
  const wishes = groups.filter(() => chance(70)).map(({ key }) => key);
  return {
    id: `p${at}`,
    attributes: {
      region: one(attributes.region),
      profession: one(attributes.profession),
      service: one(attributes.service),
      experience: one(attributes.experience),
    },
    competences: chance(40) ? ['k'] : [],
    unit: one(['u', 'v', 'w', null]),
    groups: chance(30)
      ? null
      : wishes.map((group, rank) => ({ group, rank: rank + 1, suitability: null })),
    seatedIn: [],
    mustIn: [],
    mustNotIn: chance(10) ? [one(groups).key] : [],
  };
}

/** Some members for each group; fewer than it has seats where nobody is left. */
function drawnBeforehand(
  numbers: SeededNumbers,
  groups: readonly Group[],
  candidates: readonly Candidate[],
  mostGroups: number,
): Map<GroupKey, Candidate[]> {
  const sits = new Map<PersonKey, number>();
  return new Map(
    groups.map(({ key, seats }) => {
      const open = candidates.filter(
        ({ id, groups: wishes, mustNotIn }) =>
          !mustNotIn.includes(key) &&
          (wishes === null || wishes.some(({ group }) => group === key)) &&
          (sits.get(id) ?? 0) < mostGroups,
      );
      const members = numbers.shuffled(open).slice(0, seats);
      for (const { id } of members) sits.set(id, (sits.get(id) ?? 0) + 1);
      return [key, members];
    }),
  );
}

function mostFromAUnit(drawn: ReadonlyMap<GroupKey, readonly Candidate[]>): number {
  const units = new Map<string, Set<PersonKey>>();
  for (const { id, unit } of [...drawn.values()].flat()) {
    if (unit !== null) units.set(unit, (units.get(unit) ?? new Set()).add(id));
  }
  return Math.max(1, ...[...units.values()].map(({ size }) => size));
}
