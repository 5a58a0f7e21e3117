import type { BodyId } from '../../../kernel/ids.ts';
import { type ReasonKind, reasonKinds } from '../../consensus/vocabulary.ts';
import type { MatterFact } from '../../matters/vocabulary.ts';
import type { Side } from '../../organisations/vocabulary.ts';
import type { Count, Scope } from '../vocabulary.ts';
import { inGroups } from './in-groups.ts';
import { isWithin } from './which-matters-count.ts';

/** How often a reason was given in one body by one side, and the matters it was given in. */
export type ReasonsOfSide = {
  bodyId: BodyId;
  side: Side | null;
  /** The ids of the matters, one for each objection: a matter with two stands twice. */
  byKind: Readonly<Record<ReasonKind, Count>>;
  all: Count;
};

/**
 * What objections rest on, per body and side, in the rounds that were closed in a scope's days. One
 * seat's last answer in a round counts once.
 */
export function whatObjectionsRestOn(facts: readonly MatterFact[], scope: Scope): ReasonsOfSide[] {
  const { bodyId, area } = scope;
  const objections = facts
    .filter((one) => !one.practice && (area === null || one.areas.includes(area)))
    .flatMap((one) => one.objections.map((objection) => ({ ...objection, id: one.id })))
    .filter((one) => isWithin(scope, one.on) && (bodyId === null || one.bodyId === bodyId));
  return [...inGroups(objections, (one) => `${one.bodyId}-${one.side ?? 'uten'}`)]
    .flatMap(([key, all]) => {
      const [first] = all;
      if (!first) return [];
      const those = (kind: ReasonKind): Count => ({
        key: `${key}-${kind}`,
        ids: all.filter((one) => one.kind === kind).map(({ id }) => id),
      });
      const byKind = Object.fromEntries(reasonKinds.map((kind) => [kind, those(kind)]));
      return [
        {
          bodyId: first.bodyId,
          side: first.side,
          byKind: byKind as Record<ReasonKind, Count>,
          all: { key: `${key}-alle`, ids: all.map(({ id }) => id) },
        },
      ];
    })
    .toSorted((a, b) => b.all.ids.length - a.all.ids.length || (a.all.key < b.all.key ? -1 : 1));
}
