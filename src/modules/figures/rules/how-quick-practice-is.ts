import type { BodyId } from '../../../kernel/ids.ts';
import type { MatterFact } from '../../matters/vocabulary.ts';
import type { Count, Scope, Taken } from '../vocabulary.ts';
import { typicalOf } from './a-typical-time.ts';
import { inGroups } from './in-groups.ts';
import { isWithin } from './which-matters-count.ts';

export type PracticeOfBody = Count &
  Taken & {
    bodyId: BodyId;
    /** The middle one of the minutes from when the group was asked until it had answered. */
    minutesInGroup: number | null;
  };

/**
 * How long practice matters took at each body, from asked to decided. Nothing but practice counts:
 * this is how a group sees that it decides more quickly than it did.
 * @source F-040, O-03
 */
export function howQuickPracticeIs(
  facts: readonly MatterFact[],
  scope: Scope,
  workingDays: (from: string, to: string) => number,
): PracticeOfBody[] {
  const decided = facts.filter(
    (one) =>
      one.practice &&
      one.state === 'decided' &&
      isWithin(scope, one.endedOn) &&
      (scope.area === null || one.areas.includes(scope.area)) &&
      (scope.bodyId === null || one.bodyId === scope.bodyId),
  );
  return [...inGroups(decided, ({ bodyId }) => bodyId)].flatMap(([bodyId, all]) => {
    const typical = typicalOf(
      all.map(({ askedOn, endedOn }) => workingDays(askedOn, endedOn ?? askedOn)),
    );
    if (!typical) return [];
    const minutes = all.flatMap(({ minutesInGroup }) => minutesInGroup ?? []);
    return [
      {
        key: bodyId,
        bodyId,
        ids: all.map(({ id }) => id),
        ...typical,
        minutesInGroup: typicalOf(minutes)?.median ?? null,
      },
    ];
  });
}
