import { sql } from 'kysely';
import { type BodyId, newId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { Choice, OwnVersion, ProfileId } from '../vocabulary.ts';

/** Keeps others from choosing for the same body until this is done. */
export async function lockChoices(tx: Writer, bodyId: BodyId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rules of ${bodyId}`}, 0))`.execute(tx);
}

/** The body follows this from the day on, in place of all that was planned from then. */
export async function storeChoice(tx: Writer, bodyId: BodyId, choice: Choice): Promise<void> {
  await tx
    .deleteFrom('procedure.body_profile')
    .where('body_id', '=', bodyId)
    .where('valid_from', '>=', choice.validFrom)
    .execute();
  await tx
    .insertInto('procedure.body_profile')
    .values({ body_id: bodyId, profile_id: choice.profileId, valid_from: choice.validFrom })
    .execute();
}

/** A new profile of a body's own, with its first version. */
export async function insertOwnProfile(
  tx: Writer,
  bodyId: BodyId,
  first: OwnVersion,
  id: ProfileId = newId('proc'),
): Promise<ProfileId> {
  await tx.insertInto('procedure.own_profile').values({ id, body_id: bodyId }).execute();
  await storeOwnVersion(tx, id, first);
  return id;
}

/** Counts the profile up where it still is what was seen; whether it was. */
export async function countUp(tx: Writer, id: ProfileId, seen: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('procedure.own_profile')
    .set({ version: seen + 1 })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The profile says this from the day on, in place of all that was planned from then. */
export async function storeOwnVersion(tx: Writer, id: ProfileId, says: OwnVersion): Promise<void> {
  await tx
    .deleteFrom('procedure.own_profile_period')
    .where('profile_id', '=', id)
    .where('valid_from', '>=', says.validFrom)
    .execute();
  await tx
    .insertInto('procedure.own_profile_period')
    .values({
      profile_id: id,
      valid_from: says.validFrom,
      name: JSON.stringify(says.name),
      rules: JSON.stringify(says.rules),
      sources: JSON.stringify(says.sources),
    })
    .execute();
}
