import type { GroupKey, Problem } from '../vocabulary.ts';

/** What a problem demands of some of its groups. Whatever cannot hold there cannot hold at all. */
export function problemOfGroups(problem: Problem, keys: readonly GroupKey[]): Problem {
  const kept = new Set(keys);
  const among = (groups: readonly GroupKey[]) => groups.filter((group) => kept.has(group));
  return {
    ...problem,
    groups: problem.groups.filter(({ key }) => kept.has(key)),
    quotas: problem.quotas.filter(({ group }) => kept.has(group)),
    needs: problem.needs.filter(({ group }) => kept.has(group)),
    candidates: problem.candidates
      .map((candidate) => ({
        ...candidate,
        groups: candidate.groups?.filter(({ group }) => kept.has(group)) ?? null,
        seatedIn: among(candidate.seatedIn),
        mustIn: among(candidate.mustIn),
        mustNotIn: among(candidate.mustNotIn),
      }))
      .filter(({ groups, seatedIn, mustIn }) => {
        return groups === null || groups.length + seatedIn.length + mustIn.length > 0;
      }),
  };
}
