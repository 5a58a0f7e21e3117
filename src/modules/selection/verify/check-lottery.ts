import type { GroupKey, PersonKey, Problem } from '../vocabulary.ts';

/** Something that a lottery promises and does not keep. */
export type BrokenPromise =
  | { code: 'panel-size'; panel: number; seats: number; members: number }
  | { code: 'twice-in-panel' | 'unknown-person' | 'may-not-sit'; panel: number; person: PersonKey }
  | { code: 'must-sit'; panel: number; person: PersonKey }
  | { code: 'quota'; panel: number; attribute: string; value: string; count: number }
  | { code: 'need'; panel: number; competence: string; count: number }
  | { code: 'unit'; panel: number; unit: string; count: number }
  | { code: 'negative-probability'; panel: number }
  | { code: 'probability-sum'; sum: number }
  | { code: 'other-chance'; person: PersonKey; told: number; sum: number };

type DrawablePanel = { probability: number; members: readonly PersonKey[] };

const rounding = 1e-9;

/**
 * Counts every panel of one group from the people up: its size, everybody once, every quota, need
 * and unit, who must and must not sit; and that the probabilities add up to 1 and to the chances
 * that people were told. It shares nothing with what makes the panels. Empty: all is kept.
 */
export function checkLottery(
  problem: Problem,
  group: GroupKey,
  lottery: readonly DrawablePanel[],
  told: Readonly<Record<PersonKey, number>>,
): BrokenPromise[] {
  const broken: BrokenPromise[] = [];
  const people = new Map(problem.candidates.map((one) => [one.id, one]));
  const seats = problem.groups.find(({ key }) => key === group)?.seats;
  const musts = problem.candidates
    .filter((one) => one.mustIn.includes(group) || one.seatedIn.includes(group))
    .map(({ id }) => id);
  const sums = new Map<PersonKey, number>();
  let total = 0;
  lottery.forEach(({ probability, members }, panel) => {
    total += probability;
    if (!(probability >= 0)) broken.push({ code: 'negative-probability', panel });
    if (members.length !== seats) {
      broken.push({ code: 'panel-size', panel, seats: seats ?? 0, members: members.length });
    }
    const sitting = new Set<PersonKey>();
    const values = new Map<string, Map<string, number>>();
    const competences = new Map<string, number>();
    const units = new Map<string, number>();
    for (const person of members) {
      const one = people.get(person);
      if (sitting.has(person)) broken.push({ code: 'twice-in-panel', panel, person });
      sitting.add(person);
      if (one === undefined) {
        broken.push({ code: 'unknown-person', panel, person });
        continue;
      }
      sums.set(person, (sums.get(person) ?? 0) + probability);
      const applied = one.groups === null || one.groups.some((to) => to.group === group);
      if (!applied || one.mustNotIn.includes(group)) {
        broken.push({ code: 'may-not-sit', panel, person });
      }
      for (const [attribute, value] of Object.entries(one.attributes)) {
        const counts = values.get(attribute) ?? new Map<string, number>();
        counts.set(value, (counts.get(value) ?? 0) + 1);
        values.set(attribute, counts);
      }
      for (const competence of new Set(one.competences)) add(competences, competence);
      if (one.unit !== null) add(units, one.unit);
    }
    for (const quota of problem.quotas) {
      if (quota.group !== group) continue;
      const { attribute, value } = quota;
      const count = values.get(attribute)?.get(value) ?? 0;
      if (count < quota.min || count > quota.max) {
        broken.push({ code: 'quota', panel, attribute, value, count });
      }
    }
    for (const need of problem.needs) {
      if (need.group !== group) continue;
      const count = competences.get(need.competence) ?? 0;
      if (count < need.atLeast) {
        broken.push({ code: 'need', panel, competence: need.competence, count });
      }
    }
    for (const [unit, count] of units) {
      if (problem.mostPerUnit !== null && count > problem.mostPerUnit) {
        broken.push({ code: 'unit', panel, unit, count });
      }
    }
    for (const person of musts) {
      if (!sitting.has(person)) broken.push({ code: 'must-sit', panel, person });
    }
  });
  if (Math.abs(total - 1) > rounding) broken.push({ code: 'probability-sum', sum: total });
  for (const { id } of problem.candidates) {
    const chance = told[id] ?? 0;
    const sum = sums.get(id) ?? 0;
    if (Math.abs(chance - sum) > rounding || chance > 1 + rounding) {
      broken.push({ code: 'other-chance', person: id, told: chance, sum });
    }
  }
  return broken;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
