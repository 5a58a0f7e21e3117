import type { MatterFact } from '../../matters/vocabulary.ts';
import type { Count, Scope } from '../vocabulary.ts';
import { type Share, shareOf } from './a-share-is-held-against-its-goal.ts';
import { inGroups } from './in-groups.ts';
import { countedIn, isWithin } from './which-matters-count.ts';

export type DecidedAtLevels = {
  /** At level 1, of all that were decided; null where nothing was. */
  share: Share | null;
  /** How many were decided at each level, the lowest first; those of no level stand last. */
  levels: readonly (Count & { level: number | null })[];
  /** The share of each month in which something was decided, the earliest first. */
  months: readonly { month: string; here: Count; all: Count; share: Share }[];
};

/**
 * Where the matters were decided that were decided in a scope's days. What a body outside the
 * structure decided is decided, but at no level, and does not count as decided in the group.
 * @source F-037
 */
export function decidedAtLevels(facts: readonly MatterFact[], scope: Scope): DecidedAtLevels {
  const decided = countedIn(facts, scope).filter(
    (one) => one.state === 'decided' && isWithin(scope, one.endedOn),
  );
  const byLevel = inGroups(decided, ({ level }) => level);
  const levels = [...byLevel]
    .toSorted(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
    .map(([level, all]) => ({ key: `niva-${level ?? 'uten'}`, level, ids: idsOf(all) }));
  const byMonth = inGroups(decided, ({ endedOn }) => (endedOn ?? '').slice(0, 7));
  const months = [...byMonth]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([month, all]) => {
      const here = all.filter(({ level }) => level === 1);
      const share = shareOf(here.length, all.length);
      if (!share) return [];
      return [
        {
          month,
          here: { key: `${month}-gruppe`, ids: idsOf(here) },
          all: { key: `${month}-alle`, ids: idsOf(all) },
          share,
        },
      ];
    });
  return { share: shareOf(byLevel.get(1)?.length ?? 0, decided.length), levels, months };
}

const idsOf = (facts: readonly MatterFact[]) => facts.map(({ id }) => id);
