import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newId } from '../kernel/ids.ts';
import { eraseOwn } from '../modules/applications/commands/erase-applicants.ts';
import { withdrawOwn } from '../modules/applications/commands/withdraw-application.ts';
import { testApplicant } from '../modules/applications/test-rows.ts';
import type { Applicant } from '../modules/applications/vocabulary.ts';
import { answerOfferByLink } from '../modules/engagements/commands/answer-offer.ts';
import { makeOffers } from '../modules/engagements/commands/make-offers.ts';
import { settleGate } from '../modules/engagements/commands/settle-gate.ts';
import { listOffers } from '../modules/engagements/index.ts';
import {
  as,
  choosing,
  codeOf,
  offered,
  offerTo,
  recruitingCity,
} from '../modules/engagements/test-setting.ts';
import { perform } from '../modules/identity/command.ts';
import { bodyRow } from '../modules/organisations/test-rows.ts';
import { readRecommendation, writeRecommendation } from '../modules/recommendations/index.ts';
import { inTransaction } from '../platform/database/index.ts';
import { testDatabase } from '../platform/database/test-database.ts';
import { alsoErased } from './also-erased.ts';
import { alsoWithdrawn } from './also-withdrawn.ts';

const { db } = await testDatabase();
const applicant = as('reader', '2019-02-10');
const rounds = 6;

async function scene(seats = 2) {
  const city = await inTransaction(db, (tx) => recruitingCity(tx, seats));
  const people = await inTransaction(db, (tx) => choosing(tx, city, { seats: 2 }));
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
const erase = async (one: Applicant) =>
  perform(db, eraseOwn(alsoErased), { token: await ownLink(one) }, applicant);

/** How many letters are kept that say who somebody was. */
const letters = async ({ email, name }: Applicant) =>
  (
    await db
      .selectFrom('messages.message')
      .select('id')
      .where((of) => of.or([of('to_email', '=', email), of('text', 'like', `%${name}%`)]))
      .execute()
  ).length;
const stateOf = async (roundId: string, { id }: Applicant) =>
  (await listOffers(db, roundId)).find(({ applicantId }) => applicantId === id)?.state;

describe('somebody who erases their application', () => {
  it('gets no letter that stays while they are being offered a place, and no offer that waits', async () => {
    for (let at = 0; at < rounds; at++) {
      const { city, people, one } = await scene();
      const both = await Promise.all([
        perform(db, makeOffers, offerTo(city, people), city.recruiter),
        erase(one),
      ]);
      expect(codeOf(both[1])).toBe('done');
      expect(['done', 'not-chosen']).toContain(codeOf(both[0]));
      expect(await letters(one)).toBe(0);
      expect([undefined, 'withdrawn']).toContain(await stateOf(city.round.id, one));
    }
  });

  it('is a member or is not, and nothing between, while they say yes', async () => {
    for (let at = 0; at < rounds; at++) {
      const { city, people, one } = await scene();
      const [token = ''] = await offered(db, city, people);
      const [said] = await Promise.all([
        perform(db, answerOfferByLink, { token, yes: true, reason: '' }, applicant),
        erase(one),
      ]);
      expect(await letters(one)).toBe(0);
      const engaged = await db
        .selectFrom('engagements.engagement')
        .select('name')
        .where('name', '=', one.name)
        .execute();
      const state = await stateOf(city.round.id, one);
      expect([said.ok, state, engaged.length]).toEqual(
        said.ok ? [true, 'accepted', 1] : [false, 'withdrawn', 0],
      );
    }
  });

  it('has no reason written of them afterwards, from a page that was open', async () => {
    for (let at = 0; at < rounds; at++) {
      const { city, one } = await scene();
      const { id } = await db
        .selectFrom('recommendations.recommendation')
        .select('id')
        .where('round_id', '=', city.round.id)
        .executeTakeFirstOrThrow();
      await db
        .updateTable('recommendations.recommendation')
        .set({ state: 'drafted' })
        .where('id', '=', id)
        .execute();
      await db
        .insertInto('recommendations.candidate')
        .values({
          ...{ recommendation_id: id, applicant_id: one.id, role_id: city.role },
          ...{ place: 'seat', number: 1, reason: 'Kjenner vaktlaget' },
        })
        .execute();
      const write = async () => {
        const version = (await readRecommendation(db, id))?.version ?? 0;
        const place = { applicantId: one.id, place: 'seat' as const, order: 1 };
        const places = [{ ...place, reason: 'Kjenner vaktlaget godt' }];
        return perform(db, writeRecommendation, { id, version, places }, city.recruiter);
      };
      await Promise.all([write(), erase(one)]);
      await write();
      const now = await readRecommendation(db, id);
      expect(now?.candidates.map(({ reason }) => reason)).toEqual(['']);
    }
  });
});

describe('a decision that the offers wait for', () => {
  it('leaves no seat to somebody who says yes while it is no', async () => {
    for (let at = 0; at < rounds; at++) {
      const { city, people, one } = await scene();
      const [token = ''] = await offered(db, city, people);
      const told = (await listOffers(db, city.round.id)).map(({ id }) => id);
      const no = { on: '2019-03-27', outcome: 'no', byCase: '12/19', seen: 0 } as const;
      await Promise.all([
        perform(db, answerOfferByLink, { token, yes: true, reason: '' }, applicant),
        perform(db, settleGate, { roundId: city.round.id, ...no, told }, city.recruiter),
      ]);
      const state = await stateOf(city.round.id, one);
      const seats = await db
        .selectFrom('organisations.seat')
        .select('valid_to')
        .where('body_id', '=', city.group)
        .where('holder', '=', one.name)
        .execute();
      expect(state).toBe('fallen');
      // A seat that was taken a moment before ends before it begins.
      expect(seats.every(({ valid_to }) => valid_to !== null && valid_to < '2019-02-25')).toBe(
        true,
      );
    }
  });
});

describe('somebody who has left one group and stands in another', () => {
  it('is offered nothing in the group they left, and cannot take what they were offered', async () => {
    const { city } = await scene();
    const other = newId('body');
    await db
      .insertInto('organisations.body')
      .values(bodyRow({ id: other, organisation_id: city.city, kind: 'consensus_group' }))
      .execute();
    const one = await inTransaction(db, (tx) =>
      testApplicant(tx, { roundId: city.round.id, roleId: city.role, groups: [city.group, other] }),
    );
    const { id } = await db
      .selectFrom('recommendations.recommendation')
      .select('id')
      .where('round_id', '=', city.round.id)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('recommendations.choice')
      .values({
        ...{ recommendation_id: id, decision: 1, applicant_id: one.id, role_id: city.role },
        ...{ place: 'seat', recommended: 'seat', number: 3 },
      })
      .execute();
    const [token = ''] = await offered(db, city, [one]);
    const left = one.applications.find(({ bodyId }) => bodyId === city.group);
    const link = { token: await ownLink(one), seen: one.version, reason: '' };
    const wish = { ...link, applicationId: left?.id ?? '' };
    expect(codeOf(await perform(db, withdrawOwn(alsoWithdrawn), wish, applicant))).toBe('done');
    const yes = { token, yes: true, reason: '' };
    expect(codeOf(await perform(db, answerOfferByLink, yes, applicant))).toBe('answered-already');
    expect(codeOf(await perform(db, makeOffers, offerTo(city, [one]), city.recruiter))).toBe(
      'not-chosen',
    );
  });
});
