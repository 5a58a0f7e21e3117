import type { Writer } from '../../../platform/database/tables.ts';
import type { ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import './tables.ts';

/** Keeps which roles are experts', in place of those that were. */
export async function storeExpertRoles(
  tx: Writer,
  roleIds: readonly ProfileOfRoleId[],
): Promise<void> {
  await tx.deleteFrom('engagements.expert_role').execute();
  const rows = roleIds.map((role_id) => ({ role_id }));
  if (rows.length > 0) await tx.insertInto('engagements.expert_role').values(rows).execute();
}
