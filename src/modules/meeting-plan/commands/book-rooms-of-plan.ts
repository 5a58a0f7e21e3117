import type { PlanId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { listPlanned, listSeries, readPlan } from '../store/plans.ts';
import { bookingsInTheWay, insertBooking, listBookings, lockRooms } from '../store/rooms.ts';

/**
 * Books, provisionally, the room of each of a plan's meetings that has one and has not booked it.
 * Answers how many it booked, and how many found their room taken meanwhile.
 * @source F-086
 */
export async function bookRoomsOf(
  tx: Writer,
  planId: PlanId,
  by: { name: string; now: Date },
): Promise<{ booked: number; taken: number }> {
  const plan = await readPlan(tx, planId);
  if (!plan) return { booked: 0, taken: 0 };
  const planned = (await listPlanned(tx, planId)).filter(({ withdrawn }) => !withdrawn);
  await lockRooms(tx, [...new Set(planned.flatMap(({ room_id }) => room_id ?? []))]);
  const has = new Set((await listBookings(tx, plan.year)).map(({ planned_id }) => planned_id));
  const names = new Map((await listSeries(tx, planId)).map(({ id, name }) => [id, name]));
  let booked = 0;
  let taken = 0;
  for (const { id, series_id, room_id, held_on, starts_at, ends_at } of planned) {
    if (room_id === null || has.has(id)) continue;
    const wanted = { roomId: room_id, date: held_on, start: starts_at, end: ends_at };
    if ((await bookingsInTheWay(tx, wanted)).length > 0) {
      taken += 1;
      continue;
    }
    await insertBooking(tx, {
      room_id,
      held_on,
      starts_at,
      ends_at,
      state: 'provisional',
      purpose: names.get(series_id) ?? '',
      planned_id: id,
      booked_by: by.name,
      booked_at: by.now,
    });
    booked += 1;
  }
  return { booked, taken };
}
