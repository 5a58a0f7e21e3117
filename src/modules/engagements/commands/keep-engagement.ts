import type { PersonId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { type Acting, command } from '../../identity/command.ts';
import { listAppointedAs } from '../../identity/index.ts';
import { activeFigure, listFigures, listRoleProfiles } from '../../recruitment/index.ts';
import type { ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import { engagementsSeen } from '../engagements-seen.ts';
import {
  boundsOf,
  type WorkloadRefusal,
  workloadFits,
} from '../rules/a-workload-fits-the-active-figure.ts';
import { type PeriodRefusal, withPeriod } from '../rules/periods-do-not-overlap.ts';
import { lockEngagement, replacePeriods, setPerson } from '../store/engagement-writes.ts';
import { listExpertRoles } from '../store/expert-reads.ts';
import { storeExpertRoles } from '../store/expert-writes.ts';
import type { EngagementId, Period } from '../vocabulary.ts';
import { ofHours } from '../who-keeps-hours.ts';

export type KeepEngagementRefusal =
  | WorkloadRefusal
  | PeriodRefusal
  | { code: 'no-such-period-day' }
  | { code: 'engagement-changed-meanwhile' };

type Of = { engagementId: string; version: number };

const subject = async (tx: Reader, { engagementId }: Of, { actor }: Acting) => {
  const found = (await engagementsSeen(tx, actor)).find(({ id }) => id === engagementId);
  return found ? { bodyId: found.bodyId } : null;
};

/**
 * Says how much somebody works in a role from a day on. Refused outside the active figure for
 * experts, with the figure and its source; while no figure is active, outside the role's profile.
 * @source F-027, R-04
 */
export const setPeriod = command<
  Of & { period: Omit<Period, 'from'> & { from: Period['from'] | null } },
  null,
  KeepEngagementRefusal
>({
  name: 'engagements.set-period',
  action: 'engagement.edit',
  subject,
  run: async (tx, { engagementId, version, period }) => {
    const locked = await lockEngagement(tx, engagementId);
    if (locked?.version !== version) return refused({ code: 'engagement-changed-meanwhile' });
    const { from } = period;
    if (from === null) return refused({ code: 'no-such-period-day' });
    const [profiles, figures, experts] = await Promise.all([
      listRoleProfiles(tx),
      listFigures(tx),
      listExpertRoles(tx),
    ]);
    const profile = profiles.find(({ id }) => id === locked.roleId);
    if (!profile) return refused({ code: 'engagement-changed-meanwhile' });
    const isExpert = experts.includes(locked.roleId);
    const bounds = boundsOf(profile, isExpert, activeFigure(figures, 'expert-workload'));
    const fits = workloadFits(period.percent, bounds);
    if (!fits.ok) return fits;
    const periods = withPeriod(locked.periods, { ...period, from });
    if (!periods.ok) return periods;
    await replacePeriods(tx, locked.id, periods.value);
    const change = { before: locked.periods, after: periods.value };
    return allowed({
      value: null,
      changes: [{ subjectKind: 'engagement', subjectId: locked.id, ...change }],
    });
  },
});

/** Takes a period away that was entered by mistake. @source F-027 */
export const removePeriod = command<Of & { from: Period['from'] }, null, KeepEngagementRefusal>({
  name: 'engagements.remove-period',
  action: 'engagement.edit',
  subject,
  run: async (tx, { engagementId, version, from }) => {
    const locked = await lockEngagement(tx, engagementId);
    const left = locked?.periods.filter((one) => one.from !== from) ?? [];
    if (locked?.version !== version || left.length === locked.periods.length) {
      return refused({ code: 'engagement-changed-meanwhile' });
    }
    await replacePeriods(tx, locked.id, left);
    const change = { before: locked.periods, after: left };
    return allowed({
      value: null,
      changes: [{ subjectKind: 'engagement', subjectId: locked.id, ...change }],
    });
  },
});

/** Says which user somebody engaged is, so that an expert can enter hours; null: no user. */
export const linkPerson = command<
  Of & { personId: PersonId | null },
  null,
  { code: 'engagement-changed-meanwhile' } | { code: 'no-such-expert' }
>({
  name: 'engagements.link-person',
  action: 'engagement.edit',
  subject,
  run: async (tx, { engagementId, version, personId }, { today }) => {
    const locked = await lockEngagement(tx, engagementId);
    if (locked?.version !== version) return refused({ code: 'engagement-changed-meanwhile' });
    const experts = await listAppointedAs(tx, 'expert', today);
    if (personId !== null && !experts.some((one) => one.personId === personId)) {
      return refused({ code: 'no-such-expert' });
    }
    await setPerson(tx, locked.id as EngagementId, personId);
    const change = { before: { personId: locked.personId }, after: { personId } };
    return allowed({
      value: null,
      changes: [{ subjectKind: 'engagement', subjectId: locked.id, ...change }],
    });
  },
});

/** Says which roles are experts': their workload follows the active figure. @source F-026, F-027 */
export const nameExpertRoles = command<{ roleIds: readonly string[] }, null, never>({
  name: 'engagements.name-expert-roles',
  action: 'engagement.edit',
  subject: ofHours,
  run: async (tx, { roleIds }) => {
    const before = (await listExpertRoles(tx)).toSorted();
    const known = (await listRoleProfiles(tx)).map(({ id }) => id);
    const after: ProfileOfRoleId[] = known.filter((id) => roleIds.includes(id)).toSorted();
    await storeExpertRoles(tx, after);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'expert-roles', subjectId: 'expert-roles', before, after }],
    });
  },
});
