import { isIsoDate, minutesBetween } from '../../../kernel/calendar.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import {
  bookingsInTheWay,
  deleteBooking,
  insertBooking,
  insertPolicy,
  insertRoom,
  listRooms,
  lockRooms,
  readBooking,
  updateBooking,
} from '../store/rooms.ts';
import type { RoomRow } from '../store/tables.ts';
import type { BookingId, BookingState, RoomId } from '../vocabulary.ts';
import { ownBody } from './plan-subject.ts';

export type RoomRefusal =
  | { code: 'room-name-is-empty' }
  | { code: 'room-is-there'; name: string }
  | { code: 'seats-wrong' }
  | { code: 'policy-is-empty' }
  | { code: 'dates-turned'; from: string; to: string }
  | { code: 'room-unknown' }
  | { code: 'date-wrong' }
  | { code: 'purpose-is-empty' }
  | { code: 'ends-before-start'; start: string; end: string }
  | { code: 'room-is-taken'; by: string; start: string; end: string; free: string | null }
  | { code: 'booking-is-gone' };

/** Adds a room that meetings can be held in. */
export const addRoom = command<Omit<RoomRow, 'id'>, RoomId, RoomRefusal>({
  name: 'meeting-plan.add-room',
  action: 'plan.edit',
  subject: ownBody,
  run: async (tx, wanted) => {
    const room = { ...wanted, name: wanted.name.trim(), venue: wanted.venue.trim() };
    if (!room.name) return refused({ code: 'room-name-is-empty' });
    if (room.seats !== null && !(Number.isInteger(room.seats) && room.seats > 0)) {
      return refused({ code: 'seats-wrong' });
    }
    const same = (await listRooms(tx)).some(
      ({ name, venue }) => name === room.name && venue === room.venue,
    );
    if (same) return refused({ code: 'room-is-there', name: room.name });
    const id = await insertRoom(tx, room);
    return allowed({ value: id, changes: [{ subjectKind: 'room', subjectId: id, after: room }] });
  },
});

/** Says what holds for a venue, and while: a policy with its dates. @source F-086 */
export const addPolicy = command<
  { venue: string; policy: string; from: string | null; to: string | null; source: string },
  string,
  RoomRefusal
>({
  name: 'meeting-plan.add-policy',
  action: 'plan.edit',
  subject: ownBody,
  run: async (tx, { venue, policy, from, to, source }) => {
    if (!policy.trim() || !venue.trim()) return refused({ code: 'policy-is-empty' });
    if (from && to && to < from) return refused({ code: 'dates-turned', from, to });
    const row = { venue: venue.trim(), policy: policy.trim(), from_on: from, to_on: to, source };
    const id = await insertPolicy(tx, row);
    return allowed({ value: id, changes: [{ subjectKind: 'room', subjectId: id, after: row }] });
  },
});

export type BookingInput = {
  roomId: string;
  date: string;
  start: string;
  end: string;
  state: BookingState;
  purpose: string;
};

/**
 * Books a room. One that is taken in any of the same minutes is refused, with who has it and a room
 * that is free; the database guards the same against two who book in one instant.
 * @source F-086
 */
export const bookRoom = command<BookingInput, BookingId, RoomRefusal>({
  name: 'meeting-plan.book-room',
  action: 'plan.edit',
  subject: ownBody,
  run: async (tx, { roomId, date, start, end, state, purpose }, { actor, now }) => {
    const rooms = await listRooms(tx);
    const room = rooms.find(({ id }) => id === roomId);
    if (!room) return refused({ code: 'room-unknown' });
    if (!isIsoDate(date)) return refused({ code: 'date-wrong' });
    if (!purpose.trim()) return refused({ code: 'purpose-is-empty' });
    if (minutesBetween(start, end) <= 0) return refused({ code: 'ends-before-start', start, end });
    await lockRooms(tx, [room.id]);
    const wanted = { roomId: room.id, date, start, end };
    const [other] = await bookingsInTheWay(tx, wanted);
    if (other) {
      let free: string | null = null;
      for (const one of rooms) {
        if ((await bookingsInTheWay(tx, { ...wanted, roomId: one.id })).length > 0) continue;
        free = [one.venue, one.name].filter(Boolean).join(', ');
        break;
      }
      const { purpose: by, starts_at, ends_at } = other;
      return refused({ code: 'room-is-taken', by, start: starts_at, end: ends_at, free });
    }
    const id = await insertBooking(tx, {
      room_id: room.id,
      held_on: date,
      starts_at: start,
      ends_at: end,
      state,
      purpose: purpose.trim(),
      planned_id: null,
      booked_by: actor.name,
      booked_at: now,
    });
    const after = { room: room.name, date, start, end, state, purpose };
    return allowed({ value: id, changes: [{ subjectKind: 'room', subjectId: id, after }] });
  },
});

/** Confirms a provisional booking, or makes it provisional again. */
export const changeBooking = command<{ id: string; state: BookingState }, null, RoomRefusal>({
  name: 'meeting-plan.change-booking',
  action: 'plan.edit',
  subject: ownBody,
  run: async (tx, { id, state }) => {
    const before = await readBooking(tx, id);
    if (!before) return refused({ code: 'booking-is-gone' });
    if (before.state === state) return allowed({ value: null, changes: [] });
    await updateBooking(tx, before.id, { state });
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'room',
          subjectId: before.id,
          before: { state: before.state },
          after: { state },
        },
      ],
    });
  },
});

/** Lets go of a room. */
export const releaseBooking = command<{ id: string }, null, RoomRefusal>({
  name: 'meeting-plan.release-booking',
  action: 'plan.edit',
  subject: ownBody,
  run: async (tx, { id }) => {
    const before = await readBooking(tx, id);
    if (!before) return refused({ code: 'booking-is-gone' });
    await deleteBooking(tx, before.id);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'room', subjectId: before.id, before }],
    });
  },
});
