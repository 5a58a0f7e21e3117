import { sql } from 'kysely';
import { type BodyId, newId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type {
  CommonKey,
  CompetenceNeed,
  NeedDraft,
  NeedId,
  ProfileOfRoleId,
  RoleProfile,
  RoleProfileDraft,
} from '../vocabulary.ts';
import './tables.ts';

/** Holds a group's needs, so that those who write in them do it one after the other. */
export async function holdNeeds(tx: Writer, bodyId: BodyId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`needs ${bodyId}`}, 0))`.execute(tx);
}

const needColumns = ({ text, kind, parent, commonKey, atLeast }: NeedDraft) => ({
  ...{ ...text, kind, parent },
  common_key: commonKey,
  at_least: atLeast,
});

export async function insertNeed(tx: Writer, bodyId: BodyId, draft: NeedDraft): Promise<NeedId> {
  const id = newId('need');
  await tx
    .insertInto('recruitment.need')
    .values({ id, body_id: bodyId, ...needColumns(draft) })
    .execute();
  return id;
}

/** Changes a need if it is still at the version the writer saw; answers whether it was. */
export async function updateNeed(
  tx: Writer,
  { id, version }: Pick<CompetenceNeed, 'id' | 'version'>,
  draft: NeedDraft,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('recruitment.need')
    .set({ ...needColumns(draft), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function deleteNeed(tx: Writer, id: NeedId): Promise<void> {
  await tx.deleteFrom('recruitment.need').where('id', '=', id).execute();
}

/** Adds a key to compare by, if it is not there yet. */
export async function addCommonKey(tx: Writer, { key, name }: CommonKey): Promise<void> {
  await tx
    .insertInto('recruitment.common_key')
    .values({ key, ...name })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}

const profileColumns = (draft: RoleProfileDraft) => ({
  ...draft.name,
  workload_low: draft.workload.low,
  workload_high: draft.workload.high,
  release: draft.release,
  must_meet_physically: draft.mustMeetPhysically,
  qualifications: JSON.stringify(draft.qualifications),
  personal_qualities: JSON.stringify(draft.personalQualities),
});

export async function insertRoleProfile(
  tx: Writer,
  draft: RoleProfileDraft,
): Promise<ProfileOfRoleId> {
  const id = newId('role');
  await tx
    .insertInto('recruitment.role_profile')
    .values({ id, ...profileColumns(draft) })
    .execute();
  return id;
}

/** Changes a profile if it is still at the version the writer saw; answers whether it was. */
export async function updateRoleProfile(
  tx: Writer,
  { id, version }: Pick<RoleProfile, 'id' | 'version'>,
  draft: RoleProfileDraft,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('recruitment.role_profile')
    .set({ ...profileColumns(draft), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
