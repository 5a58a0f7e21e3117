import { createHash, randomBytes } from 'node:crypto';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { ApplicantId } from '../vocabulary.ts';

/** A new link: 256 random bits, of which only the hash is kept. */
export async function makeLink(tx: Writer, id: ApplicantId, now: Date): Promise<string> {
  const token = newToken();
  await tx
    .insertInto('applications.link')
    .values({ token_hash: hashOf(token), applicant_id: id, made_at: now, ended_at: null })
    .execute();
  return token;
}

/** A new link for each of many, in their order. */
export async function makeLinks(
  tx: Writer,
  ids: readonly ApplicantId[],
  now: Date,
): Promise<string[]> {
  const tokens = ids.map(newToken);
  const rows = ids.map((id, at) => ({
    token_hash: hashOf(tokens[at] ?? ''),
    applicant_id: id,
    made_at: now,
    ended_at: null,
  }));
  if (rows.length > 0) await tx.insertInto('applications.link').values(rows).execute();
  return tokens;
}

/** Whose link it is, and whether its use is over; undefined where it is nobody's. */
export async function findLink(
  db: Reader,
  token: string,
): Promise<{ applicantId: ApplicantId; hasEnded: boolean } | undefined> {
  const row = await db
    .selectFrom('applications.link')
    .select(['applicant_id', 'ended_at'])
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst();
  return row && { applicantId: row.applicant_id, hasEnded: row.ended_at !== null };
}

/** Ends every link of somebody that is in use. */
export async function endLinks(tx: Writer, id: ApplicantId, now: Date): Promise<void> {
  await tx
    .updateTable('applications.link')
    .set({ ended_at: now })
    .where('applicant_id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}

export const newToken = () => randomBytes(32).toString('base64url');

export const hashOf = (text: string) => createHash('sha256').update(text).digest();
