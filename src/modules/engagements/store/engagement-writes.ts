import { sql } from 'kysely';
import { newId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { Engagement, EngagementId, OfferId, Period } from '../vocabulary.ts';
import { readEngagement } from './engagement-reads.ts';

/** Adds an engagement with its periods and answers its id. */
export async function insertEngagement(
  tx: Writer,
  { periods, ...of }: Omit<Engagement, 'id' | 'version'>,
): Promise<EngagementId> {
  const id = newId('eng');
  await tx
    .insertInto('engagements.engagement')
    .values({
      id,
      person_id: of.personId,
      name: of.name,
      unit: of.unit,
      body_id: of.bodyId,
      role_id: of.roleId,
      offer_id: of.offerId,
    })
    .execute();
  await storePeriods(tx, id, periods);
  return id;
}

/** Locks an engagement for the rest of the transaction. */
export async function lockEngagement(tx: Writer, id: string): Promise<Engagement | undefined> {
  await tx
    .selectFrom('engagements.engagement')
    .select('id')
    .where('id', '=', id as EngagementId)
    .forUpdate()
    .execute();
  return readEngagement(tx, id);
}

/** Locks the engagement that an offer became. */
export async function lockEngagementOf(
  tx: Writer,
  offerId: OfferId,
): Promise<Engagement | undefined> {
  const row = await tx
    .selectFrom('engagements.engagement')
    .select('id')
    .where('offer_id', '=', offerId)
    .forUpdate()
    .executeTakeFirst();
  return row && readEngagement(tx, row.id);
}

/** Keeps the periods of an engagement that is locked, in place of those it had. */
export async function replacePeriods(
  tx: Writer,
  id: EngagementId,
  periods: readonly Period[],
): Promise<void> {
  await tx.deleteFrom('engagements.period').where('engagement_id', '=', id).execute();
  await storePeriods(tx, id, periods);
  await countChange(tx, id);
}

/** Says which user somebody engaged is. */
export async function setPerson(
  tx: Writer,
  id: EngagementId,
  personId: Engagement['personId'],
): Promise<void> {
  await tx
    .updateTable('engagements.engagement')
    .set({ person_id: personId })
    .where('id', '=', id)
    .execute();
  await countChange(tx, id);
}

async function countChange(tx: Writer, id: EngagementId): Promise<void> {
  await tx
    .updateTable('engagements.engagement')
    .set({ version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute();
}

async function storePeriods(
  tx: Writer,
  id: EngagementId,
  periods: readonly Period[],
): Promise<void> {
  const rows = periods.map((one) => ({
    engagement_id: id,
    first_day: one.from,
    last_day: one.to,
    percent: one.percent,
    released_percent: one.releasedPercent,
  }));
  if (rows.length > 0) await tx.insertInto('engagements.period').values(rows).execute();
}
