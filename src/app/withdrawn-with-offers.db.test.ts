import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newId } from '../kernel/ids.ts';
import { correctApplicant } from '../modules/applications/commands/correct-applicant.ts';
import { withdrawFor, withdrawOwn } from '../modules/applications/commands/withdraw-application.ts';
import { readApplicant } from '../modules/applications/index.ts';
import { writtenOf } from '../modules/applications/pages/apply/read-typed.ts';
import type { Applicant } from '../modules/applications/vocabulary.ts';
import { readLog } from '../modules/audit/index.ts';
import { answerOfferByLink } from '../modules/engagements/commands/answer-offer.ts';
import { makeOffers } from '../modules/engagements/commands/make-offers.ts';
import { listOffers, whatWaitsInOffers } from '../modules/engagements/index.ts';
import {
  as,
  type City,
  choosing,
  codeOf,
  done,
  mailTo,
  offered,
  offerTo,
  recruitingCity,
} from '../modules/engagements/test-setting.ts';
import { perform } from '../modules/identity/command.ts';
import { bodyRow } from '../modules/organisations/test-rows.ts';
import { inTransaction } from '../platform/database/index.ts';
import { testDatabase } from '../platform/database/test-database.ts';
import { alsoWithdrawn } from './also-withdrawn.ts';

const { db } = await testDatabase();
const byLink = as('reader', '2019-02-10');

async function scene(of: { seats: number; reserves?: number }) {
  const city = await inTransaction(db, (tx) => recruitingCity(tx, 2));
  const people = await inTransaction(db, (tx) => choosing(tx, city, of));
  const [one] = people;
  if (!one) throw new Error('Nobody was chosen.');
  return { city, people, one };
}

async function ownLink({ id }: Applicant): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const token_hash = createHash('sha256').update(token).digest();
  await db
    .insertInto('applications.link')
    .values({ token_hash, applicant_id: id, made_at: new Date(), ended_at: null })
    .execute();
  return token;
}
const withdraw = async (one: Applicant, applicationId: string | null = null) => {
  const input = { token: await ownLink(one), seen: one.version, applicationId, reason: '' };
  return perform(db, withdrawOwn(alsoWithdrawn), input, byLink);
};
const offerOf = async ({ round }: City, { id }: Applicant) =>
  (await listOffers(db, round.id)).find(({ applicantId }) => applicantId === id);
const todos = async ({ round, recruiter }: City, day = '2019-02-06') =>
  (await whatWaitsInOffers(db, recruiter.actor, day))
    .filter(({ roundId }) => roundId === round.id)
    .map(({ code, count }) => [code, count]);

