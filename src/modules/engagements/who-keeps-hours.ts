import type { Reader } from '../../platform/database/tables.ts';
import type { Acting } from '../identity/command.ts';
import type { Actor } from '../identity/vocabulary.ts';
import { engagementsSeen } from './engagements-seen.ts';
import { listEngagements } from './store/engagement-reads.ts';
import { listExpertRoles } from './store/expert-reads.ts';
import type { Engagement } from './vocabulary.ts';

/**
 * Whether somebody, once their role may, keeps what all experts' hours stand on: the frame, the months
 * and which roles are experts'. It is of those who have engaged one of the experts, together; while
 * nobody has, of whoever recruits.
 * @source F-027, F-028
 */
export async function keepsHours(db: Reader, actor: Actor): Promise<boolean> {
  const experts = await listExpertRoles(db);
  const isExpert = ({ roleId }: Pick<Engagement, 'roleId'>) => experts.includes(roleId);
  if (!(await listEngagements(db)).some(isExpert)) return true;
  return (await engagementsSeen(db, actor)).some(isExpert);
}

/** What is of all experts' hours belongs to no body; for whoever has no expert it is not theirs. */
export const ofHours = async (tx: Reader, _: unknown, { actor }: Acting) =>
  (await keepsHours(tx, actor)) ? { bodyId: null } : null;
