import type { BodyId, PersonId } from '../../../kernel/ids.ts';
import type { Sitting, Timetable } from '../vocabulary.ts';

type Viewer = { personId: PersonId; role: string; bodyId: BodyId | null };

const seesAll = ['administrator', 'secretary', 'expert'];

/** Whether somebody sees the timetables of all groups: those who plan them, and the experts. */
export const seesEveryGroup = (viewer: Pick<Viewer, 'role'>) => seesAll.includes(viewer.role);

/**
 * Whether somebody sees a timetable: everybody else sees those of the groups they act for, and those
 * of the groups in which they have a seat on some day of the period.
 * @source F-047 "a member sees own only"
 */
export function mayBeSeen(
  timetable: Pick<Timetable, 'bodyId' | 'startsOn' | 'endsOn'>,
  viewer: Viewer,
  sittings: readonly Sitting[],
): boolean {
  if (seesEveryGroup(viewer) || viewer.bodyId === timetable.bodyId) return true;
  return sittings.some(
    (one) =>
      one.bodyId === timetable.bodyId &&
      one.person === viewer.personId &&
      (one.from === null || one.from <= timetable.endsOn) &&
      (one.to === null || one.to >= timetable.startsOn),
  );
}
