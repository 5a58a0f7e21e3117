import type { MatterFact } from '../../matters/vocabulary.ts';
import type { Count, Scope, Taken } from '../vocabulary.ts';
import { typicalOf } from './a-typical-time.ts';
import { inGroups } from './in-groups.ts';
import { isWithin } from './which-matters-count.ts';

export type TimeAtLevel = Count &
  Taken & {
    level: number;
    decided: Count;
    lifted: Count;
  };

/**
 * How long bodies of each level had a matter, in working days from when it reached them until they
 * decided or lifted it. What was taken back or sent down again is no measure of them. With a body,
 * only what that body had.
 */
export function timeAtEachLevel(
  facts: readonly MatterFact[],
  scope: Scope,
  workingDays: (from: string, to: string) => number,
): TimeAtLevel[] {
  const { bodyId, area } = scope;
  const ended = facts
    .filter((one) => !one.practice && (area === null || one.areas.includes(area)))
    .flatMap((one) => one.way.map((part) => ({ ...part, id: one.id })))
    .filter(
      (part) =>
        (part.end === 'decided' || part.end === 'lifted') &&
        isWithin(scope, part.to) &&
        (bodyId === null || part.bodyId === bodyId),
    );
  const byLevel = inGroups(ended, ({ level }) => level);
  return [...byLevel]
    .flatMap(([level, parts]) => {
      const days = parts.map(({ from, to }) => workingDays(from, to ?? from));
      const typical = typicalOf(days);
      if (level === null || !typical) return [];
      const those = (end: string) => parts.filter((part) => part.end === end).map(({ id }) => id);
      return [
        {
          key: `niva-${level}`,
          level,
          ids: parts.map(({ id }) => id),
          ...typical,
          decided: { key: `niva-${level}-avgjort`, ids: those('decided') },
          lifted: { key: `niva-${level}-loftet`, ids: those('lifted') },
        },
      ];
    })
    .toSorted((a, b) => a.level - b.level);
}
