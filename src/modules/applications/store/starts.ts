import { createHmac, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Writer } from '../../../platform/database/tables.ts';
import './tables.ts';

/**
 * There are so few addresses that a bare hash of one is soon guessed: this is known to this process
 * alone, and ends with it.
 */
const key = randomBytes(32);

/**
 * Notes that somebody begins to apply from a place, unless so many have in the time that counts: one
 * after the other for each place, so that many at once get no more. What is older is forgotten.
 */
export async function claimStart(
  tx: Writer,
  place: string,
  { now, since, most }: { now: Date; since: Date; most: number },
): Promise<boolean> {
  const hash = createHmac('sha256', key).update(place).digest();
  const turn = `start ${hash.toString('hex')}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${turn}, 0))`.execute(tx);
  const { begun } = await tx
    .selectFrom('applications.start')
    .select(({ fn }) => fn.countAll<number>().as('begun'))
    .where('place', '=', hash)
    .where('at', '>', since)
    .executeTakeFirstOrThrow();
  if (Number(begun) >= most) return false;
  await tx.insertInto('applications.start').values({ place: hash, at: now }).execute();
  return true;
}

/** Forgets from where applications were begun before that. */
export async function forgetStarts(tx: Writer, before: Date): Promise<void> {
  await tx.deleteFrom('applications.start').where('at', '<=', before).execute();
}
