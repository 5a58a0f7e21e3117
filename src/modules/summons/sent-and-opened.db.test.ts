import { expect, test } from 'vitest';
import type { MeetingId } from '../../kernel/ids.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { perform } from '../identity/command.ts';
import { addItem, readMeeting } from '../meetings/index.ts';
import { cancelAndTell } from './commands/cancel-and-tell.ts';
import { sendSummons } from './commands/send-summons.ts';
import { calledSetting } from './test-setting.ts';

const { db } = await testDatabase();
const setting = await calledSetting(db);
await setting.seat('Adresseløs', 'member', 'trust', { email: null });
const { secretary } = setting;

const send = (meetingId: string, publication: number) => {
  const order = { meetingId, publication, files: new Map(), origin: 'http://prove.example' };
  return perform(db, sendSummons, order, secretary);
};

test('the meeting is told what was sent, when, to how many, and who was not reached', async () => {
  const meetingId = await setting.publishedMeeting();
  const before = await readMeeting(db, meetingId);
  expect(before).toMatchObject({ called_publication: null, called_at: null });
  expect((await send(meetingId, 1)).ok).toBe(true);
  expect(await readMeeting(db, meetingId)).toMatchObject({
    called_publication: 1,
    called_at: secretary.now,
    called_count: 5,
    called_missing: 1,
    // Whoever edits the meeting meanwhile is not in each other's way by it.
    version: before?.version,
  });
  const item = { kind: 'case' as const, title: 'Sent innmeldt', minutes: 10, at: 2 };
  await perform(db, addItem, { meetingId, ...item, responsible: [] }, secretary);
  await setting.publish(meetingId);
  expect(await readMeeting(db, meetingId)).toMatchObject({ called_publication: 1 });
  expect((await send(meetingId, 2)).ok).toBe(true);
  expect(await readMeeting(db, meetingId)).toMatchObject({
    called_publication: 2,
    called_count: 5,
    called_missing: 1,
  });
});

test('a meeting that is in session cannot be cancelled, and nobody is told that it is', async () => {
  const meetingId = await setting.publishedMeeting();
  await send(meetingId, 1);
  await db
    .updateTable('meetings.meeting')
    .set({ opened_at: secretary.now })
    .where('id', '=', meetingId as MeetingId)
    .execute();
  const done = await perform(db, cancelAndTell, { meetingId, reason: 'Angrer' }, secretary);
  expect(done).toEqual({ ok: false, refusal: { code: 'meeting-has-been-opened' } });
  expect(await readMeeting(db, meetingId)).toMatchObject({ state: 'published' });
  const told = await db
    .selectFrom('messages.message')
    .select('id')
    .where('meeting_id', '=', meetingId as MeetingId)
    .where('once_key', 'like', '%/cancelled')
    .execute();
  expect(told).toEqual([]);
});
