import { storeExpertRoles } from '../../modules/engagements/store/expert-writes.ts';
import { storeFrame } from '../../modules/engagements/store/hours.ts';
import { listRoleProfiles } from '../../modules/recruitment/index.ts';
import type { Writer } from '../../platform/database/tables.ts';

/** Which role is the experts', and what the investment pays of their hours. */
export async function insertDemoEngagements(tx: Writer): Promise<void> {
  const experts = (await listRoleProfiles(tx)).filter(
    ({ mustMeetPhysically }) => mustMeetPhysically,
  );
  await storeExpertRoles(
    tx,
    experts.map(({ id }) => id),
  );
  const grantedBy = 'Bystyret, investeringsrammen for innføringen';
  await storeFrame(tx, { unit: 'hours', amount: 6000, rate: null, grantedBy, version: 1 });
}
