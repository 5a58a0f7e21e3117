import type { Reader } from '../../../platform/database/tables.ts';
import { type PlanFile, readPlanFile } from '../plan-input.ts';
import { conflictsOfMeetings } from '../rules/what-a-placement-breaks.ts';
import type { PlannedRecord, PlanRecord } from '../store/plans.ts';
import { listRooms } from '../store/rooms.ts';
import type { RoomRow } from '../store/tables.ts';
import type { PlanConflict } from '../vocabulary.ts';

/** A plan as its pages show it: each meeting with what lies against it as it stands now. */
export type PlanView = PlanFile & {
  rooms: RoomRow[];
  rows: { meeting: PlannedRecord; name: string; conflicts: PlanConflict[] }[];
  withdrawn: PlannedRecord[];
  nameOf: (series: string) => string;
};

export async function readPlanView(db: Reader, plan: PlanRecord): Promise<PlanView> {
  const [file, rooms] = await Promise.all([readPlanFile(db, plan), listRooms(db)]);
  const nameOf = (id: string) => file.series.find((one) => one.id === id)?.name ?? '';
  const standing = file.planned.filter(({ withdrawn }) => !withdrawn);
  const found = conflictsOf(file, standing);
  return {
    ...file,
    rooms,
    rows: standing.map((meeting) => ({
      meeting,
      name: nameOf(meeting.series_id),
      conflicts: found.get(meeting.id) ?? [],
    })),
    withdrawn: file.planned.filter(({ withdrawn }) => withdrawn),
    nameOf,
  };
}

/** What lies against each of some meetings, by the meeting's id. */
export function conflictsOf(
  { input }: Pick<PlanFile, 'input'>,
  meetings: readonly PlannedRecord[],
): Map<string, PlanConflict[]> {
  const bySeries = conflictsOfMeetings(
    input,
    meetings.map((one) => ({
      seriesId: one.series_id,
      date: one.held_on,
      start: one.starts_at,
      end: one.ends_at,
      roomId: one.room_id,
    })),
  );
  const found = new Map<string, PlanConflict[]>();
  for (const [series, conflicts] of bySeries) {
    const own = meetings
      .filter(({ series_id }) => series_id === series)
      .toSorted((a, b) => (a.held_on < b.held_on ? -1 : 1));
    own.forEach((one, at) => {
      found.set(one.id, conflicts[at] ?? []);
    });
  }
  return found;
}

/** What a move would break, and what it would mend, over the whole plan. */
export function breaksAndMends(
  view: PlanView,
  plannedId: string,
  to: { date: string; start: string; end: string; roomId: string | null },
) {
  const before = view.rows.map(({ meeting }) => meeting);
  const after = before.map((one) =>
    one.id === plannedId
      ? {
          ...one,
          held_on: to.date,
          starts_at: to.start,
          ends_at: to.end,
          room_id: to.roomId as PlannedRecord['room_id'],
        }
      : one,
  );
  const said = (list: readonly PlannedRecord[]) => {
    const found = conflictsOf(view, list);
    return list.flatMap(({ id, series_id, held_on }) =>
      (found.get(id) ?? []).map((conflict) => ({
        key: `${id} ${JSON.stringify(conflict)}`,
        name: view.nameOf(series_id),
        date: held_on,
        conflict,
      })),
    );
  };
  const was = said(before);
  const is = said(after);
  return {
    breaks: is.filter(({ key }) => !was.some((one) => one.key === key)),
    mends: was.filter(({ key }) => !is.some((one) => one.key === key)),
  };
}
