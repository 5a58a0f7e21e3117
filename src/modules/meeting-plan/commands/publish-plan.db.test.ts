import { expect, test } from 'vitest';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { listPlanned } from '../store/plans.ts';
import { saveSeries } from './keep-series.ts';
import { layPlan } from './lay-plan.ts';
import { makePlan } from './make-plan.ts';
import { movePlanned } from './move-planned.ts';
import { publishPlan } from './publish-plan.ts';
import { planScene, wantedSeries } from './test-scene.ts';

const { db } = await testDatabase();
const { committee, executive, as } = await planScene(db);
const secretary = as('secretary');

const mails = () =>
  db
    .selectFrom('messages.message as m')
    .innerJoin('messages.part as p', 'p.message_id', 'm.id')
    .select(['m.to_email', 'm.subject', 'm.text', 'm.written_standard', 'p.bytes'])
    .orderBy('m.queued_at')
    .orderBy('m.to_email')
    .execute();

test('the plan is told once, and then only what changed, to those it concerns', async () => {
  const made = await perform(
    db,
    makePlan,
    {
      body_id: committee,
      name: 'Møteplan 2025',
      year: 2025,
      county: '',
      summer_from: 26,
      summer_to: 33,
      bodyIds: [],
    },
    secretary,
  );
  if (!made.ok) throw new Error('refused');
  const planId = made.value;
  for (const body of [committee, executive]) {
    await perform(
      db,
      saveSeries,
      { planId, seriesId: null, wanted: wantedSeries(body) },
      secretary,
    );
  }
  await perform(db, layPlan, { planId, anew: false }, secretary);

  const first = await perform(db, publishPlan, { planId }, secretary);
  expect(first).toEqual({ ok: true, value: { number: 1, recipients: 2, changes: 10 } });
  const sent = await mails();
  expect(sent.map(({ to_email }) => to_email)).toEqual([
    'leder@utvalget.example',
    'medlem@utvalget.example',
  ]);
  const [both, one] = sent;
  expect(both?.written_standard).toBe('nn');
  expect(both?.text).toContain('Desse møta er planlagde for deg');
  expect(both?.bytes.toString().match(/BEGIN:VEVENT/g)).toHaveLength(10);
  expect(one?.bytes.toString().match(/BEGIN:VEVENT/g)).toHaveLength(5);

  const again = await perform(db, publishPlan, { planId }, secretary);
  expect(again).toEqual({ ok: false, refusal: { code: 'nothing-to-tell' } });

  const moved = (await listPlanned(db, planId))[0];
  if (!moved) throw new Error('nothing planned');
  const to = { date: '2025-01-09', start: '13:00', end: '16:00', roomId: null, lock: true };
  const later = { ...secretary, now: new Date('2023-11-24T10:00:00Z') };
  await perform(db, movePlanned, { planId, plannedId: moved.id, ...to }, later);
  const second = await perform(db, publishPlan, { planId }, later);
  expect(second).toMatchObject({ ok: true, value: { number: 2, changes: 1 } });
  const news = (await mails()).filter(({ subject }) => subject.startsWith('Endr'));
  for (const { bytes } of news) {
    const calendar = bytes.toString();
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(calendar).toContain(`UID:${moved.id}@omforent`);
    expect(calendar).toContain('SEQUENCE:1');
    expect(calendar).toContain('20250109T130000');
  }
});

test('two who send at once send one version', async () => {
  const made = await perform(
    db,
    makePlan,
    {
      body_id: committee,
      name: 'Møteplan 2026',
      year: 2026,
      county: '',
      summer_from: 26,
      summer_to: 33,
      bodyIds: [committee],
    },
    secretary,
  );
  if (!made.ok) throw new Error('refused');
  await perform(db, layPlan, { planId: made.value, anew: false }, secretary);
  const told = await Promise.all(
    [1, 2].map(() => perform(db, publishPlan, { planId: made.value }, secretary)),
  );
  expect(told.filter(({ ok }) => ok)).toHaveLength(1);
  const queued = (await mails()).filter(({ subject }) => subject === 'Møteplan 2026');
  expect(queued).toHaveLength(2);
});