describe('an offer that waits for whoever withdraws', () => {
  it('is taken back with the application, logged, told of, and found by whoever recruits', async () => {
    const { city, people, one } = await scene({ seats: 1 });
    await offered(db, city, people);
    await done(withdraw(one));
    expect(await offerOf(city, one)).toMatchObject({ state: 'withdrawn', applicationGone: true });
    const { mails } = await mailTo(db, one.email);
    const told = mails.filter(({ subject }) => subject.startsWith('Tilbudet er trukket'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ sealed: true });
    expect(told[0]?.text).toContain('gjelder derfor ikke lenger');
    const [entry] = await readLog(db, {
      subjectId: (await offerOf(city, one))?.id ?? '',
      limit: 1,
    });
    expect(entry).toMatchObject({
      ...{ command: 'engagements.take-back-with-application', bodyId: city.group },
      after: { state: 'withdrawn', because: 'application-gone' },
    });
    expect(JSON.stringify(entry)).not.toContain(one.name);
    expect(await todos(city)).toContainEqual(['search', 1]);
  });

  it('leaves its place to the reserve', async () => {
    const { city, people, one } = await scene({ seats: 1, reserves: 1 });
    await offered(db, city, people.slice(0, 1));
    await done(withdraw(one));
    expect(await todos(city)).toEqual([['replace', 1]]);
  });

  it('goes when the recruiter withdraws for them, or corrects the group away', async () => {
    const { city, people, one } = await scene({ seats: 2 });
    const [, two] = people;
    if (!two) throw new Error('Two were to be chosen.');
    await offered(db, city, people);
    const all = { applicantId: one.id, seen: one.version, applicationId: null, reason: 'Ringte' };
    await done(perform(db, withdrawFor(alsoWithdrawn), all, city.recruiter));
    expect((await offerOf(city, one))?.state).toBe('withdrawn');
    expect((await offerOf(city, two))?.state).toBe('offered');
    const other = newId('body');
    await db
      .insertInto('organisations.body')
      .values(bodyRow({ id: other, organisation_id: city.city, kind: 'consensus_group' }))
      .execute();
    await db
      .insertInto('adverts.round_group')
      .values({ round_id: city.round.id, body_id: other, decider: city.decider })
      .execute();
    const written = { ...writtenOf(two), wishes: [{ roleId: city.role, bodyId: other }] };
    const mended = { applicantId: two.id, seen: two.version, written, reason: 'Feil gruppe' };
    await done(perform(db, correctApplicant(alsoWithdrawn), mended, city.recruiter));
    expect(await offerOf(city, two)).toMatchObject({ state: 'withdrawn', applicationGone: true });
  });

  it('goes with the one application that it stands on, and no other', async () => {
    const { city, people, one } = await scene({ seats: 1 });
    const expert = newId('role');
    await db
      .insertInto('applications.application')
      .values({
        ...{ id: newId('appl'), applicant_id: one.id, role_id: expert, body_id: city.group },
        rank: 2,
      })
      .execute();
    await offered(db, city, people);
    const both = (await readApplicant(db, one.id))?.applications ?? [];
    const of = (roleId: string) => both.find((wish) => wish.roleId === roleId)?.id ?? '';
    await done(withdraw(one, of(expert)));
    expect((await offerOf(city, one))?.state).toBe('offered');
    const again = await readApplicant(db, one.id);
    if (!again) throw new Error('gone');
    await done(withdraw(again, of(city.role)));
    expect((await offerOf(city, one))?.state).toBe('withdrawn');
  });

  it('is answered or taken back, and never waits on, when both come at once', async () => {
    for (let at = 0; at < 6; at += 1) {
      const { city, people, one } = await scene({ seats: 1 });
      const [token = ''] = await offered(db, city, people);
      const [said, left] = await Promise.all([
        perform(db, answerOfferByLink, { token, yes: true, reason: '' }, byLink),
        withdraw(one),
      ]);
      expect(codeOf(left)).toBe('done');
      expect((await offerOf(city, one))?.state).toBe(said.ok ? 'accepted' : 'withdrawn');
      // Whoever had said yes first keeps the place until it is said that they leave.
      expect(await todos(city)).toEqual(said.ok ? [['ask', 1]] : [['search', 1]]);
    }
  });

  it('is not made, or goes again, when it is made while they withdraw', async () => {
    for (let at = 0; at < 6; at += 1) {
      const { city, people, one } = await scene({ seats: 1 });
      const [made, left] = await Promise.all([
        perform(db, makeOffers, offerTo(city, people), city.recruiter),
        withdraw(one),
      ]);
      expect(codeOf(left)).toBe('done');
      expect((await offerOf(city, one))?.state).toBe(made.ok ? 'withdrawn' : undefined);
    }
  });

  it('waits on where the withdrawal is refused or breaks off', async () => {
    const { city, people, one } = await scene({ seats: 1 });
    await offered(db, city, people);
    const stale = { ...one, version: one.version + 1 };
    expect(codeOf(await withdraw(stale))).toBe('changed-meanwhile');
    const input = { token: await ownLink(one), seen: one.version, applicationId: null, reason: '' };
    const breaks = withdrawOwn(async (tx, id, acting) => {
      await alsoWithdrawn(tx, id, acting);
      throw new Error('the power went');
    });
    await expect(perform(db, breaks, input, byLink)).rejects.toThrow('the power went');
    expect((await offerOf(city, one))?.state).toBe('offered');
    expect((await readApplicant(db, one.id))?.state).toBe('submitted');
  });
});
