import type { Applicant } from '../../applications/vocabulary.ts';
import type { CoveredNeed, NeedLine } from '../vocabulary.ts';

/** What somebody covers: as assessed where it was, else as they say themselves. @source F-013 */
export function coveredBy(
  { saysToMeet }: Pick<Applicant, 'saysToMeet'>,
  lines: readonly Pick<NeedLine, 'needId' | 'meets'>[],
): CoveredNeed[] {
  const assessed = new Set(lines.map(({ needId }) => needId));
  return [
    ...lines.map(({ needId, meets }) => ({ needId, by: 'assessed' as const, meets })),
    ...saysToMeet
      .filter(({ needId }) => !assessed.has(needId))
      .map(({ needId }) => ({ needId, by: 'said' as const, meets: 'meets' as const })),
  ];
}

/** Whether it counts towards how many must have it: to meet a need in part does not. */
export const counts = ({ meets }: Pick<CoveredNeed, 'meets'>): boolean => meets === 'meets';
