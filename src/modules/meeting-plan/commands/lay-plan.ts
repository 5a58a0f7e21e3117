import { newId, type PlanId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { command } from '../../identity/command.ts';
import { layAnew, readPlanFile } from '../plan-input.ts';
import { placeMeetings } from '../rules/meetings-are-placed.ts';
import { continueMeetings } from '../rules/planned-meetings-keep-their-identity.ts';
import {
  deletePlanned,
  insertPlanned,
  lockPlan,
  touchPlan,
  updatePlanned,
} from '../store/plan-writes.ts';
import { listPlanned, listVersions, type PlannedRecord, readPlan } from '../store/plans.ts';
import { releasePlanned } from '../store/rooms.ts';
import type { PlacedMeeting, PlannedId, RoomId, SeriesId } from '../vocabulary.ts';
import { bookRoomsOf } from './book-rooms-of-plan.ts';
import { bodyOfPlan } from './plan-subject.ts';

/** How many meetings were placed, how many stood there before, and how many of those moved. */
export type LaidPlan = { placed: number; stood: number; moved: number; missing: number };
export type LayRefusal = { code: 'plan-is-gone' } | { code: 'nothing-ordered' };

/**
 * Lays the year: places what the bodies have ordered. `anew` lets everything move but what is set
 * or locked; else as little as can be is moved. A meeting that is moved stays the same meeting.
 * Rooms that were booked for the plan's meetings follow them.
 * @source F-084
 */
export const layPlan = command<{ planId: string; anew: boolean }, LaidPlan, LayRefusal>({
  name: 'meeting-plan.lay-plan',
  action: 'plan.edit',
  subject: bodyOfPlan,
  run: async (tx, { planId, anew }, { actor, now }) => {
    await lockPlan(tx, planId);
    const plan = await readPlan(tx, planId);
    if (!plan) return refused({ code: 'plan-is-gone' });
    const file = await readPlanFile(tx, plan);
    if (file.series.length === 0) return refused({ code: 'nothing-ordered' });
    const placed = placeMeetings(anew ? layAnew(file.input) : file.input);
    const before = file.planned.filter(({ withdrawn }) => !withdrawn);
    const told = new Set<string>(
      (await listVersions(tx, plan.id))[0]?.meetings.map(({ id }) => id) ?? [],
    );
    for (const { id } of file.series) {
      const stored = before.filter(({ series_id }) => series_id === id);
      const wanted = placed.meetings.filter(({ seriesId }) => seriesId === id);
      await continueSeries(tx, plan.id, stored, wanted, told);
    }
    await touchPlan(tx, plan.id, { missing: placed.missing }, { name: actor.name, now });
    await bookRoomsOf(tx, plan.id, { name: actor.name, now });
    const missing = placed.missing.reduce((sum, one) => sum + one.wanted - one.placed, 0);
    const value = {
      placed: placed.meetings.length,
      stood: before.length,
      moved: placed.moved,
      missing,
    };
    return allowed({
      value,
      changes: [
        {
          subjectKind: 'plan',
          subjectId: plan.id,
          before: daysOf(before),
          after: daysOf((await listPlanned(tx, plan.id)).filter(({ withdrawn }) => !withdrawn)),
        },
      ],
    });
  },
});

const daysOf = (planned: readonly PlannedRecord[]) =>
  planned.map(({ series_id, held_on }) => ({ series: series_id, date: held_on }));

/** Stores the meetings of one order; those taken away stand as withdrawn where somebody knows them. */
async function continueSeries(
  tx: Writer,
  planId: PlanId,
  stored: readonly PlannedRecord[],
  wanted: readonly PlacedMeeting[],
  told: ReadonlySet<string>,
): Promise<void> {
  const { kept, added, dropped } = continueMeetings(stored, wanted);
  const moving = kept.filter(({ stored: was, placed }) => !sameHours(was, placed));
  await releasePlanned(
    tx,
    [...moving.map(({ stored: was }) => was), ...dropped].map(({ id }) => id),
  );
  for (const one of dropped) {
    if (one.meeting_id !== null || told.has(one.id)) {
      await updatePlanned(tx, one.id, { withdrawn: true, locked: false });
    } else await deletePlanned(tx, one.id);
  }
  // Out of each other's way first: one may take the day that another leaves.
  for (const { stored: was } of moving) await updatePlanned(tx, was.id, { withdrawn: true });
  for (const { stored: was, placed } of kept) {
    await updatePlanned(tx, was.id, { ...rowOf(placed), withdrawn: false });
  }
  for (const placed of added) {
    await insertPlanned(tx, {
      id: newId('pm') as PlannedId,
      plan_id: planId,
      series_id: placed.seriesId as SeriesId,
      locked: false,
      withdrawn: false,
      meeting_id: null,
      ...rowOf(placed),
    });
  }
}

const sameHours = (was: PlannedRecord, placed: PlacedMeeting) =>
  was.held_on === placed.date &&
  was.starts_at === placed.start &&
  was.ends_at === placed.end &&
  was.room_id === placed.roomId;

const rowOf = ({ date, start, end, roomId, explanation }: PlacedMeeting) => ({
  held_on: date,
  starts_at: start,
  ends_at: end,
  room_id: roomId as RoomId | null,
  explanation,
});
