import { expect, test } from 'vitest';
import type { PlanId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { readMeeting } from '../../meetings/index.ts';
import { planIcs } from '../mail/plan-ics.ts';
import { overlaps } from '../rules/what-lies-on-a-day.ts';
import { insertLayer } from '../store/layers.ts';
import { listPlanned, listSeries, readPlan, readPlanned } from '../store/plans.ts';
import { insertRoom, listBookings } from '../store/rooms.ts';
import { acceptPlan } from './accept-plan.ts';
import { saveRelations, saveSeries } from './keep-series.ts';
import { layPlan } from './lay-plan.ts';
import { makePlan } from './make-plan.ts';
import { insertDate, movePlanned } from './move-planned.ts';
import { planScene, wantedSeries } from './test-scene.ts';

const { db } = await testDatabase();
const { committee, executive, council, as } = await planScene(db);
const secretary = as('secretary');

async function plan2024(fixed: string[] = ['2024-02-07', '2024-06-19'], rooms: string[] = []) {
  const made = await perform(
    db,
    makePlan,
    {
      body_id: committee,
      name: 'Møteplan 2024',
      year: 2024,
      county: 'Trøndelag',
      summer_from: 26,
      summer_to: 33,
      bodyIds: [],
    },
    secretary,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  const planId = made.value;
  const saved = await perform(
    db,
    saveSeries,
    { planId, seriesId: null, wanted: wantedSeries(committee, { fixed, rooms }) },
    secretary,
  );
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
  return { planId, seriesId: saved.value };
}

const datesOf = async (planId: PlanId) =>
  (await listPlanned(db, planId)).filter((one) => !one.withdrawn).map(({ held_on }) => held_on);

test('a year is ordered, laid and accepted, and each meeting stands as a draft', async () => {
  const { planId } = await plan2024();
  const laid = await perform(db, layPlan, { planId, anew: false }, secretary);
  expect(laid).toEqual({ ok: true, value: { placed: 5, stood: 0, moved: 0, missing: 0 } });
  const dates = await datesOf(planId);
  expect(dates).toEqual(expect.arrayContaining(['2024-02-07', '2024-06-19']));
  const accepted = await perform(db, acceptPlan, { planId }, secretary);
  expect(accepted).toEqual({ ok: true, value: { made: 5, changed: 0, asTheyWere: 0 } });
  const [first] = await listPlanned(db, planId);
  const meeting = await readMeeting(db, first?.meeting_id ?? '');
  expect([meeting?.held_on, meeting?.state]).toEqual([first?.held_on, 'draft']);
});

test('laid and accepted again, only what moved is changed, and it stays the same meeting', async () => {
  const { planId } = await plan2024();
  await perform(db, layPlan, { planId, anew: false }, secretary);
  await perform(db, acceptPlan, { planId }, secretary);
  const before = await listPlanned(db, planId);
  const struck = before[1];
  if (!struck) throw new Error('no second meeting');
  const layer = await insertLayer(
    db as never,
    {
      name: 'Styremøter',
      weight: 'must-avoid',
      body_ids: [committee],
      source: 'list',
      file_name: '',
      added_at: secretary.now,
      added_by: 'secretary',
    },
    [{ from: struck.held_on, to: struck.held_on, start: null, end: null, label: 'Styremøte' }],
  );
  const laid = await perform(db, layPlan, { planId, anew: false }, secretary);
  expect(laid).toEqual({ ok: true, value: { placed: 5, stood: 5, moved: 1, missing: 0 } });
  const after = await listPlanned(db, planId);
  expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
  expect(after.find(({ id }) => id === struck.id)?.held_on).not.toBe(struck.held_on);
  const accepted = await perform(db, acceptPlan, { planId }, secretary);
  expect(accepted).toEqual({ ok: true, value: { made: 0, changed: 1, asTheyWere: 4 } });
  await db.deleteFrom('meeting_plan.busy_layer').where('id', '=', layer).execute();
});

test('a date set later goes in without moving the rest', async () => {
  const { planId } = await plan2024();
  await perform(db, layPlan, { planId, anew: false }, secretary);
  const council2024 = await perform(
    db,
    saveSeries,
    {
      planId,
      seriesId: null,
      wanted: wantedSeries(council, { kind: 'council', spring: 0, autumn: 0 }),
    },
    secretary,
  );
  if (!council2024.ok) throw new Error('refused');
  const before = await datesOf(planId);
  const inserted = await perform(
    db,
    insertDate,
    { planId, seriesId: council2024.value, date: '2024-05-22', start: '09:00', end: '11:00' },
    secretary,
  );
  expect(inserted.ok).toBe(true);
  expect(await datesOf(planId)).toEqual([...before, '2024-05-22'].sort());
  const laid = await perform(db, layPlan, { planId, anew: false }, secretary);
  expect(laid).toEqual({ ok: true, value: { placed: 6, stood: 6, moved: 0, missing: 0 } });
  const twice = await perform(
    db,
    insertDate,
    { planId, seriesId: council2024.value, date: '2024-05-22', start: '12:00', end: '13:00' },
    secretary,
  );
  expect(twice).toEqual({ ok: false, refusal: { code: 'day-is-taken', date: '2024-05-22' } });
});

test('a meeting moved by hand and locked stays where it was put when the plan is laid again', async () => {
  const { planId } = await plan2024([]);
  await perform(db, layPlan, { planId, anew: false }, secretary);
  const [first] = await listPlanned(db, planId);
  const move = {
    planId,
    plannedId: first?.id ?? '',
    date: '2024-01-31',
    start: '12:00',
    end: '14:00',
    roomId: null,
    lock: true,
  };
  expect((await perform(db, movePlanned, move, secretary)).ok).toBe(true);
  await perform(db, layPlan, { planId, anew: true }, secretary);
  const there = (await listPlanned(db, planId)).find(({ id }) => id === first?.id);
  expect([there?.held_on, there?.starts_at, there?.locked]).toEqual(['2024-01-31', '12:00', true]);
  const outside = await perform(db, movePlanned, { ...move, date: '2025-01-29' }, secretary);
  expect(outside).toMatchObject({ ok: false, refusal: { code: 'date-outside-year' } });
});

test('the executive is laid ahead of the committee, and the order is kept in the plan', async () => {
  const { planId, seriesId } = await plan2024();
  const ahead = await perform(
    db,
    saveSeries,
    {
      planId,
      seriesId: null,
      wanted: wantedSeries(executive, { starts_at: '09:00', ends_at: '11:00' }),
    },
    secretary,
  );
  if (!ahead.ok) throw new Error('refused');
  const relation = {
    before: ahead.value,
    after: seriesId,
    workingDays: 10,
    withinDays: null,
    months: null,
  };
  await perform(db, saveRelations, { planId, relations: [relation] }, secretary);
  const laid = await perform(db, layPlan, { planId, anew: false }, secretary);
  expect(laid).toMatchObject({ ok: true, value: { placed: 10 } });
  expect((await readPlan(db, planId))?.relations).toEqual([relation]);
  expect(await listSeries(db, planId)).toHaveLength(2);
});

test('two plans that want one room in the same hours: the second is told, and one room is booked', async () => {
  const room = await insertRoom(db as never, {
    name: 'Møterom 11',
    venue: '1930-bygget',
    seats: 20,
  });
  const one = await plan2024(['2024-02-07'], [room]);
  const other = await plan2024(['2024-02-07'], [room]);
  await Promise.all(
    [one, other].map(({ planId }) => perform(db, layPlan, { planId, anew: false }, secretary)),
  );
  const booked = await listBookings(db, 2024);
  const keys = booked.map(({ room_id, held_on }) => `${room_id} ${held_on}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(booked.filter(({ held_on }) => held_on === '2024-02-07')).toHaveLength(1);
});

test('a member may read the plan and not change it; the secretary of another body neither', async () => {
  const { planId } = await plan2024();
  for (const acting of [as('member', committee), as('secretary', executive)]) {
    const verdict = await perform(db, layPlan, { planId, anew: false }, acting);
    expect(verdict.ok).toBe(false);
  }
  expect(await datesOf(planId)).toEqual([]);
});

test('a chair who may not make meetings makes none at all', async () => {
  const { planId } = await plan2024();
  await perform(db, layPlan, { planId, anew: false }, secretary);
  const verdict = await perform(db, acceptPlan, { planId }, as('chair', committee));
  expect(verdict).toMatchObject({ ok: false, refusal: { code: 'meeting-not-made' } });
  expect((await listPlanned(db, planId)).every(({ meeting_id }) => meeting_id === null)).toBe(true);
});

test('a meeting past midnight ends the next day, lies across that evening, and has no room', async () => {
  const wanted = { name: 'Kveldsrommet', venue: 'Rådhuset', seats: 12 };
  const room = await db.transaction().execute((tx) => insertRoom(tx, wanted));
  const { planId } = await plan2024([]);
  const late = (rooms: string[], ends_at = '00:30') =>
    perform(
      db,
      saveSeries,
      {
        planId,
        seriesId: null,
        wanted: wantedSeries(executive, { starts_at: '20:00', ends_at, rooms }),
      },
      secretary,
    );
  expect(await late([room])).toEqual({
    ok: false,
    refusal: { code: 'room-until-midnight', end: '00:30' },
  });
  expect(await late([], '19:00')).toMatchObject({ refusal: { code: 'ends-before-start' } });
  expect(await late([])).toMatchObject({ ok: true });
  await perform(db, layPlan, { planId, anew: false }, secretary);
  const [one] = (await listPlanned(db, planId)).filter(({ starts_at }) => starts_at === '20:00');
  if (!one) throw new Error('nothing late');
  const move = { planId, plannedId: one.id, date: '2024-03-13', start: '21:00', end: '01:00' };
  expect(
    await perform(db, movePlanned, { ...move, roomId: room, lock: true }, secretary),
  ).toMatchObject({ refusal: { code: 'room-until-midnight' } });
  expect(
    await perform(db, movePlanned, { ...move, roomId: null, lock: true }, secretary),
  ).toMatchObject({ ok: true });
  await perform(db, acceptPlan, { planId }, secretary);
  const moved = await readPlanned(db, one.id);
  expect(await readMeeting(db, moved?.meeting_id ?? '')).toMatchObject({
    held_on: '2024-03-13',
    starts_at: '21:00',
    ends_at: '01:00',
  });
  const meeting = { id: one.id, bodyId: executive, name: 'AU', date: '2024-03-13', place: '' };
  const entry = { ...meeting, start: '21:00', end: '01:00', sequence: 0, meetingId: null };
  const ics = planIcs([{ meeting: entry, title: 'AU', withdrawn: false }], new Date(0));
  expect(ics).toContain('DTEND;TZID=Europe/Oslo:20240314T010000');
  expect(overlaps(entry, { start: '23:00', end: '23:30' })).toBe(true);
  expect(overlaps(entry, { start: '19:00', end: '20:59' })).toBe(false);
  expect(overlaps(entry, { start: '22:00', end: '02:00' })).toBe(true);
});
