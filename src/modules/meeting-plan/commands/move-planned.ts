import { isIsoDate } from '../../../kernel/calendar.ts';
import { type MeetingId, newId } from '../../../kernel/ids.ts';
import { endsTheNextDay, plannedMinutes } from '../../../kernel/times-past-midnight.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { command } from '../../identity/command.ts';
import {
  deletePlanned,
  insertPlanned,
  lockPlan,
  storeSeries,
  touchPlan,
  updatePlanned,
} from '../store/plan-writes.ts';
import {
  listPlanned,
  listSeries,
  listVersions,
  type PlannedRecord,
  readPlan,
  readPlanned,
} from '../store/plans.ts';
import { bookingsInTheWay, lockRooms, releasePlanned } from '../store/rooms.ts';
import type { PlannedId, RoomId } from '../vocabulary.ts';
import { bookRoomsOf } from './book-rooms-of-plan.ts';
import { bodyOfPlan } from './plan-subject.ts';

export type MoveRefusal =
  | { code: 'plan-is-gone' }
  | { code: 'ends-before-start'; start: string; end: string }
  | { code: 'room-until-midnight'; end: string }
  | { code: 'date-outside-year'; date: string; year: number }
  | { code: 'day-is-taken'; date: string }
  | { code: 'room-is-taken'; by: string; start: string; end: string };

export type MoveInput = {
  planId: string;
  plannedId: string;
  date: string;
  start: string;
  end: string;
  roomId: string | null;
  lock: boolean;
};

/**
 * Moves a planned meeting by hand, and holds on to it where that is wished. What it breaks is said
 * beforehand and does not stop it; a room that somebody else has does.
 */
export const movePlanned = command<MoveInput, null, MoveRefusal>({
  name: 'meeting-plan.move-planned',
  action: 'plan.edit',
  subject: bodyOfPlan,
  run: async (tx, input, { actor, now }) => {
    const { planId, plannedId, date, start, end, lock } = input;
    await lockPlan(tx, planId);
    const plan = await readPlan(tx, planId);
    const before = await readPlanned(tx, plannedId);
    if (!plan || before?.plan_id !== plan.id) return refused({ code: 'plan-is-gone' });
    const wrong = await wrongDay(tx, before, { date, start, end }, plan.year);
    if (wrong) return refused(wrong);
    const roomId = input.roomId as RoomId | null;
    if (roomId !== null && endsTheNextDay(start, end)) {
      return refused({ code: 'room-until-midnight', end });
    }
    if (roomId !== null) {
      await lockRooms(tx, [roomId]);
      const [other] = await bookingsInTheWay(tx, { roomId, date, start, end }, { plannedId });
      if (other) {
        const { purpose: by, starts_at, ends_at } = other;
        return refused({ code: 'room-is-taken', by, start: starts_at, end: ends_at });
      }
    }
    await releasePlanned(tx, [before.id]);
    await updatePlanned(tx, before.id, {
      held_on: date,
      starts_at: start,
      ends_at: end,
      room_id: roomId,
      locked: lock,
      explanation: before.held_on === date ? before.explanation : null,
    });
    await touchPlan(tx, plan.id, {}, { name: actor.name, now });
    await bookRoomsOf(tx, plan.id, { name: actor.name, now });
    const was = { date: before.held_on, start: before.starts_at, end: before.ends_at };
    const after = { date, start, end, locked: lock };
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'plan',
          subjectId: plan.id,
          before: { ...was, locked: before.locked },
          after,
        },
      ],
    });
  },
});

/**
 * Puts a date that was set later into the plan – a council's, a dialogue meeting's – beside what
 * stands there. Nothing else moves and nothing is sent out again.
 * @source F-085
 */
export const insertDate = command<
  { planId: string; seriesId: string; date: string; start: string; end: string },
  PlannedId,
  MoveRefusal
>({
  name: 'meeting-plan.insert-date',
  action: 'plan.edit',
  subject: bodyOfPlan,
  run: async (tx, { planId, seriesId, date, start, end }, { actor, now }) => {
    await lockPlan(tx, planId);
    const plan = await readPlan(tx, planId);
    const series = plan && (await listSeries(tx, plan.id)).find(({ id }) => id === seriesId);
    if (!plan || !series) return refused({ code: 'plan-is-gone' });
    const row: PlannedRecord = {
      id: newId('pm') as PlannedId,
      plan_id: plan.id,
      series_id: series.id,
      held_on: date,
      starts_at: start,
      ends_at: end,
      room_id: null,
      locked: true,
      withdrawn: false,
      explanation: null,
      meeting_id: null as MeetingId | null,
    };
    const wrong = await wrongDay(tx, row, { date, start, end }, plan.year);
    if (wrong) return refused(wrong);
    await insertPlanned(tx, row);
    const inAutumn = Number(date.slice(5, 7)) > 7;
    const own = (await listPlanned(tx, plan.id)).filter(
      (one) => one.series_id === series.id && !one.withdrawn,
    );
    const held = own.filter(({ held_on }) => Number(held_on.slice(5, 7)) > 7 === inAutumn).length;
    const term = inAutumn ? 'autumn' : 'spring';
    if (held > series[term]) await storeSeries(tx, { ...series, [term]: held });
    await touchPlan(tx, plan.id, {}, { name: actor.name, now });
    const after = { series: series.name, date, start, end };
    return allowed({
      value: row.id,
      changes: [{ subjectKind: 'plan', subjectId: plan.id, after }],
    });
  },
});

/** Takes one meeting out of the plan; one that somebody knows of stands as withdrawn until told. */
export const dropPlanned = command<{ planId: string; plannedId: string }, null, MoveRefusal>({
  name: 'meeting-plan.drop-planned',
  action: 'plan.edit',
  subject: bodyOfPlan,
  run: async (tx, { planId, plannedId }, { actor, now }) => {
    await lockPlan(tx, planId);
    const plan = await readPlan(tx, planId);
    const before = await readPlanned(tx, plannedId);
    if (!plan || before?.plan_id !== plan.id) return refused({ code: 'plan-is-gone' });
    await releasePlanned(tx, [before.id]);
    const told = (await listVersions(tx, plan.id))[0]?.meetings.some(({ id }) => id === before.id);
    if (told || before.meeting_id !== null) {
      await updatePlanned(tx, before.id, { withdrawn: true, locked: false, room_id: null });
    } else await deletePlanned(tx, before.id);
    await touchPlan(tx, plan.id, {}, { name: actor.name, now });
    return allowed({
      value: null,
      changes: [{ subjectKind: 'plan', subjectId: plan.id, before: { date: before.held_on } }],
    });
  },
});

async function wrongDay(
  tx: Writer,
  own: PlannedRecord,
  wanted: { date: string; start: string; end: string },
  year: number,
): Promise<Exclude<MoveRefusal, { code: 'room-is-taken' }> | null> {
  const { date, start, end } = wanted;
  if (!isIsoDate(date) || !date.startsWith(`${year}-`)) {
    return { code: 'date-outside-year', date, year };
  }
  if (plannedMinutes(start, end) <= 0) return { code: 'ends-before-start', start, end };
  const same = (await listPlanned(tx, own.plan_id)).some(
    (one) =>
      one.id !== own.id &&
      one.series_id === own.series_id &&
      one.held_on === date &&
      !one.withdrawn,
  );
  return same ? { code: 'day-is-taken', date } : null;
}
