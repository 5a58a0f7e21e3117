import type { PersonId } from '../../../kernel/ids.ts';

export type AreaRefusal = { code: 'not-your-area'; whose: string };

/**
 * Why a director may not decide for a group: the round names somebody else, or nobody. Null where
 * it is theirs.
 * @source F-024
 */
export function notTheirArea(
  director: PersonId,
  decider: { id: PersonId; name: string } | null,
): AreaRefusal | null {
  if (decider?.id === director) return null;
  return { code: 'not-your-area', whose: decider?.name ?? '' };
}
