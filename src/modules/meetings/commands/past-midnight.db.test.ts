import { expect, test } from 'vitest';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { readMeeting } from '../store/reads.ts';
import { addItem } from './add-item.ts';
import { changeMeeting, type MeetingFacts } from './change-meeting.ts';
import { planMeeting } from './plan-meeting.ts';
import { publishMeeting } from './publish-meeting.ts';
import { setting } from './test-setting.ts';

const { db } = await testDatabase();
const { bodyId, secretary } = await setting(db);

const plan = (start: string, end: string) =>
  perform(db, planMeeting, { bodyId, date: '2026-12-31', start, end, place: 'Rom 1' }, secretary);

test('a meeting past midnight is planned, changed and published', async () => {
  const planned = await plan('22:00', '00:30');
  if (!planned.ok) throw new Error(planned.refusal.code);
  const meetingId = planned.value;
  const base: MeetingFacts = {
    date: '2026-12-31',
    start: '22:00',
    end: '00:30',
    place: 'Rom 1',
    archiveCase: '',
    writtenStandard: 'nb',
  };
  const change = (end: string) =>
    perform(db, changeMeeting, { meetingId, base, wanted: { ...base, end } }, secretary);
  expect(await change('21:00')).toMatchObject({ refusal: { code: 'ends-before-start' } });
  expect(await change('22:00')).toMatchObject({ refusal: { code: 'ends-before-start' } });
  expect(await change('01:00')).toMatchObject({ ok: true });
  const item = { kind: 'case' as const, title: 'En sak', minutes: 150, responsible: [], at: null };
  expect((await perform(db, addItem, { meetingId, ...item }, secretary)).ok).toBe(true);
  const order = { meetingId, seenVersion: null, origin: 'http://prove.example', explanations: {} };
  expect(await perform(db, publishMeeting, order, secretary)).toMatchObject({ ok: true });
  const { state, starts_at, ends_at } = (await readMeeting(db, meetingId)) ?? {};
  expect({ state, starts_at, ends_at }).toEqual({
    state: 'published',
    starts_at: '22:00',
    ends_at: '01:00',
  });
});

test.each([
  ['13:00', '12:00'],
  ['13:00', '13:00'],
  ['16:00', '03:00'],
])('from %s to %s is refused', async (start, end) => {
  expect(await plan(start, end)).toMatchObject({
    refusal: { code: 'ends-before-start', start, end },
  });
});
