import { createHash, randomBytes } from 'node:crypto';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { ConsentId, OfferId } from '../vocabulary.ts';
import './tables.ts';

type Of = { offerId: OfferId } | { consentId: ConsentId };

/** Makes a personal link: 256 random bits, of which only the hash is kept. Answers its token. */
export async function makeLink(tx: Writer, of: Of, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx
    .insertInto('engagements.link')
    .values({
      token_hash: hashOf(token),
      offer_id: 'offerId' in of ? of.offerId : null,
      consent_id: 'consentId' in of ? of.consentId : null,
      created_at: now,
    })
    .execute();
  return token;
}

/** Which offer a link was made for; undefined for what is no link of ours, whatever is sent. */
export async function offerOfLink(db: Reader, token: string): Promise<OfferId | undefined> {
  const row = await rowOf(db, token);
  return row?.offer_id ?? undefined;
}

/** Which question to a unit's leader a link was made for. */
export async function consentOfLink(db: Reader, token: string): Promise<ConsentId | undefined> {
  const row = await rowOf(db, token);
  return row?.consent_id ?? undefined;
}

const rowOf = (db: Reader, token: string) =>
  db
    .selectFrom('engagements.link')
    .select(['offer_id', 'consent_id'])
    .where('token_hash', '=', hashOf(token.slice(0, 200)))
    .executeTakeFirst();

const hashOf = (token: string) => createHash('sha256').update(token).digest();
