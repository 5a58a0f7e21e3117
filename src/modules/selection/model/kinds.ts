import type { Candidate, GroupKey, PersonKey, Problem } from '../vocabulary.ts';

/** People whom no demand tells apart, with the first of them to speak for all. */
export type Kind = { like: Candidate; people: readonly PersonKey[]; groups: readonly GroupKey[] };

/** What people are told apart by: the demands alone, merit and wishes too, or everybody is alone. */
export type ToldApartBy = 'demands' | 'merit' | 'person';

/**
 * The candidates by kind, in the order in which they stand. Whoever is named by a demand of their
 * own (must, must not, seated already) is a kind alone.
 */
export function kindsOf(problem: Problem, by: ToldApartBy): Kind[] {
  const attributes = [...new Set(problem.quotas.map(({ attribute }) => attribute))].sort();
  const needed = new Set(problem.needs.map(({ competence }) => competence));
  const kinds = new Map<string, { like: Candidate; people: PersonKey[]; groups: GroupKey[] }>();
  for (const candidate of problem.candidates) {
    const alone = by === 'person' || namedGroups(candidate) > 0;
    const key = JSON.stringify([
      attributes.map((attribute) => candidate.attributes[attribute] ?? null),
      candidate.competences.filter((competence) => needed.has(competence)).sort(),
      problem.mostPerUnit === null ? null : candidate.unit,
      by === 'merit' ? candidate.groups : (candidate.groups?.map(({ group }) => group) ?? null),
      alone ? candidate.id : null,
    ]);
    const known = kinds.get(key);
    if (known) known.people.push(candidate.id);
    else {
      kinds.set(key, {
        like: candidate,
        people: [candidate.id],
        groups: groupsOpenTo(problem, candidate),
      });
    }
  }
  return [...kinds.values()];
}

/** The groups that a candidate may come to sit in: those applied for, and where seated or bound. */
export function groupsOpenTo(problem: Problem, candidate: Candidate): GroupKey[] {
  const { groups, seatedIn, mustIn } = candidate;
  const all = problem.groups.map(({ key }) => key);
  if (groups === null) return all;
  const open = new Set([...groups.map(({ group }) => group), ...seatedIn, ...mustIn]);
  return all.filter((key) => open.has(key));
}

const namedGroups = ({ seatedIn, mustIn, mustNotIn }: Candidate) =>
  seatedIn.length + mustIn.length + mustNotIn.length;
