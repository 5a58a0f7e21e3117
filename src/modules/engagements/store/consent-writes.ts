import { sql } from 'kysely';
import { newId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { AnsweredHow, Consent, ConsentAnswer, ConsentId } from '../vocabulary.ts';
import { readConsent } from './consent-reads.ts';

/** Adds a question to the leader of a unit and answers its id. */
export async function insertConsent(
  tx: Writer,
  of: Pick<
    Consent,
    'roundId' | 'unit' | 'leader' | 'leaderEmail' | 'applicantIds' | 'askedAt' | 'askedBy'
  >,
): Promise<ConsentId> {
  const id = newId('cons');
  await tx
    .insertInto('engagements.consent')
    .values({
      id,
      round_id: of.roundId,
      unit: of.unit,
      leader: of.leader,
      leader_email: of.leaderEmail,
      applicant_ids: [...of.applicantIds],
      asked_at: of.askedAt,
      asked_by: of.askedBy,
      answer: null,
      answered_at: null,
      answered_how: null,
    })
    .execute();
  return id;
}

/** Locks a question for the rest of the transaction. */
export async function lockConsent(tx: Writer, id: string): Promise<Consent | undefined> {
  await tx
    .selectFrom('engagements.consent')
    .select('id')
    .where('id', '=', id as ConsentId)
    .forUpdate()
    .execute();
  return readConsent(tx, id);
}

/** Keeps what a leader answered; whoever calls it holds the question locked. */
export async function storeConsent(
  tx: Writer,
  id: ConsentId,
  given: { answer: ConsentAnswer; reason: string; at: Date; how: AnsweredHow },
): Promise<void> {
  await tx
    .updateTable('engagements.consent')
    .set({
      answer: given.answer,
      reason: given.reason,
      answered_at: given.at,
      answered_how: given.how,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', id)
    .execute();
}
