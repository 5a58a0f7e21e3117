import { sql } from 'kysely';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type { ApplicantId, ApplicantState } from '../vocabulary.ts';

/** Whoever has applied in the round from this address, withdrawn or not. */
export async function applicantByEmail(
  tx: Writer,
  roundId: AdvertRoundId,
  email: string,
): Promise<{ id: ApplicantId; state: ApplicantState } | undefined> {
  return tx
    .selectFrom('applications.applicant')
    .select(['id', 'state'])
    .where('round_id', '=', roundId)
    .where(sql<string>`lower(email)`, '=', sql<string>`lower(${email})`)
    .where('state', 'in', ['submitted', 'withdrawn'])
    .executeTakeFirst();
}

/** How many drafts in a round have been begun with an address since then. */
export async function countDraftsFrom(
  db: Reader,
  { roundId, email, since }: { roundId: AdvertRoundId; email: string; since: Date },
): Promise<number> {
  const row = await db
    .selectFrom('applications.applicant')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('round_id', '=', roundId)
    .where(sql<string>`lower(email)`, '=', sql<string>`lower(${email})`)
    .where('state', '=', 'draft')
    .where('started_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Lets nobody else apply from the same address in the same round until the transaction is done. */
export async function holdAddress(tx: Writer, roundId: AdvertRoundId, email: string) {
  const all = allAddressesOf(roundId);
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${all}, 0))`.execute(tx);
  const key = `applicant ${roundId} ${email.toLowerCase()}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}

/**
 * Lets nobody else apply from any address in the round until the transaction is done: one lock,
 * where a lock for each of thousands would leave none to others.
 */
export async function holdAllAddresses(tx: Writer, roundId: AdvertRoundId) {
  const all = allAddressesOf(roundId);
  await sql`select pg_advisory_xact_lock(hashtextextended(${all}, 0))`.execute(tx);
}

const allAddressesOf = (roundId: AdvertRoundId) => `applicants ${roundId}`;
