import { expect, test } from 'vitest';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { readInvitations } from '../store/reads.ts';
import { calledSetting } from '../test-setting.ts';
import { registerAnswer } from './answer.ts';
import { callDeputy } from './call-deputy.ts';
import { sendSummons } from './send-summons.ts';

const { db } = await testDatabase();
const { publishedMeeting, seat, secretary } = await calledSetting(db);

test('a deputy who is appointed after a seat fell empty can be called to it, once', async () => {
  const meetingId = await publishedMeeting();
  const order = { meetingId, publication: 1, files: new Map(), origin: 'http://prove.example' };
  await perform(db, sendSummons, order, secretary);
  const called = async (name: string) => {
    const one = (await readInvitations(db, meetingId)).find((each) => each.name === name);
    if (!one) throw new Error(`${name} is not called`);
    return { invitationId: one.id };
  };
  const no = { reply: 'not-coming' as const, reason: '', seenSequence: null };
  const sykehus = await called('Sykehus');
  expect(await perform(db, callDeputy, sykehus, secretary)).toMatchObject({
    refusal: { code: 'member-is-not-away' },
  });
  await perform(db, registerAnswer, { ...sykehus, ...no }, secretary);
  const deputy = await called('Varasykehus');
  const empty = await perform(db, registerAnswer, { ...deputy, ...no }, secretary);
  expect(empty).toMatchObject({ value: { empty: ['Sykehus'] } });
  expect(await perform(db, callDeputy, sykehus, secretary)).toMatchObject({
    refusal: { code: 'nobody-left' },
  });
  await seat('Nyvara', 'deputy', 'trust', { deputy_for_side: 'trust', rank: 2 });
  expect(await perform(db, callDeputy, sykehus, secretary)).toEqual({
    ok: true,
    value: { deputy: 'Nyvara', member: 'Sykehus' },
  });
  expect(await perform(db, callDeputy, sykehus, secretary)).toMatchObject({
    refusal: { code: 'nobody-left' },
  });
});
