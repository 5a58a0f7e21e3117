import { expect, it } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { testRound } from '../../adverts/test-rows.ts';
import { perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import { actorOfApplicant } from '../actor-of-applicant.ts';
import { eraseApplicant } from '../store/erase.ts';
import { handOverByLink, readHandOver } from '../store/hand-over.ts';
import { readApplicant } from '../store/reads.ts';
import { someDetails, testApplicant } from '../test-rows.ts';
import { correctApplicant, sendOwnLink } from './correct-applicant.ts';
import { confirmHandOver, handOverList, sendHandOverAgain } from './hand-over.ts';
import { noteReadings } from './note-readings.ts';
import { registerApplicant } from './register-applicant.ts';

const { db } = await testDatabase();
const when = { now: new Date('2019-02-10T10:00:00Z'), today: '2019-02-10' };
const recruiter = actingInTest('recruiter', when);
const receiver = { actor: actorOfApplicant(null), ...when };
const [role, body] = [newId('role'), newId('body')];
const origin = 'http://localhost';
const round = () =>
  inTransaction(db, (tx) =>
    testRound(tx, {
      ...{ groups: [body], roles: [role], state: 'closed' },
      ...{ ordered_by: 'Rådet', hand_over_to: 'Nabokommunen' },
    }),
  );

async function handedOver() {
  const { id: roundId } = await round();
  await inTransaction(db, (tx) => testApplicant(tx, { roundId, roleId: role, groups: [body] }));
  const input = { roundId, issuer: 'Byen', origin, organisationId: null };
  const to = { receiver: 'Nabokommunen', receiverEmail: 'post@nabo.example' };
  const done = await perform(db, handOverList, { ...input, ...to }, recruiter);
  if (!done.ok) throw new Error(done.refusal.code);
  return { roundId, token: done.value.token };
}

it('a list is received by whoever has its link, and no other list with it', async () => {
  const [one, other] = [await handedOver(), await handedOver()];
  const name = 'Leder, Nabokommunen';
  expect((await perform(db, confirmHandOver, { token: one.token, name }, receiver)).ok).toBe(true);
  expect((await readHandOver(db, one.roundId))?.receivedBy).toBe(name);
  expect((await readHandOver(db, other.roundId))?.receivedAt).toBeNull();
});

it('a link that is mailed anew ends the earlier one of that list, and of no other', async () => {
  const [one, other] = [await handedOver(), await handedOver()];
  const again = (roundId: typeof one.roundId, receiverEmail: string) =>
    perform(db, sendHandOverAgain, { roundId, receiverEmail, issuer: 'Byen', origin }, recruiter);
  expect(await again(one.roundId, 'nabo')).toMatchObject({
    refusal: { code: 'email-is-unreadable' },
  });
  expect(await handOverByLink(db, one.token)).not.toBeNull();
  expect((await again(one.roundId, 'arkiv@nabo.example')).ok).toBe(true);
  expect(await handOverByLink(db, one.token)).toBeNull();
  expect(await handOverByLink(db, other.token)).not.toBeNull();
  const name = 'Leder';
  await perform(db, confirmHandOver, { token: other.token, name }, receiver);
  expect(await again(other.roundId, 'arkiv@nabo.example')).toMatchObject({
    refusal: { code: 'received-already' },
  });
});

it('nobody is mailed a link to what was erased, or to what was never sent in', async () => {
  const { id: roundId } = await round();
  const of = { roundId, roleId: role, groups: [body] };
  const someone = (email: string, more: object = {}) =>
    inTransaction(db, (tx) => testApplicant(tx, { ...of, email, ...more }));
  const stands = await someone('stands@soker.example');
  const begun = await someone('begun@soker.example', { state: 'draft', submitted_at: null });
  const erased = await someone('erased@soker.example');
  await inTransaction(db, (tx) => eraseApplicant(tx, erased.id, when.now));
  const send = (applicantId: typeof stands.id) =>
    perform(db, sendOwnLink, { applicantId, origin }, recruiter);
  expect(await send(begun.id)).toMatchObject({ refusal: { code: 'not-standing', state: 'draft' } });
  expect(await send(erased.id)).toMatchObject({
    refusal: { code: 'not-standing', state: 'erased' },
  });
  expect(await send(stands.id)).toEqual({ ok: true, value: 'sent' });
  const mails = await db
    .selectFrom('messages.message')
    .select('to_email')
    .where('to_email', 'like', '%@soker.example')
    .execute();
  expect(mails).toEqual([{ to_email: 'stands@soker.example' }]);
});

it('nobody is corrected into the address of another, nor without a reason', async () => {
  const { id: roundId } = await round();
  const someone = (email: string) =>
    inTransaction(db, (tx) => testApplicant(tx, { roundId, roleId: role, groups: [body], email }));
  const [one, other] = [await someone('en@ord.example'), await someone('to@ord.example')];
  const wishes = [{ roleId: role, bodyId: body }];
  const correct = (email: string, reason = 'Skrev feil') => {
    const written = { details: someDetails({ name: 'Ada', email }), wishes, saysToMeet: [] };
    const input = { applicantId: one.id, seen: one.version, written, reason };
    return perform(
      db,
      correctApplicant(async () => undefined),
      input,
      recruiter,
    );
  };
  expect(await correct('TO@ord.example')).toMatchObject({
    refusal: { code: 'applied-already', applicantId: other.id, state: 'submitted' },
  });
  expect(await correct('en@ord.example', ' \n')).toMatchObject({
    refusal: { code: 'reason-is-missing' },
  });
  expect(await readApplicant(db, one.id)).toEqual(one);
  expect((await correct('en@ord.example')).ok).toBe(true);
  expect(await readApplicant(db, one.id)).toMatchObject({ name: 'Ada', email: 'en@ord.example' });
});

it('somebody who applied on paper is registered after the round has closed', async () => {
  const { id: roundId } = await round();
  const wishes = [{ roleId: role, bodyId: body }];
  const input = { roundId, details: someDetails(), wishes, source: 'registered' as const };
  expect((await perform(db, registerApplicant, input, recruiter)).ok).toBe(true);
});

it('a reading of nobody is no reading', async () => {
  const read = (applicantIds: `apct_${string}`[]) =>
    perform(db, noteReadings, { applicantIds, place: 'list' as const }, recruiter);
  expect(await read([])).toEqual({ ok: true, value: 0 });
});
