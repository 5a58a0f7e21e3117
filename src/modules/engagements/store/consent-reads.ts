import type { Selectable } from 'kysely';
import type { Reader } from '../../../platform/database/tables.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type { Consent, ConsentId } from '../vocabulary.ts';
import type { ConsentRow } from './tables.ts';

const toConsent = (row: Selectable<ConsentRow>): Consent => ({
  ...{ id: row.id, unit: row.unit, leader: row.leader, answer: row.answer, reason: row.reason },
  roundId: row.round_id,
  leaderEmail: row.leader_email,
  applicantIds: row.applicant_ids,
  askedAt: row.asked_at,
  askedBy: row.asked_by,
  answeredAt: row.answered_at,
  answeredHow: row.answered_how,
  version: row.version,
});

/** What leaders of units were asked, in a round or in all, in the order they were. @source F-029 */
export async function listConsents(db: Reader, roundId?: AdvertRoundId): Promise<Consent[]> {
  let rows = db.selectFrom('engagements.consent').selectAll();
  if (roundId) rows = rows.where('round_id', '=', roundId);
  return (await rows.orderBy('position').execute()).map(toConsent);
}

export async function readConsent(db: Reader, id: string): Promise<Consent | undefined> {
  const row = await db
    .selectFrom('engagements.consent')
    .selectAll()
    .where('id', '=', id as ConsentId)
    .executeTakeFirst();
  return row && toConsent(row);
}
