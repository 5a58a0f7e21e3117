import { expect, test } from 'vitest';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { setting } from '../../meetings/commands/test-setting.ts';
import { readSitting } from '../store/reads.ts';
import { addEvents } from './add-events.ts';

const { db } = await testDatabase();
const { secretary, newMeeting } = await setting(db);

test('an event that is sent twice is added once', async () => {
  const meetingId = await newMeeting();
  const events = [
    { key: 'a', fact: { kind: 'opened' as const, participants: [], time: '09:00' } },
    { key: 'b', fact: { kind: 'paused' as const, time: '09:10' } },
  ];
  for (const _ of [1, 2]) {
    const answer = await perform(db, addEvents, { meetingId, events }, secretary);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        upTo: 2,
        answers: [
          { key: 'a', number: 1 },
          { key: 'b', number: 2 },
        ],
      },
    });
  }
  expect((await readSitting(db, meetingId)).phase).toBe('paused');
});
