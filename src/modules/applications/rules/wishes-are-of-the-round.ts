import type { BodyId } from '../../../kernel/ids.ts';
import type { RecruitmentRound } from '../../adverts/vocabulary.ts';
import type { ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import type { Wish } from '../vocabulary.ts';

/** So many roles in groups at most that one person applies for in one round. */
export const mostWishes = 50;

export type WishFault =
  | { code: 'no-wish' }
  | { code: 'too-many-wishes'; most: number; has: number }
  | { code: 'group-not-in-round'; bodyId: BodyId; at: number }
  | { code: 'role-not-in-round'; roleId: ProfileOfRoleId; at: number }
  | { code: 'same-wish-twice'; at: number };

/**
 * What is wrong with the wishes of somebody, the one wanted most first; `at` counts from 1. With
 * `draft` there need not be any yet. @source F-019
 */
export function faultOfWishes(
  wishes: readonly Wish[],
  round: Pick<RecruitmentRound, 'roles' | 'groups'>,
  { draft = false }: { draft?: boolean } = {},
): WishFault | null {
  if (wishes.length === 0) return draft ? null : { code: 'no-wish' };
  if (wishes.length > mostWishes) {
    return { code: 'too-many-wishes', most: mostWishes, has: wishes.length };
  }
  const seen = new Set<string>();
  for (const [index, { roleId, bodyId }] of wishes.entries()) {
    const at = index + 1;
    if (!round.groups.some((group) => group.bodyId === bodyId)) {
      return { code: 'group-not-in-round', bodyId, at };
    }
    if (!round.roles.includes(roleId)) return { code: 'role-not-in-round', roleId, at };
    const key = `${roleId} ${bodyId}`;
    if (seen.has(key)) return { code: 'same-wish-twice', at };
    seen.add(key);
  }
  return null;
}
