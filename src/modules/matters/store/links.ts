import { createHash, randomBytes } from 'node:crypto';
import type { RoundId, SeatId } from '../../../kernel/ids.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { Asked } from '../vocabulary.ts';
import { toAsked } from './rows.ts';

/** Makes a link for somebody who is asked: 256 random bits, of which only the hash is kept. */
export async function makeLink(
  tx: Writer,
  { roundId, seatId }: { roundId: RoundId; seatId: SeatId },
  now: Date,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx
    .insertInto('matters.link')
    .values({ token_hash: hashOf(token), round_id: roundId, seat_id: seatId, created_at: now })
    .execute();
  return token;
}

/** Who a mailed link was made for, whether the round is still open or not. */
export async function askedByLink(db: Reader, token: string): Promise<Asked | undefined> {
  const row = await db
    .selectFrom('matters.link as l')
    .innerJoin('matters.asked as a', (on) =>
      on.onRef('a.round_id', '=', 'l.round_id').onRef('a.seat_id', '=', 'l.seat_id'),
    )
    .selectAll('a')
    .where('l.token_hash', '=', hashOf(token))
    .executeTakeFirst();
  return row && toAsked(row);
}

const hashOf = (token: string) => createHash('sha256').update(token).digest();
