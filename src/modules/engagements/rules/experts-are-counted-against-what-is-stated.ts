import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import type { ProfileOfRoleId, Stated, StatedFigure } from '../../recruitment/vocabulary.ts';
import type { Engagement } from '../vocabulary.ts';

/** What is stated of the number of experts, in the order it is shown. */
export const expertSubjects = ['experts-first', 'experts-total', 'experts-per-group'] as const;
export type ExpertSubject = (typeof expertSubjects)[number];

/** Engaged as an expert now or later: somebody whose work has ended is none. @source F-026 */
export function expertsOn(
  engagements: readonly Engagement[],
  expertRoles: ReadonlySet<ProfileOfRoleId>,
  today: IsoDate,
): Engagement[] {
  return engagements.filter(
    ({ roleId, periods }) =>
      expertRoles.has(roleId) && periods.some(({ to }) => to === null || to >= today),
  );
}

export type Against = {
  figure: StatedFigure;
  count: number;
  /** Fewer than stated, as many as stated, or more; "about" leaves room for a tenth. */
  stands: 'below' | 'within' | 'above';
};

/**
 * A count against every figure that is stated of it and not replaced: 9 is within 8–10 and within
 * 6–10. Where a case has made one of them the active one, against that one alone.
 * @source F-026, F-030, R-02
 */
export function countedAgainst(
  count: number,
  subject: ExpertSubject,
  stated: readonly Stated[],
): Against[] {
  const figures = stated.filter(
    (one): one is StatedFigure => one.key === subject && one.unit !== 'date',
  );
  const active = figures.filter(({ state }) => state === 'active');
  const shown = active.length > 0 ? active : figures.filter(({ state }) => state !== 'replaced');
  return shown.map((figure) => {
    const room = figure.about ? 0.1 : 0;
    const stands =
      count < figure.low * (1 - room)
        ? 'below'
        : count > figure.high * (1 + room)
          ? 'above'
          : 'within';
    return { figure, count, stands };
  });
}

/** How many experts each of these groups has. @source F-026 */
export function expertsPerGroup(
  experts: readonly Engagement[],
  groups: readonly BodyId[],
): { bodyId: BodyId; count: number }[] {
  return groups.map((bodyId) => ({
    bodyId,
    count: new Set(experts.filter((one) => one.bodyId === bodyId).map(({ name }) => name)).size,
  }));
}
