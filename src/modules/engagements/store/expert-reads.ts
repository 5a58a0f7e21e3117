import type { Reader } from '../../../platform/database/tables.ts';
import type { ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import './tables.ts';

/** The roles whose holders are experts; none until somebody has said so. @source F-026 */
export async function listExpertRoles(db: Reader): Promise<ProfileOfRoleId[]> {
  const rows = await db.selectFrom('engagements.expert_role').select('role_id').execute();
  return rows.map(({ role_id }) => role_id);
}
