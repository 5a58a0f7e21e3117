import { newId } from '../../../kernel/ids.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { BookingId, PlannedId, RoomId } from '../vocabulary.ts';
import type { BookingRow, PolicyRow, RoomRow } from './tables.ts';

export async function listRooms(db: Reader): Promise<RoomRow[]> {
  return db
    .selectFrom('meeting_plan.room')
    .selectAll()
    .orderBy('venue')
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** What holds for the venues, the newest first. */
export async function listPolicies(db: Reader): Promise<PolicyRow[]> {
  return db
    .selectFrom('meeting_plan.venue_policy')
    .selectAll()
    .orderBy('venue')
    .orderBy('from_on', (order) => order.desc().nullsLast())
    .orderBy('id')
    .execute();
}

/** The bookings of a year by day and hour. */
export async function listBookings(db: Reader, year: number): Promise<BookingRow[]> {
  return db
    .selectFrom('meeting_plan.booking')
    .selectAll()
    .where('held_on', '>=', `${year}-01-01`)
    .where('held_on', '<=', `${year}-12-31`)
    .orderBy('held_on')
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
}

export async function readBooking(db: Reader, id: string): Promise<BookingRow | undefined> {
  return db
    .selectFrom('meeting_plan.booking')
    .selectAll()
    .where('id', '=', id as BookingId)
    .executeTakeFirst();
}

/** Takes the rooms' rows, so that what is compared with their bookings holds until the end. */
export async function lockRooms(tx: Writer, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .selectFrom('meeting_plan.room')
    .select('id')
    .where('id', 'in', [...ids] as RoomId[])
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Bookings of a room on a day that share a minute with some hours. */
export async function bookingsInTheWay(
  db: Reader,
  wanted: { roomId: string; date: string; start: string; end: string },
  but: { bookingId?: string; plannedId?: string } = {},
): Promise<BookingRow[]> {
  const there = await db
    .selectFrom('meeting_plan.booking')
    .selectAll()
    .where('room_id', '=', wanted.roomId as RoomId)
    .where('held_on', '=', wanted.date)
    .where('starts_at', '<', wanted.end)
    .where('ends_at', '>', wanted.start)
    .orderBy('starts_at')
    .execute();
  return there.filter(
    ({ id, planned_id }) =>
      id !== but.bookingId && (planned_id === null || planned_id !== but.plannedId),
  );
}

export async function insertRoom(tx: Writer, room: Omit<RoomRow, 'id'>): Promise<RoomId> {
  const id = newId('room');
  await tx
    .insertInto('meeting_plan.room')
    .values({ ...room, id })
    .execute();
  return id;
}

export async function insertPolicy(tx: Writer, policy: Omit<PolicyRow, 'id'>): Promise<string> {
  const id = newId('policy');
  await tx
    .insertInto('meeting_plan.venue_policy')
    .values({ ...policy, id })
    .execute();
  return id;
}

export async function insertBooking(
  tx: Writer,
  booking: Omit<BookingRow, 'id'>,
): Promise<BookingId> {
  const id = newId('book');
  await tx
    .insertInto('meeting_plan.booking')
    .values({ ...booking, id })
    .execute();
  return id;
}

export async function updateBooking(
  tx: Writer,
  id: BookingId,
  change: Partial<Omit<BookingRow, 'id'>>,
): Promise<void> {
  await tx.updateTable('meeting_plan.booking').set(change).where('id', '=', id).execute();
}

export async function deleteBooking(tx: Writer, id: BookingId): Promise<void> {
  await tx.deleteFrom('meeting_plan.booking').where('id', '=', id).execute();
}

/** Lets go of the room of a planned meeting; for one that moves, before it takes another. */
export async function releasePlanned(tx: Writer, ids: readonly PlannedId[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .deleteFrom('meeting_plan.booking')
    .where('planned_id', 'in', [...ids])
    .execute();
}
