import { addDays, type IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, OrganisationId, SeatId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { existsOn } from '../rules/seats-are-held-on-a-day.ts';
import type { Side } from '../vocabulary.ts';
import { toSeat } from './reads.ts';
import type { SeatRow } from './tables.ts';
import { insertSeat, lockSeat, setHolder } from './writes.ts';

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
    left_on: null,
    vacant_since: null,
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
  const period = { valid_from: from, valid_to: to, vacant_since: null };
  const id = await insertSeat(tx, { ...seat, ...held, ...period });
  await tx
    .updateTable('organisations.seat')
    .set({ deputy_for_seat: id })
    .where('deputy_for_seat', '=', row.id)
    .execute();
  return id;
}

/** Ends a seat with a day; it is kept, with who held it. One that had not begun never exists. */
async function endSeat(tx: Writer, id: SeatId, last: IsoDate): Promise<void> {
  await tx.updateTable('organisations.seat').set({ valid_to: last }).where('id', '=', id).execute();
}

/**
 * Somebody leaves a seat with a last day: until then they hold it, and from the day after it stands
 * vacant in the register to the day it was to end, with its side, rank and deputies. One who leaves
 * before they begin leaves it as vacant as it was. Nothing happens to a seat that ends by then
 * anyway, or that nobody holds. Whoever calls it says in the log why.
 * @source F-003, F-025
 */
export async function leaveSeat(tx: Writer, id: SeatId, last: IsoDate): Promise<void> {
  const row = await lockSeat(tx, id);
  if (!row?.holder || (row.valid_to !== null && row.valid_to <= last)) return;
  const began = row.valid_from === null || row.valid_from <= last;
  await tx
    .updateTable('organisations.seat')
    .set({ valid_to: last, left_on: began ? last : null })
    .where('id', '=', id)
    .execute();
  const before = began ? undefined : await vacantUntil(tx, row);
  const vacant = before
    ? await lastsTo(tx, before, row.valid_to)
    : await insertVacant(tx, row, began ? addDays(last, 1) : row.valid_from);
  await handOnDeputies(tx, row.id, { to: vacant, last: began ? last : null });
}

/** The seat that stood vacant until the day before somebody was to begin in it. */
async function vacantUntil(tx: Writer, row: SeatRow): Promise<SeatId | undefined> {
  if (row.valid_from === null) return undefined;
  const found = await tx
    .selectFrom('organisations.seat')
    .select('id')
    .where('body_id', '=', row.body_id)
    .where('position', '=', row.position)
    .where('holder', 'is', null)
    .where('valid_to', '=', addDays(row.valid_from, -1))
    .executeTakeFirst();
  return found?.id;
}

async function lastsTo(tx: Writer, id: SeatId, valid_to: string | null): Promise<SeatId> {
  await tx.updateTable('organisations.seat').set({ valid_to }).where('id', '=', id).execute();
  return id;
}

function insertVacant(tx: Writer, row: SeatRow, since: string | null): Promise<SeatId> {
  const { id: _, ...seat } = row;
  const nobody = { holder: null, holder_person_id: null, email: null, appointed_by_case: null };
  return insertSeat(tx, {
    ...seat,
    ...nobody,
    left_on: null,
    valid_from: since,
    vacant_since: since,
  });
}

/** Who stands in for the seat goes on doing so; until the last day for whoever leaves it. */
async function handOnDeputies(
  tx: Writer,
  from: SeatId,
  { to, last }: { to: SeatId; last: IsoDate | null },
): Promise<void> {
  const deputies = await tx
    .selectFrom('organisations.seat')
    .selectAll()
    .where('deputy_for_seat', '=', from)
    .orderBy('position')
    .execute();
  for (const { id, ...deputy } of deputies) {
    if (deputy.valid_to !== null && last !== null && deputy.valid_to <= last) continue;
    if (last === null) {
      await tx
        .updateTable('organisations.seat')
        .set({ deputy_for_seat: to })
        .where('id', '=', id)
        .execute();
      continue;
    }
    await endSeat(tx, id, last);
    const next = addDays(last, 1);
    const valid_from = deputy.valid_from && deputy.valid_from > next ? deputy.valid_from : next;
    await insertSeat(tx, { ...deputy, deputy_for_seat: to, valid_from });
  }
}
