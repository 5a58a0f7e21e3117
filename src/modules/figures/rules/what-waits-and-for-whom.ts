import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import type { MatterFact } from '../../matters/vocabulary.ts';
import { actors, type Count, type Scope, type WaitsFor } from '../vocabulary.ts';
import { typicalOf } from './a-typical-time.ts';
import { inGroups } from './in-groups.ts';

export type WaitingAtBody = {
  bodyId: BodyId;
  all: Count;
  byActor: Readonly<Record<WaitsFor, Count>>;
  /** Past the body's time limit or the day it is needed by. */
  late: Count;
  /** Working days since they reached the body. */
  oldest: number;
  median: number;
};

/**
 * Whoever must do the next thing: the members while they are asked; the vendor where its own
 * question needs more before it can be answered; the chair where the rules leave it to the chair or
 * the body has no expert; else the expert. Null for a matter that is ended.
 */
export function whoMustAct(
  one: Pick<MatterFact, 'state' | 'origin' | 'outcome' | 'next' | 'expertName'>,
): WaitsFor | null {
  if (one.state === 'decided' || one.state === 'withdrawn') return null;
  if (one.state === 'in-round') return 'members';
  if (one.state === 'settled') {
    if (one.outcome === 'open-questions' && one.origin === 'vendor') return 'vendor';
    if (one.next === 'chair-decides') return 'chair';
  }
  return one.expertName ? 'expert' : 'chair';
}

/** The matters that wait at each body today, the body with the most first. @source F-036 */
export function whatWaits(
  facts: readonly MatterFact[],
  scope: Scope,
  today: IsoDate,
  workingDays: (from: string, to: string) => number,
): WaitingAtBody[] {
  const waiting = facts.filter(
    (one) =>
      !one.practice &&
      whoMustAct(one) !== null &&
      (scope.area === null || one.areas.includes(scope.area)) &&
      (scope.bodyId === null || one.bodyId === scope.bodyId),
  );
  return [...inGroups(waiting, ({ bodyId }) => bodyId)]
    .flatMap(([bodyId, all]) => {
      const ages = all.map(({ reachedOn }) => workingDays(reachedOn, today));
      const typical = typicalOf(ages);
      if (!typical) return [];
      const count = (name: string, those: readonly MatterFact[]): Count => ({
        key: `${bodyId}-${name}`,
        ids: those.map(({ id }) => id),
      });
      const isLate = ({ dueOn, neededBy }: MatterFact) =>
        (dueOn !== null && dueOn < today) || (neededBy !== null && neededBy < today);
      const byActor = Object.fromEntries(
        actors.map((actor) => [
          actor,
          count(
            actor,
            all.filter((one) => whoMustAct(one) === actor),
          ),
        ]),
      ) as Record<WaitsFor, Count>;
      return [
        {
          bodyId,
          all: count('alle', all),
          byActor,
          late: count('for-sent', all.filter(isLate)),
          oldest: Math.max(...ages),
          median: typical.median,
        },
      ];
    })
    .toSorted((a, b) => b.all.ids.length - a.all.ids.length || (a.bodyId < b.bodyId ? -1 : 1));
}
