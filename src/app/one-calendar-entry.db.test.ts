import { expect, test } from 'vitest';
import { perform } from '../modules/identity/command.ts';
import { acceptPlan } from '../modules/meeting-plan/commands/accept-plan.ts';
import { layPlan } from '../modules/meeting-plan/commands/lay-plan.ts';
import { makePlan } from '../modules/meeting-plan/commands/make-plan.ts';
import { movePlanned } from '../modules/meeting-plan/commands/move-planned.ts';
import { publishPlan } from '../modules/meeting-plan/commands/publish-plan.ts';
import { planScene } from '../modules/meeting-plan/commands/test-scene.ts';
import { listPlanned } from '../modules/meeting-plan/store/plans.ts';
import { addItem, publishMeeting, readMeeting } from '../modules/meetings/index.ts';
import { takeCalendarReply } from '../modules/summons/commands/answer-by-calendar.ts';
import { cancelAndTell } from '../modules/summons/commands/cancel-and-tell.ts';
import { sendSummons } from '../modules/summons/commands/send-summons.ts';
import { testDatabase } from '../platform/database/test-database.ts';

const { db } = await testDatabase();
const { committee, as } = await planScene(db);
const secretary = as('secretary');
const origin = 'http://prove.example';
const to = 'medlem@utvalget.example';

/** The entries of the mails to one member, in the order they were sent. */
async function entries() {
  const rows = await db
    .selectFrom('messages.message as m')
    .innerJoin('messages.part as p', 'p.message_id', 'm.id')
    .select(['p.bytes'])
    .where('m.to_email', '=', to)
    .where('p.media_type', 'like', 'text/calendar%')
    .orderBy('m.queued_at')
    .execute();
  const value = (entry: string, name: string) =>
    new RegExp(`^${name}:(.*)$`, 'm').exec(entry)?.[1]?.trim() ?? '';
  return rows.flatMap(({ bytes }) =>
    bytes
      .toString()
      .replace(/\r\n[ \t]/g, '')
      .split('BEGIN:VEVENT')
      .slice(1)
      .map((entry) => ({
        uid: value(entry, 'UID'),
        sequence: Number(value(entry, 'SEQUENCE')),
        status: value(entry, 'STATUS'),
      })),
  );
}

let minute = 0;
const later = () => ({ ...secretary, now: new Date(secretary.now.getTime() + ++minute * 60_000) });
const must = async <Value>(done: Promise<{ ok: boolean; value?: Value }>): Promise<Value> => {
  const verdict = await done;
  if (!verdict.ok) throw new Error(JSON.stringify(verdict));
  return verdict.value as Value;
};

async function plannedAndTold() {
  const county = '';
  const order = { body_id: committee, name: 'Plan', year: 2025, county, summer_from: 26 };
  const whole = { ...order, summer_to: 33, bodyIds: [committee] };
  const planId = await must(perform(db, makePlan, whole, later()));
  await must(perform(db, layPlan, { planId, anew: false }, later()));
  await must(perform(db, publishPlan, { planId }, later()));
  await must(perform(db, acceptPlan, { planId }, later()));
  const one = (await listPlanned(db, planId))[0];
  if (!one?.meeting_id) throw new Error('nothing planned');
  return { planId, one, meetingId: one.meeting_id };
}
const call = async (meetingId: string) => {
  const item = { kind: 'case' as const, title: 'Status', minutes: 30, at: null, responsible: [] };
  await must(perform(db, addItem, { meetingId, ...item }, later()));
  const publish = { meetingId, seenVersion: null, origin, explanations: {} };
  const { number } = await must(perform(db, publishMeeting, publish, later()));
  const order = { meetingId, publication: number, files: new Map(), origin };
  await must(perform(db, sendSummons, order, later()));
};

test('a meeting has one entry in a calendar, from the plan to the day it is cancelled', async () => {
  const { planId, one, meetingId } = await plannedAndTold();
  const uid = `${one.id}@omforent`;
  const own = async () => (await entries()).filter((entry) => entry.uid === uid);
  expect(await own()).toEqual([{ uid, sequence: 0, status: 'TENTATIVE' }]);

  const moved = { date: '2025-01-09', start: '13:00', end: '16:00', roomId: null, lock: true };
  await must(perform(db, movePlanned, { planId, plannedId: one.id, ...moved }, later()));
  await must(perform(db, publishPlan, { planId }, later()));
  await must(perform(db, acceptPlan, { planId }, later()));
  expect((await own()).at(-1)).toEqual({ uid, sequence: 1, status: 'TENTATIVE' });

  await call(meetingId);
  expect((await own()).at(-1)).toEqual({ uid, sequence: 2, status: 'CONFIRMED' });
  expect((await entries()).map((entry) => entry.uid)).not.toContain(`${meetingId}@omforent`);

  // Who is called hears of a new time by the notice: the plan's entry would unsay their answer.
  const before = (await own()).length;
  const again = { ...moved, date: '2025-01-16' };
  await must(perform(db, movePlanned, { planId, plannedId: one.id, ...again }, later()));
  await must(perform(db, publishPlan, { planId }, later()));
  expect(await own()).toHaveLength(before);

  const answered = await takeCalendarReply(
    db,
    { uid, sequence: 2, attendee: to, from: to, partstat: 'ACCEPTED' },
    { now: secretary.now, today: secretary.today },
  );
  expect(answered).toMatchObject({ ok: true, value: { kind: 'answered' } });

  await must(perform(db, cancelAndTell, { meetingId, reason: 'Ingen saker' }, later()));
  const last = (await own()).at(-1);
  expect(last?.status).toBe('CANCELLED');
  expect(last?.sequence).toBeGreaterThan(2);
  expect((await readMeeting(db, meetingId))?.sequence).toBe(last?.sequence);
});

test('another plan that tells late gives the notice a newer sequence all the same', async () => {
  const { planId, one, meetingId } = await plannedAndTold();
  const days = ['2025-01-08', '2025-01-15', '2025-01-22'];
  for (const date of days) {
    const moved = { date, start: '12:00', end: '15:00', roomId: null, lock: true };
    await must(perform(db, movePlanned, { planId, plannedId: one.id, ...moved }, later()));
    await must(perform(db, publishPlan, { planId }, later()));
  }
  await must(perform(db, acceptPlan, { planId }, later()));
  await call(meetingId);
  const own = (await entries()).filter((entry) => entry.uid === `${one.id}@omforent`);
  expect(own.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3, 4]);
});
