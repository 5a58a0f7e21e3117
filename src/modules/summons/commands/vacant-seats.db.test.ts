import { expect, test } from 'vitest';
import type { MeetingId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { appointToSeat } from '../../organisations/commands/appoint-to-seat.ts';
import { expectedAt } from '../expected-at.ts';
import { readAnswers, readInvitations } from '../store/reads.ts';
import { calledSetting } from '../test-setting.ts';
import { registerAnswer } from './answer.ts';
import { takeCalendarReply } from './answer-by-calendar.ts';
import { sendSummons } from './send-summons.ts';

const { db } = await testDatabase();
const setting = await calledSetting(db);
const { secretary } = setting;
const vacantSeat = await setting.seat('Ledig', 'member', 'trust', { holder: null, email: null });

const send = async (meetingId: string, publication = 1) => {
  const order = { meetingId, publication, files: new Map(), origin: 'http://prove.example' };
  const done = await perform(db, sendSummons, order, secretary);
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
};
const say = async (meetingId: string, name: string, reply: 'coming' | 'not-coming') => {
  const one = (await readInvitations(db, meetingId)).find((found) => found.name === name);
  const given = { invitationId: one?.id ?? '', reply, reason: '', seenSequence: null };
  return perform(db, registerAnswer, given, secretary);
};
const standIns = async (meetingId: string) => {
  const all = await readInvitations(db, meetingId);
  return all.flatMap((one) =>
    one.standsInFor
      ? [[one.name, all.find(({ id }) => id === one.standsInFor)?.name, one.reply]]
      : [],
  );
};
const textTo = async (meetingId: string, name: string) =>
  (
    await db
      .selectFrom('messages.message')
      .select('text')
      .where('meeting_id', '=', meetingId as MeetingId)
      .where('to_name', '=', name)
      .orderBy('queued_at')
      .orderBy('id')
      .execute()
  ).map(({ text }) => text);

test('a vacant seat calls its deputy at once, who is on the roll in that seat', async () => {
  const meetingId = await setting.publishedMeeting();
  expect(await send(meetingId)).toEqual({ written: 5, withoutAddress: [] });
  expect(await standIns(meetingId)).toEqual([['Varasykehus', '', 'none']]);
  expect((await textTo(meetingId, 'Varasykehus'))[0]).toContain(
    'En plass i Prøveutvalget er ledig.',
  );
  const expected = await expectedAt(db, meetingId);
  expect(expected.every(({ name }) => name !== '')).toBe(true);
  expect(expected.find(({ name }) => name === 'Varasykehus')).toMatchObject({
    vacantSeat,
    standsInFor: null,
  });
  // The vacant seat came first, so nobody is left for the member who stays away after it.
  expect(await say(meetingId, 'Sykehus', 'not-coming')).toMatchObject({
    value: { called: [], empty: ['Sykehus'] },
  });
});

test('a seat that is filled calls its holder, and lets the deputy go', async () => {
  const meetingId = await setting.publishedMeeting();
  await send(meetingId);
  const filled = { seatId: vacantSeat, holder: 'Nyvalgt', byCase: '', email: 'ny@prove.example' };
  expect((await perform(db, appointToSeat, filled, secretary)).ok).toBe(true);
  expect(await send(meetingId)).toEqual({ written: 1, withoutAddress: [] });
  expect(await standIns(meetingId)).toEqual([]);
  expect((await textTo(meetingId, 'Nyvalgt'))[0]).toContain('Du er innkalt til møte');
  expect(await textTo(meetingId, 'Varasykehus')).toHaveLength(2);
});

test('the same answer sent again is one line of history, and takes no reason away', async () => {
  const meetingId = await setting.publishedMeeting();
  await send(meetingId);
  const attendee = 'kommune@prove.example';
  const answer = (partstat: 'TENTATIVE' | 'DECLINED' | 'ACCEPTED', sequence = 0) =>
    takeCalendarReply(
      db,
      { uid: `${meetingId}@omforent`, sequence, attendee, partstat, from: attendee },
      secretary,
    );
  const lines = async () => (await readAnswers(db, meetingId)).map(({ reply }) => reply);
  const twice = async (partstat: Parameters<typeof answer>[0], sequence?: number) => {
    const both = await Promise.all([answer(partstat, sequence), answer(partstat, sequence)]);
    expect(both.every(({ ok }) => ok)).toBe(true);
  };
  await twice('TENTATIVE');
  expect(await lines()).toEqual(['none']);
  await twice('ACCEPTED', -1);
  expect(await lines()).toEqual(['none', 'coming']);
  const one = (await readInvitations(db, meetingId)).find(({ name }) => name === 'Kommune');
  const said = { invitationId: one?.id ?? '', reply: 'not-coming', reason: 'Reise' } as const;
  await perform(db, registerAnswer, { ...said, seenSequence: null }, secretary);
  await twice('DECLINED');
  expect(await lines()).toEqual(['none', 'coming', 'not-coming']);
  const after = (await readInvitations(db, meetingId)).find(({ name }) => name === 'Kommune');
  expect(after?.reason).toBe('Reise');
});
