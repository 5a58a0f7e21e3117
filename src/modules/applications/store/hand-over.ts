import type { Selectable } from 'kysely';
import type { Reader, Tables, Writer } from '../../../platform/database/tables.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type { HandOver } from '../vocabulary.ts';
import { hashOf } from './links.ts';
import './tables.ts';

type Row = Selectable<Tables['applications.hand_over']>;

const toHandOver = (row: Row): HandOver => ({
  roundId: row.round_id,
  numberOfApplicants: row.number_of_applicants,
  sha256: row.sha256,
  receiver: row.receiver,
  receiverEmail: row.receiver_email,
  organisationId: row.receiver_organisation,
  handedOverAt: row.handed_over_at,
  handedOverBy: row.handed_over_by,
  receivedAt: row.received_at,
  receivedBy: row.received_by,
});

/** How the list of a round was handed over; null where it has not been. @source F-018 */
export async function readHandOver(db: Reader, roundId: AdvertRoundId): Promise<HandOver | null> {
  const row = await db
    .selectFrom('applications.hand_over')
    .selectAll()
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  return row ? toHandOver(row) : null;
}

/** What the link of a receiver opens, with the list itself; empty once it is erased. */
export async function handOverByLink(
  db: Reader,
  token: string,
): Promise<(HandOver & { list: string }) | null> {
  const row = await db
    .selectFrom('applications.hand_over')
    .selectAll()
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst();
  return row ? { ...toHandOver(row), list: row.list } : null;
}

/** Keeps a hand-over; false where somebody was first. */
export async function insertHandOver(tx: Writer, row: Row): Promise<boolean> {
  const kept = await tx
    .insertInto('applications.hand_over')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('round_id')
    .executeTakeFirst();
  return kept !== undefined;
}
