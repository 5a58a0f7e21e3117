import type { BodyId } from '../../../kernel/ids.ts';
import type { CommonKey, CompetenceNeed } from '../vocabulary.ts';

export type KeyInGroups = CommonKey & { groups: readonly BodyId[] };

/**
 * In which groups each common key is a need, those in most groups first: medication in 7 of 12.
 * A key that no group needs is given too, last.
 * @source F-012
 */
export function keysOverGroups(
  needs: readonly CompetenceNeed[],
  keys: readonly CommonKey[],
): KeyInGroups[] {
  return keys
    .map((key) => {
      const own = needs.filter(({ commonKey }) => commonKey === key.key);
      return { ...key, groups: [...new Set(own.map(({ bodyId }) => bodyId))] };
    })
    .toSorted((one, other) => other.groups.length - one.groups.length);
}

/** A need with those that stand under it, in the order of the list. */
export type NeedWithOnesUnder = CompetenceNeed & { under: readonly CompetenceNeed[] };

/** A group's needs with each need under its own; one whose own is not there stands by itself. */
export function inTheirOrder(needs: readonly CompetenceNeed[]): NeedWithOnesUnder[] {
  const ids = new Set(needs.map(({ id }) => id));
  return needs
    .filter(({ parent }) => parent === null || !ids.has(parent))
    .map((need) => ({ ...need, under: needs.filter(({ parent }) => parent === need.id) }));
}
