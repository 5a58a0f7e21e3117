import { addDays, type IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, OrganisationId, SeatId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { existsOn } from '../rules/seats-are-held-on-a-day.ts';
import type { Side } from '../vocabulary.ts';
import { toSeat } from './reads.ts';
import { insertSeat, setHolder } from './writes.ts';

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

/**
 * Gives somebody the first of a body's member seats that stands vacant for an organisation on the
 * day they begin, with its side, rank and weight; null where there is none. Until that day it
 * stays vacant, so that whoever looks back sees a seat that nobody held. It ends when it was to end
 * anyway, else on `to`. Whoever calls it says in the log why.
 * @source F-003, F-025
 */
export async function fillVacantSeat(
  tx: Writer,
  holding: {
    bodyId: BodyId;
    organisationId: OrganisationId;
    holder: string;
    email: string | null;
    from: IsoDate;
    to: IsoDate | null;
  },
): Promise<SeatId | null> {
  const { bodyId, organisationId, holder, email, from } = holding;
  const vacant = await tx
    .selectFrom('organisations.seat')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('organisation_id', '=', organisationId)
    .where('holder', 'is', null)
    // Who leads a body is elected, and follows from no offer.
    .where('role', '=', 'member')
    .orderBy('position')
    .orderBy('id')
    .forUpdate()
    .execute();
  const row = vacant.find((one) => existsOn(toSeat(one), from));
  if (!row) return null;
  const held = { holder, email, holder_person_id: null, appointed_by_case: null };
  if (row.valid_from === from) {
    await setHolder(tx, row.id, held);
    return row.id;
  }
  await endSeat(tx, row.id, addDays(from, -1));
  const { id: _, ...seat } = row;
  const to = row.valid_to ?? holding.to;
  const id = await insertSeat(tx, { ...seat, ...held, valid_from: from, valid_to: to });
  await tx
    .updateTable('organisations.seat')
    .set({ deputy_for_seat: id })
    .where('deputy_for_seat', '=', row.id)
    .execute();
  return id;
}

/** Ends a seat with a day; it is kept, with who held it. One that had not begun never exists. */
export async function endSeat(tx: Writer, id: SeatId, last: IsoDate): Promise<void> {
  await tx.updateTable('organisations.seat').set({ valid_to: last }).where('id', '=', id).execute();
}
