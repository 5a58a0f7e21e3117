import { sql } from 'kysely';
import type { Writer } from '../../../platform/database/tables.ts';
import { readApplicants } from '../../applications/index.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import { eraseSealed } from '../../messages/index.ts';
import { mailKeyOf } from '../mail/mail-key.ts';
import './tables.ts';

/** What stands in place of a reason that must be there and is forgotten. */
const forgotten = '…';

/**
 * Forgets what was written of people who are being erased, and to them, about offers: reasons, mail
 * and links. An offer that waits is taken back, so that its place can be offered to a reserve; that
 * offers were made and answered stays, and so does who became a member.
 * @source personvernforordningen art. 17
 */
export async function forgetOffers(
  tx: Writer,
  applicantIds: readonly ApplicantId[],
): Promise<void> {
  if (applicantIds.length === 0) return;
  const offers = await tx
    .selectFrom('engagements.offer')
    .select('id')
    .where('applicant_id', 'in', [...applicantIds])
    .orderBy('id')
    .forUpdate()
    .execute();
  for (const { id } of offers) await eraseSealed(tx, mailKeyOf(id));
  const ids = offers.map(({ id }) => id);
  if (ids.length > 0) {
    await tx
      .updateTable('engagements.offer')
      .set({
        state: sql`case when state = 'offered' then 'withdrawn' else state end`,
        application_gone: sql`application_gone or state = 'offered'`,
        reason: '',
        version: sql<number>`version + 1`,
      })
      .where('id', 'in', ids)
      .execute();
    await tx.deleteFrom('engagements.link').where('offer_id', 'in', ids).execute();
  }
  await forgetLeaders(tx, new Set(applicantIds));
}

/** Forgets the leader who was asked, and the answer in words, once nobody they were asked for is known. */
async function forgetLeaders(tx: Writer, erased: ReadonlySet<ApplicantId>): Promise<void> {
  const consents = await tx
    .selectFrom('engagements.consent')
    .select(['id', 'applicant_ids'])
    .where('applicant_ids', '&&', sql<ApplicantId[]>`${[...erased]}::text[]`)
    .orderBy('id')
    .forUpdate()
    .execute();
  for (const { id, applicant_ids: asked } of consents) {
    const others = await readApplicants(
      tx,
      asked.filter((one) => !erased.has(one)),
    );
    if (others.some(({ state }) => state !== 'erased')) continue;
    await tx
      .updateTable('engagements.consent')
      .set({
        leader: '',
        leader_email: '',
        reason: sql`case when reason = '' then '' else ${forgotten} end`,
        version: sql<number>`version + 1`,
      })
      .where('id', '=', id)
      .execute();
    await tx.deleteFrom('engagements.link').where('consent_id', '=', id).execute();
    await eraseSealed(tx, mailKeyOf(id));
  }
}
