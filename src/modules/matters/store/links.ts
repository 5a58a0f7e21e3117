import { createHash, randomBytes } from 'node:crypto';
import type { RoundId, SeatId } from '../../../kernel/ids.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { Asked } from '../vocabulary.ts';
import { toAsked } from './rows.ts';

/** Makes a link for each who is asked: 256 random bits, of which only the hash is kept. */
export async function makeLinks(
  tx: Writer,
  roundId: RoundId,
  seats: readonly SeatId[],
  now: Date,
): Promise<{ seatId: SeatId; token: string }[]> {
  const links = seats.map((seatId) => ({ seatId, token: randomBytes(32).toString('base64url') }));
  const rows = links.map(({ seatId, token }) => ({
    token_hash: hashOf(token),
    round_id: roundId,
    seat_id: seatId,
    created_at: now,
  }));
  if (rows.length > 0) await tx.insertInto('matters.link').values(rows).execute();
  return links;
}

/** The same for one. */
export async function makeLink(
  tx: Writer,
  { roundId, seatId }: { roundId: RoundId; seatId: SeatId },
  now: Date,
): Promise<string> {
  const [link] = await makeLinks(tx, roundId, [seatId], now);
  if (!link) throw new Error(`No link was made for ${seatId}.`);
  return link.token;
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
