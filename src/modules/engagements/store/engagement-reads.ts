import type { Selectable } from 'kysely';
import type { PersonId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { Engagement, EngagementId, OfferId } from '../vocabulary.ts';
import type { EngagementRow } from './tables.ts';

/** Everybody engaged, in the order it was agreed; or those that one user is. @source F-027 */
export async function listEngagements(
  db: Reader,
  of: { personId?: PersonId } = {},
): Promise<Engagement[]> {
  let rows = db.selectFrom('engagements.engagement').selectAll();
  if (of.personId) rows = rows.where('person_id', '=', of.personId);
  return withPeriods(db, await rows.orderBy('position').execute());
}

export async function readEngagement(db: Reader, id: string): Promise<Engagement | undefined> {
  const rows = await db
    .selectFrom('engagements.engagement')
    .selectAll()
    .where('id', '=', id as EngagementId)
    .execute();
  return (await withPeriods(db, rows))[0];
}

async function withPeriods(
  db: Reader,
  rows: readonly Selectable<EngagementRow>[],
): Promise<Engagement[]> {
  if (rows.length === 0) return [];
  const periods = await db
    .selectFrom('engagements.period')
    .selectAll()
    .where(
      'engagement_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('first_day')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, name: row.name, unit: row.unit, version: row.version },
    personId: row.person_id,
    bodyId: row.body_id,
    roleId: row.role_id,
    offerId: row.offer_id,
    periods: periods
      .filter((one) => one.engagement_id === row.id)
      .map((one) => ({
        from: one.first_day,
        to: one.last_day,
        percent: one.percent,
        releasedPercent: one.released_percent,
      })),
  }));
}

/** The engagement that an offer became; undefined until it is accepted. */
export async function readEngagementOf(
  db: Reader,
  offerId: OfferId,
): Promise<Engagement | undefined> {
  const rows = await db
    .selectFrom('engagements.engagement')
    .selectAll()
    .where('offer_id', '=', offerId)
    .execute();
  return (await withPeriods(db, rows))[0];
}
