import type { Reader } from '../../platform/database/tables.ts';
import { placeOfRoom } from './commands/accept-plan.ts';
import { changesSince } from './rules/a-change-tells-only-what-changed.ts';
import { listPlanned, listSeries, listVersions, type PlanRecord } from './store/plans.ts';
import { listRooms } from './store/rooms.ts';

/** What a plan's members have not been told yet, as it stands now. */
export async function newInPlan(db: Reader, plan: PlanRecord) {
  const [series, planned, rooms, versions] = await Promise.all([
    listSeries(db, plan.id),
    listPlanned(db, plan.id),
    listRooms(db),
    listVersions(db, plan.id),
  ]);
  const orders = new Map(series.map((one) => [one.id, one]));
  const places = new Map(rooms.map((room) => [room.id, placeOfRoom(room)]));
  const now = planned.flatMap((one) => {
    const order = orders.get(one.series_id);
    if (!order || one.withdrawn) return [];
    return [
      {
        id: one.id,
        bodyId: order.body_id,
        name: order.name,
        date: one.held_on,
        start: one.starts_at,
        end: one.ends_at,
        place: (one.room_id && places.get(one.room_id)) || order.place,
        meetingId: one.meeting_id,
      },
    ];
  });
  const last = versions[0];
  return { ...changesSince(last?.meetings ?? [], now), number: (last?.number ?? 0) + 1, versions };
}
