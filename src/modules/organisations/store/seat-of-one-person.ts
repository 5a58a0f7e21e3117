import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, OrganisationId, SeatId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { Side } from '../vocabulary.ts';
import { insertSeat } from './writes.ts';

/**
 * Adds a member's seat that somebody holds from a day, to the last day of the term or until further
 * notice, after the other seats of the body. Whoever calls it says in the log why.
 * @source F-003, F-025
 */
export async function openSeat(
  tx: Writer,
  seat: {
    bodyId: BodyId;
    holder: string;
    email: string | null;
    organisationId: OrganisationId | null;
    side: Side | null;
    represents: string | null;
    byCase: string | null;
    from: IsoDate;
    to: IsoDate | null;
  },
): Promise<SeatId> {
  const last = await tx
    .selectFrom('organisations.seat')
    .select(({ fn }) => fn.max('position').as('position'))
    .where('body_id', '=', seat.bodyId)
    .executeTakeFirst();
  return insertSeat(tx, {
    body_id: seat.bodyId,
    role: 'member',
    side: seat.side,
    represents: seat.represents,
    holder: seat.holder,
    holder_person_id: null,
    email: seat.email,
    organisation_id: seat.organisationId,
    deputy_for_seat: null,
    deputy_for_side: null,
    rank: 1,
    weight: 1,
    appointed_by_case: seat.byCase,
    valid_from: seat.from,
    valid_to: seat.to,
    position: (last?.position ?? 0) + 1,
  });
}

/** Ends a seat with a day; it is kept, with who held it. One that had not begun never exists. */
export async function endSeat(tx: Writer, id: SeatId, last: IsoDate): Promise<void> {
  await tx.updateTable('organisations.seat').set({ valid_to: last }).where('id', '=', id).execute();
}
