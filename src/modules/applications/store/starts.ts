import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Writer } from '../../../platform/database/tables.ts';
import './tables.ts';

/**
 * Notes that somebody begins to apply from a place, unless so many have in the time that counts: one
 * after the other for each place, so that many at once get no more. What is older is forgotten.
 */
export async function claimStart(
  tx: Writer,
  place: string,
  { now, since, most }: { now: Date; since: Date; most: number },
): Promise<boolean> {
  const hash = createHash('sha256').update(place).digest();
  const key = `start ${hash.toString('hex')}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
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
