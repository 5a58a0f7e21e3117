import { expect, test } from 'vitest';
import { newId } from '../kernel/ids.ts';
import { perform } from '../modules/identity/command.ts';
import { quorumNow } from '../modules/procedure/index.ts';
import { addEvents } from '../modules/sitting/commands/add-events.ts';
import { openSitting } from '../modules/sitting/commands/open-sitting.ts';
import { readContext, readSitting, rollNow } from '../modules/sitting/index.ts';
import { unopened } from '../modules/sitting/rules/a-sitting-follows-from-its-events.ts';
import { openingForecast } from '../modules/sitting/rules/the-opening-is-predicted.ts';
import type { Participant } from '../modules/sitting/vocabulary.ts';
import { registerAnswer } from '../modules/summons/commands/answer.ts';
import { sendSummons } from '../modules/summons/commands/send-summons.ts';
import { expectedAt, vacantAt } from '../modules/summons/index.ts';
import { forecastParts } from '../modules/summons/pages/forecast.tsx';
import { rollOfReplies } from '../modules/summons/rules/who-will-fill-the-seats.ts';
import { readScene } from '../modules/summons/scene.ts';
import { readInvitations } from '../modules/summons/store/reads.ts';
import { calledSetting } from '../modules/summons/test-setting.ts';
import { testDatabase } from '../platform/database/test-database.ts';

const { db } = await testDatabase();
const setting = await calledSetting(db);
const { secretary } = setting;
const vacantSeat = await setting.seat('Ledig', 'member', 'trust', { holder: null, email: null });

const numbers = ({ met, present, required, of, lacking }: ReturnType<typeof quorumNow>) => ({
  met,
  present,
  required,
  of,
  lacking,
});

/** The forecast if the silent come, before the meeting and as it opens; and the roll with those. */
async function countedThrice(answers: Readonly<Record<string, 'coming' | 'not-coming'>>) {
  const meetingId = await setting.publishedMeeting();
  const order = { meetingId, publication: 1, files: new Map(), origin: 'http://prove.example' };
  expect((await perform(db, sendSummons, order, secretary)).ok).toBe(true);
  for (const [name, reply] of Object.entries(answers)) {
    const one = (await readInvitations(db, meetingId)).find((found) => found.name === name);
    const given = { invitationId: one?.id ?? '', reply, reason: '', seenSequence: null };
    expect((await perform(db, registerAnswer, given, secretary)).ok).toBe(true);
  }
  const scene = await readScene(db, meetingId);
  const context = await readContext(db, meetingId);
  if (!scene || !context) throw new Error('no meeting');
  const parts = await forecastParts(db, scene, { date: '2026-03-04' });
  const called = await readInvitations(db, meetingId);
  const forecast = quorumNow(parts.profile, rollOfReplies(parts.seats, called, 'come'));
  const expected = await expectedAt(db, meetingId);
  const opening = openingForecast(
    unopened(scene.meeting.id, []),
    expected,
    context.procedure,
    await vacantAt(db, meetingId, expected),
  );
  const present = expected.flatMap((one) => (one.reply === 'not-coming' ? [] : [one.seatId]));
  const open = { meetingId, key: 'k', time: '13:00', present, onDay: '2026-03-04' } as const;
  expect((await perform(db, openSitting, open, secretary)).ok).toBe(true);
  const sitting = await readSitting(db, meetingId);
  const now = context.procedure.quorum(rollNow(sitting, null));
  expect(numbers(opening.ifSilentCome)).toEqual(numbers(forecast));
  expect(numbers(now)).toEqual(numbers(forecast));
  return { meetingId, now };
}

test('a vacant seat counts in the meeting as in the forecast, and stands empty', async () => {
  const { meetingId, now } = await countedThrice({ Varasykehus: 'not-coming' });
  expect(now).toMatchObject({ present: 4, of: 5 });
  const roll = rollNow(await readSitting(db, meetingId), null);
  expect(roll.find(({ seat }) => seat === vacantSeat)).toMatchObject({
    filled: false,
    participant: null,
    side: 'trust',
  });
});

test('the deputy who was called to it fills it, in both', async () => {
  const { meetingId, now } = await countedThrice({ Varasykehus: 'coming', Sykehus: 'not-coming' });
  expect(now).toMatchObject({ present: 4, of: 5 });
  const roll = rollNow(await readSitting(db, meetingId), null);
  expect(roll.find(({ seat }) => seat === vacantSeat)?.filled).toBe(true);
});

test('somebody who is added as a member takes it, and the body becomes no larger', async () => {
  const { meetingId } = await countedThrice({ Varasykehus: 'not-coming' });
  const participant: Participant = {
    id: newId('part'),
    invitationId: null,
    personId: null,
    name: 'Nyvalgt',
    role: 'member',
    seatId: null,
    side: null,
    represents: null,
    organisation: null,
    weight: 1,
    standsInFor: null,
  };
  const arrived = { kind: 'arrived', participant: participant.id, time: '13:10' } as const;
  const facts = [{ kind: 'participant-added', participant } as const, arrived];
  const events = facts.map((fact, at) => ({ key: `new${at}`, fact }));
  const done = await perform(db, addEvents, { meetingId, events }, secretary);
  expect(done).toMatchObject({ ok: true });
  const roll = rollNow(await readSitting(db, meetingId), null);
  expect(roll).toHaveLength(5);
  expect(roll.find(({ seat }) => seat === vacantSeat)).toMatchObject({
    filled: true,
    participant: participant.id,
  });
});
