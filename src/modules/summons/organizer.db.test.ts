import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { MeetingId } from '../../kernel/ids.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { actingAsProgram, perform } from '../identity/command.ts';
import { noteOwnAddress } from '../messages/index.ts';
import { sendSummons } from './commands/send-summons.ts';
import { calledSetting } from './test-setting.ts';

const { db } = await testDatabase();
const { publishedMeeting, secretary } = await calledSetting(db);

/** The organizers that the invitations to a meeting name, each once. */
async function organizersOf(meetingId: MeetingId) {
  const order = { meetingId, publication: 1, files: new Map(), origin: 'http://prove.example' };
  expect(await perform(db, sendSummons, order, secretary)).toMatchObject({ ok: true });
  const parts = await db
    .selectFrom('messages.part')
    .innerJoin('messages.message', 'messages.message.id', 'messages.part.message_id')
    .select('messages.part.bytes')
    .where('messages.message.meeting_id', '=', meetingId)
    .where('messages.part.calendar_method', '=', 'REQUEST')
    .execute();
  expect(parts.length).toBeGreaterThan(3);
  const named = parts.map(({ bytes }) => {
    const calendar = ICAL.Component.fromString(bytes.toString('utf8'));
    const organizer = calendar.getFirstSubcomponent('vevent')?.getFirstProperty('organizer');
    return [organizer?.getFirstParameter('cn'), String(organizer?.getFirstValue())].join(' ');
  });
  return [...new Set(named)];
}

test('calendars answer to Omforent where it takes mail, and to whoever calls where it does not', async () => {
  const ownAddress = (answersTo: string | null) =>
    perform(db, noteOwnAddress, { answersTo }, actingAsProgram(secretary.now));
  expect(await organizersOf(await publishedMeeting('2026-03-04'))).toEqual([
    'Leder mailto:leder@prove.example',
  ]);
  await ownAddress('svar@omforent.example');
  expect(await organizersOf(await publishedMeeting('2026-03-11'))).toEqual([
    'Leder mailto:svar@omforent.example',
  ]);
  await ownAddress(null);
  expect(await organizersOf(await publishedMeeting('2026-03-18'))).toEqual([
    'Leder mailto:leder@prove.example',
  ]);
});
