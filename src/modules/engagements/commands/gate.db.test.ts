import { describe, expect, it } from 'vitest';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { listSeats, toSeat } from '../../organisations/index.ts';
import { listOffers, readGate } from '../store/offer-reads.ts';
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
} from '../test-setting.ts';
import { answerOfferByLink } from './answer-offer.ts';
import { makeOffers } from './make-offers.ts';
import { type SettleGateInput, settleGate } from './settle-gate.ts';

const { db } = await testDatabase();
const newCity = (seats?: number) => inTransaction(db, (tx) => recruitingCity(tx, seats));
const chosen = (city: City, of: { seats: number; reserves?: number }) =>
  inTransaction(db, (tx) => choosing(tx, city, of));

async function twoOffers() {
  const city = await newCity();
  const people = await chosen(city, { seats: 2 });
  const [token = ''] = await offered(db, city, people);
  const answer = { token, yes: true, reason: '' };
  await done(perform(db, answerOfferByLink, answer, as('reader', '2019-02-10')));
  const offers = await listOffers(db, city.round.id);
  const settle = (change: Partial<SettleGateInput>) =>
    perform(
      db,
      settleGate,
      {
        ...{ roundId: city.round.id, seen: 0, on: '2019-03-27', outcome: 'waiting', byCase: '' },
        told: offers.map(({ id }) => id),
        ...change,
      },
      as('recruiter', '2019-03-28', { organisationId: city.city }),
    );
  return { city, people, offers, settle };
}

describe('the decision that offers wait for', () => {
  it('moves to another day and tells all it concerns', async () => {
    const { city, people, settle } = await twoOffers();
    expect(codeOf(await settle({ on: '2019-03-27' }))).toBe('gate-is-as-it-was');
    expect(await settle({ on: '2019-08-29' })).toMatchObject({ value: { told: 2 } });
    expect(await readGate(db, city.round)).toMatchObject({ on: '2019-08-29', version: 1 });
    const { mails } = await mailTo(db, people[1]?.email ?? '');
    expect(mails.at(-1)?.text).toContain('185 dager før avgjørelsen');
    expect(codeOf(await settle({ on: '2019-09-01' }))).toBe('offers-changed-meanwhile');
  });

  it('is no: all conditional offers fall, the seat of the one accepted never begins or ends', async () => {
    const { city, people, settle } = await twoOffers();
    expect(codeOf(await settle({ outcome: 'no' }))).toBe('case-is-missing');
    await done(settle({ outcome: 'no', byCase: '12/19' }));
    const offers = await listOffers(db, city.round.id);
    expect(offers.map(({ state }) => state)).toEqual(['fallen', 'fallen']);
    const seats = (await listSeats(db, city.group)).map(toSeat);
    const seat = seats.find(({ holder }) => holder !== null);
    expect(seat?.validTo).toBe('2019-03-28');
    const { mails } = await mailTo(db, people[0]?.email ?? '');
    expect(mails.at(-1)?.text).toContain('sak 12/19');
    expect(codeOf(await settle({ outcome: 'yes', byCase: '13/19', seen: 1 }))).toBe(
      'gate-is-decided',
    );
    const more = offerTo(city, people);
    expect(codeOf(await perform(db, makeOffers, more, city.recruiter))).toBe('gate-said-no');
  });

  it('is yes: the offers stand without a condition', async () => {
    const { city, settle } = await twoOffers();
    await done(settle({ outcome: 'yes', byCase: '12/19' }));
    const offers = await listOffers(db, city.round.id);
    expect(offers.map(({ state, conditional }) => [state, conditional])).toEqual([
      ['accepted', false],
      ['offered', false],
    ]);
  });

  it('does nothing where the offers are not those that were previewed', async () => {
    const { city, people, offers, settle } = await twoOffers();
    const told = offers.slice(0, 1).map(({ id }) => id);
    const before = (await mailTo(db, people[0]?.email ?? '')).mails.length;
    expect(codeOf(await settle({ outcome: 'no', byCase: '12/19', told }))).toBe(
      'offers-changed-meanwhile',
    );
    expect((await mailTo(db, people[0]?.email ?? '')).mails).toHaveLength(before);
    expect(await readGate(db, city.round)).toMatchObject({ version: 0, outcome: 'waiting' });
  });

  it('is settled by one of two at the same time', async () => {
    const { settle } = await twoOffers();
    const verdicts = await Promise.all([
      settle({ outcome: 'yes', byCase: '12/19' }),
      settle({ outcome: 'no', byCase: '12/19' }),
    ]);
    expect(verdicts.map(codeOf).toSorted()).toEqual(['done', 'gate-is-decided']);
  });
});
