import type { Candidate, Demand, Panel, PersonKey, Problem } from '../vocabulary.ts';

/** What a panel does against the problem: a demand with the number that was found instead. */
export type Breach =
  | { code: 'demand'; demand: Demand; found: number }
  | { code: 'unknown-person'; person: PersonKey; group: string }
  | { code: 'not-applied'; person: PersonKey; group: string }
  | { code: 'twice-in-group'; person: PersonKey; group: string }
  | { code: 'unseated'; person: PersonKey; group: string };

/**
 * Counts a panel person by person against everything that the problem demands. It knows nothing of
 * how the panel was found, and is what a result is trusted by.
 */
export function breachesOf(problem: Problem, panel: Panel): Breach[] {
  return breachesIn(problem)(panel);
}

/** The same of many panels, for which the people of the problem are looked up once. */
export function breachesIn(problem: Problem): (panel: Panel) => Breach[] {
  const people = new Map(problem.candidates.map((candidate) => [candidate.id, candidate]));
  const bound = problem.candidates.filter(
    ({ mustIn, mustNotIn, seatedIn }) => mustIn.length + mustNotIn.length + seatedIn.length > 0,
  );
  const poolOf = new Map(
    problem.groups.map(({ key }) => [
      key,
      problem.candidates.filter((candidate) => mayBe(candidate, key)).length,
    ]),
  );
  return (panel) => breachesAmong(problem, people, bound, poolOf, panel);
}

function breachesAmong(
  problem: Problem,
  people: ReadonlyMap<PersonKey, Candidate>,
  bound: readonly Candidate[],
  poolOf: ReadonlyMap<string, number>,
  { members }: Panel,
): Breach[] {
  const breaches: Breach[] = [];
  const groupsOfPerson = new Map<PersonKey, number>();
  const sitsIn = (group: string, person: PersonKey) => (members[group] ?? []).includes(person);
  const found = (demand: Demand, count: number, min: number, max: number) => {
    if (count < min || count > max) breaches.push({ code: 'demand', demand, found: count });
  };
  const havingAll = (has: (id: PersonKey) => boolean) =>
    problem.candidates.filter(({ id }) => has(id)).length;
  for (const group of problem.groups) {
    const listed = members[group.key] ?? [];
    const seen = new Set<PersonKey>();
    for (const person of listed) {
      const candidate = people.get(person);
      const at = { person, group: group.key };
      if (!candidate) breaches.push({ code: 'unknown-person', ...at });
      else if (!mayBe(candidate, group.key)) breaches.push({ code: 'not-applied', ...at });
      if (seen.has(person)) breaches.push({ code: 'twice-in-group', ...at });
      seen.add(person);
      groupsOfPerson.set(person, (groupsOfPerson.get(person) ?? 0) + 1);
    }
    const { key, seats } = group;
    const pool = poolOf.get(key) ?? 0;
    found({ kind: 'seats', group: key, seats, pool }, listed.length, seats, seats);
  }
  for (const quota of problem.quotas) {
    const has = (id: PersonKey) => people.get(id)?.attributes[quota.attribute] === quota.value;
    const count = (members[quota.group] ?? []).filter(has).length;
    if (count >= quota.min && count <= quota.max) continue;
    const side = count < quota.min ? 'min' : 'max';
    const pool = havingAll(has);
    found({ kind: 'quota', quota, side, pool }, count, quota.min, quota.max);
  }
  for (const need of problem.needs) {
    const has = (id: PersonKey) => people.get(id)?.competences.includes(need.competence) ?? false;
    const count = (members[need.group] ?? []).filter(has).length;
    if (count >= need.atLeast) continue;
    const pool = havingAll(has);
    found({ kind: 'need', need, pool }, count, need.atLeast, Number.POSITIVE_INFINITY);
  }
  for (const count of groupsOfPerson.values()) {
    found({ kind: 'most-groups', most: problem.mostGroups }, count, 0, problem.mostGroups);
  }
  if (problem.mostPerUnit !== null) {
    const units = new Map<string, number>();
    for (const person of groupsOfPerson.keys()) {
      const unit = people.get(person)?.unit ?? null;
      if (unit !== null) units.set(unit, (units.get(unit) ?? 0) + 1);
    }
    const most = problem.mostPerUnit;
    for (const [unit, count] of units) found({ kind: 'most-per-unit', unit, most }, count, 0, most);
  }
  const known = new Set(problem.groups.map(({ key }) => key));
  for (const { id, mustIn, mustNotIn, seatedIn } of bound) {
    for (const group of mustIn) {
      if (!sitsIn(group, id))
        breaches.push({ code: 'demand', demand: { kind: 'must', person: id, group }, found: 0 });
    }
    for (const group of mustNotIn) {
      if (sitsIn(group, id))
        breaches.push({
          code: 'demand',
          demand: { kind: 'must-not', person: id, group },
          found: 1,
        });
    }
    for (const group of seatedIn) {
      if (known.has(group) && !sitsIn(group, id))
        breaches.push({ code: 'unseated', person: id, group });
    }
  }
  return breaches;
}

function mayBe({ groups, seatedIn, mustIn }: Candidate, group: string) {
  if (groups === null || groups.some((applied) => applied.group === group)) return true;
  return seatedIn.includes(group) || mustIn.includes(group);
}
