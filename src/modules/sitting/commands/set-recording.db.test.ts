import { expect, test } from 'vitest';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { perform } from '../../identity/command.ts';
import { setting } from '../../meetings/commands/test-setting.ts';
import { recordingOfMeeting } from '../recording-of-a-meeting.ts';
import { readRecording } from '../store/reads.ts';
import { sittingWith } from '../test-sitting.ts';
import { setRecording } from './set-recording.ts';

const { db } = await testDatabase();
const address = 'https://video.example/opptak';
const recording = { address, startedAt: '13.00', forAll: false };

test('the recording is noted, changed and taken away, and the log says so', async () => {
  const { meetingId, secretary, as, happen, second } = await sittingWith(db, await setting(db), 1);
  await happen([{ kind: 'item-started', itemId: second, time: '13:12' }]);
  const set = (to: typeof recording | null, by = secretary) =>
    perform(db, setRecording, { meetingId, recording: to }, by);
  expect(await set(recording, as('member'))).toMatchObject({ refusal: { code: 'role-may-not' } });
  expect(await set({ ...recording, address: 'http://video.example/' })).toMatchObject({
    refusal: { code: 'recording-address' },
  });
  expect(await readRecording(db, meetingId)).toBeNull();
  for (const _ of [1, 2]) expect(await set(recording)).toMatchObject({ ok: true });
  expect((await recordingOfMeeting(db, meetingId, { readsClosed: false }))?.items).toMatchObject([
    { seconds: 0 },
    { itemId: second, seconds: 720, href: `${address}#t=720` },
  ]);
  expect(await set({ ...recording, startedAt: '13:02:30' })).toMatchObject({ ok: true });
  expect((await recordingOfMeeting(db, meetingId, { readsClosed: false }))?.items).toMatchObject([
    { itemId: second, seconds: 570 },
  ]);
  expect(await set(null)).toMatchObject({ ok: true });
  expect(await readRecording(db, meetingId)).toBeNull();
  const log = await readLog(db, { limit: 50 });
  expect(log.filter(({ command }) => command === 'sitting.set-recording')).toHaveLength(3);
});

test('what is closed is heard by those who may read it; strangers hear what is for all', async () => {
  const { meetingId, secretary, happen, second } = await sittingWith(db, await setting(db), 1);
  await happen([{ kind: 'item-started', itemId: second, time: '13:12' }]);
  await db
    .updateTable('meetings.agenda_item')
    .set({ closed_basis: 'fvl. § 13' })
    .where('id', '=', second)
    .execute();
  const heard = async (who: Parameters<typeof recordingOfMeeting>[2]) =>
    (await recordingOfMeeting(db, meetingId, who))?.items.length ?? null;
  await perform(db, setRecording, { meetingId, recording }, secretary);
  expect(await heard({ readsClosed: true })).toBe(2);
  expect(await heard({ readsClosed: false })).toBeNull();
  expect(await heard('stranger')).toBeNull();
  const forAll = { ...recording, forAll: true };
  await perform(db, setRecording, { meetingId, recording: forAll }, secretary);
  expect(await heard({ readsClosed: false })).toBe(1);
  expect(await heard('stranger')).toBe(1);
});

test('there is no recording of a meeting that nobody has opened', async () => {
  const { secretary, newMeeting } = await setting(db);
  const meetingId = await newMeeting('2026-02-01');
  const done = await perform(db, setRecording, { meetingId, recording }, secretary);
  expect(done).toMatchObject({ ok: false, refusal: { code: 'not-opened' } });
});
