import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { type Acting, carryOut, command } from '../../identity/command.ts';
import type { PolicyRefusal } from '../../identity/vocabulary.ts';
import {
  changeMeeting,
  isOver,
  notePlanned,
  planMeeting,
  readMeeting,
} from '../../meetings/index.ts';
import { uidOfPlanned } from '../mail/plan-ics.ts';
import { lockPlan, tieMeeting } from '../store/plan-writes.ts';
import {
  listPlanned,
  listSeries,
  listVersions,
  type PlannedRecord,
  readPlan,
  type SeriesRecord,
} from '../store/plans.ts';
import { listRooms } from '../store/rooms.ts';
import { bodyOfPlan } from './plan-subject.ts';

export type Accepted = { made: number; changed: number; asTheyWere: number };
export type AcceptRefusal =
  | { code: 'plan-is-gone' }
  | { code: 'nothing-planned' }
  | { code: 'meeting-not-made'; series: string; date: string; why: PolicyRefusal | null };

/**
 * Makes the plan's meetings: a draft for each that has none, and for those that were made before,
 * only what changed. All of it or nothing. A meeting that has been held is left as it was.
 */
export const acceptPlan = command<{ planId: string }, Accepted, AcceptRefusal>({
  name: 'meeting-plan.accept-plan',
  action: 'plan.edit',
  subject: bodyOfPlan,
  run: async (tx, { planId }, acting) => {
    await lockPlan(tx, planId);
    const plan = await readPlan(tx, planId);
    if (!plan) return refused({ code: 'plan-is-gone' });
    const series = new Map((await listSeries(tx, plan.id)).map((one) => [one.id, one]));
    const rooms = new Map((await listRooms(tx)).map((room) => [room.id, placeOfRoom(room)]));
    const planned = (await listPlanned(tx, plan.id)).filter(({ withdrawn }) => !withdrawn);
    if (planned.length === 0) return refused({ code: 'nothing-planned' });
    const [last] = await listVersions(tx, plan.id);
    const told = new Map(last?.meetings.map(({ id, sequence }) => [id, sequence]));
    const done: Accepted = { made: 0, changed: 0, asTheyWere: 0 };
    for (const one of planned) {
      const order = series.get(one.series_id);
      if (!order) continue;
      const place = (one.room_id && rooms.get(one.room_id)) || order.place;
      const sequence = told.get(one.id) ?? null;
      const verdict = await acceptOne(tx, { ...one, sequence }, order, place, acting);
      if (!verdict.ok) return verdict;
      done[verdict.value] += 1;
    }
    return allowed({
      value: done,
      changes: [{ subjectKind: 'plan', subjectId: plan.id, after: done }],
    });
  },
});

/** A room as a meeting's place writes it. */
export const placeOfRoom = (room: { name: string; venue: string }) =>
  [room.venue, room.name].filter(Boolean).join(', ');

async function acceptOne(
  tx: Writer,
  one: PlannedRecord & { sequence: number | null },
  order: SeriesRecord,
  place: string,
  acting: Acting,
): Promise<Verdict<keyof Accepted, AcceptRefusal>> {
  const notMade = (refusal: { code: string }) =>
    refused({
      code: 'meeting-not-made' as const,
      series: order.name,
      date: one.held_on,
      why:
        refusal.code === 'role-may-not' || refusal.code === 'other-body'
          ? (refusal as PolicyRefusal)
          : null,
    });
  if (one.meeting_id === null) {
    const made = await carryOut(
      tx,
      planMeeting,
      {
        bodyId: order.body_id,
        date: one.held_on,
        start: one.starts_at,
        end: one.ends_at,
        place,
      },
      acting,
    );
    if (!made.ok) return notMade(made.refusal);
    await tieMeeting(tx, one.id, made.value);
    await notePlanned(tx, made.value, { uid: uidOfPlanned(one.id), sequence: one.sequence });
    return allowed('made');
  }
  const meeting = await readMeeting(tx, one.meeting_id);
  if (!meeting || isOver(meeting)) {
    return allowed('asTheyWere');
  }
  const base = {
    date: meeting.held_on,
    start: meeting.starts_at,
    end: meeting.ends_at,
    place: meeting.place,
    archiveCase: meeting.archive_case,
    writtenStandard: meeting.written_standard,
  };
  const wanted = {
    ...base,
    date: one.held_on,
    start: one.starts_at,
    end: one.ends_at,
    place: place || base.place,
  };
  const same = JSON.stringify(base) === JSON.stringify(wanted);
  if (same) return allowed('asTheyWere');
  const changed = await carryOut(
    tx,
    changeMeeting,
    { meetingId: meeting.id, base, wanted },
    acting,
  );
  return changed.ok ? allowed('changed') : notMade(changed.refusal);
}
