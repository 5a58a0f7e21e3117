import { describe, expect, it } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { perform } from '../../identity/command.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { existsOn, listSeats, toSeat } from '../../organisations/index.ts';
import { seatRow } from '../../organisations/test-rows.ts';
import { listHeldSeats, listLeftSeats } from '../../recruitment/index.ts';
import { offeredByGroupAndParty } from '../offered-by-group-and-party.ts';
import { readEngagementOf } from '../store/engagement-reads.ts';
import { listOffers, offersToLapse } from '../store/offer-reads.ts';
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
import { answerOfferByLink, noteOfferAnswer } from './answer-offer.ts';
import { letLapse } from './let-lapse.ts';
import { makeOffers } from './make-offers.ts';
import { takeBackOffer } from './take-back-offer.ts';

const { db } = await testDatabase();
const newCity = (seats?: number) => inTransaction(db, (tx) => recruitingCity(tx, seats));
const chosen = (city: City, of: { seats: number; reserves?: number }) =>
  inTransaction(db, (tx) => choosing(tx, city, of));
const byLink = as('reader', '2019-02-10');
const yes = (token: string, acting = byLink) =>
  perform(db, answerOfferByLink, { token, yes: true, reason: '' }, acting);

describe('offers', () => {
  it('go to all who are chosen at once, conditional, with the decision 30 days after the start', async () => {
    const city = await newCity();
    const people = await chosen(city, { seats: 2, reserves: 1 });
    await offered(db, city, people.slice(0, 2));
    const offers = await listOffers(db, city.round.id);
    expect(offers.map(({ state, conditional, party }) => [state, conditional, party])).toEqual([
      ['offered', true, 'host'],
      ['offered', true, 'host'],
    ]);
    const { mails, token } = await mailTo(db, people[0]?.email ?? '');
    expect(token).toHaveLength(43);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.sealed).toBe(true);
    for (const said of [
      'Legevakt',
      '15 prosent',
      '25. februar 2019',
      '20. februar 2019',
      '30 dager',
      // Whoever advertised, whoever it is that sends it.
      'Hilsen Byen',
    ]) {
      expect(mails[0]?.text).toContain(said);
    }
    expect((await offeredByGroupAndParty(db, '2019-02-05')).get(city.group)?.get('host')).toBe(2);
    const [logged] = await readLog(db, { subjectId: offers[0]?.id ?? '', limit: 1 });
    expect(JSON.stringify(logged)).not.toContain(people[0]?.name);
  });

  it('are all or none: one who is no longer chosen stops them, and nothing is mailed', async () => {
    const city = await newCity();
    const people = await chosen(city, { seats: 2, reserves: 1 });
    const [first] = people;
    const all = await perform(db, makeOffers, offerTo(city, people), city.recruiter);
    expect(codeOf(all)).toBe('not-chosen');
    await db
      .updateTable('applications.applicant')
      .set({ state: 'withdrawn', withdrawn_at: new Date() })
      .where('id', '=', people[1]?.id ?? 'apct_')
      .execute();
    const two = offerTo(city, people.slice(0, 2));
    expect(codeOf(await perform(db, makeOffers, two, city.recruiter))).toBe('not-chosen');
    expect((await mailTo(db, first?.email ?? '')).mails).toEqual([]);
    expect(await listOffers(db, city.round.id)).toEqual([]);
  });

  it('are made once where two send them at the same time', async () => {
    const city = await newCity();
    const people = await chosen(city, { seats: 2 });
    const send = () => perform(db, makeOffers, offerTo(city, people), city.recruiter);
    const codes = (await Promise.all([send(), send()])).map(codeOf).toSorted();
    expect(codes).toEqual(['done', 'offered-already']);
    expect((await mailTo(db, people[0]?.email ?? '')).mails).toHaveLength(1);
  });

  it('are refused with days and workloads that cannot be', async () => {
    const city = await newCity();
    const people = await chosen(city, { seats: 1 });
    const base = offerTo(city, people);
    const [candidate] = base.candidates;
    if (!candidate) throw new Error('nobody was chosen');
    const percent = (of: number) => ({ candidates: [{ ...candidate, percent: of }] });
    for (const [change, code] of [
      [{ startOn: null }, 'no-such-start'],
      [{ answerBy: null }, 'no-such-answer-day'],
      [{ answerBy: '2019-02-04' }, 'answer-day-has-passed'],
      [{ answerBy: '2019-02-26' }, 'answer-after-start'],
      [{ candidates: [] }, 'nobody-to-offer'],
      [percent(45), 'outside-role-profile'],
      [percent(-1), 'no-such-percent'],
      [percent(12.5), 'no-such-percent'],
      [{ replaces: 'offer_none' as const }, 'cannot-replace'],
    ] as const) {
      const verdict = await perform(db, makeOffers, { ...base, ...change }, city.recruiter);
      expect(codeOf(verdict)).toBe(code);
    }
    const roles: Role[] = ['administrator', 'secretary', 'director', 'shop_steward', 'vendor'];
    for (const role of roles) {
      expect(codeOf(await perform(db, makeOffers, base, as(role)))).toBe('role-may-not');
    }
  });
});

describe('an accepted offer', () => {
  it('becomes a seat from the start, an engagement, and no longer counts as offered then', async () => {
    const city = await newCity();
    const people = await chosen(city, { seats: 1 });
    const [token = ''] = await offered(db, city, people);
    await done(yes(token));
    const [offer] = await listOffers(db, city.round.id);
    const [seat] = (await listSeats(db, city.group)).map(toSeat);
    expect(seat).toMatchObject({
      ...{ id: offer?.seatId, role: 'member', side: 'municipality', represents: 'Byen' },
      ...{ holder: people[0]?.name, validFrom: '2019-02-25', validTo: null },
    });
    expect(offer && (await readEngagementOf(db, offer.id))).toMatchObject({
      unit: 'Vaktlaget',
      periods: [{ from: '2019-02-25', to: null, percent: 15 }],
    });
    const count = async (day: string) =>
      (await offeredByGroupAndParty(db, day)).get(city.group)?.get('host') ?? 0;
    expect([await count('2019-02-24'), await count('2019-02-25')]).toEqual([1, 0]);
    expect(codeOf(await yes(token))).toBe('answered-already');
  });

  it('is taken by one of two who say yes to the last seat at once; the other is told', async () => {
    const city = await newCity(1);
    const people = await chosen(city, { seats: 2 });
    const tokens = await offered(db, city, people);
    const verdicts = await Promise.all(tokens.map((token) => yes(token)));
    expect(verdicts.map(codeOf).toSorted()).toEqual(['done', 'no-vacant-seat']);
    expect(await listSeats(db, city.group)).toHaveLength(1);
    const states = (await listOffers(db, city.round.id)).map(({ state }) => state);
    expect(states.toSorted()).toEqual(['accepted', 'offered']);
  });

  it('fills the seat that stands vacant for the organisation, from its start, and no other', async () => {
    const city = await newCity(2);
    const people = await chosen(city, { seats: 2 });
    const tokens = await offered(db, city, people);
    const base = { body_id: city.group, holder: null, weight: 3, rank: 2 };
    const of = { ...base, organisation_id: city.city };
    // All but the first are not theirs: nobody's, over before, not yet begun, led or deputised.
    const rows = [
      { ...of, side: 'trust', represents: 'Vertskommunen' },
      base,
      { ...of, valid_to: '2019-02-24' },
      { ...of, valid_from: '2019-02-26' },
      { ...of, role: 'chair' as const },
      { ...of, role: 'deputy' as const },
    ].map((row, at) => seatRow({ ...row, position: at + 1 }));
    await db.insertInto('organisations.seat').values(rows).execute();
    const verdicts = await Promise.all(tokens.map((token) => yes(token)));
    expect(verdicts.map(codeOf)).toEqual(['done', 'done']);
    const seats = await listSeats(db, city.group);
    const held = seats.filter(({ holder }) => holder !== null);
    expect(held.map(({ represents }) => represents).toSorted()).toEqual(['Byen', 'Vertskommunen']);
    const filled = held.find(({ represents }) => represents === 'Vertskommunen');
    expect(filled).toMatchObject({
      ...{ role: 'member', side: 'trust', weight: 3, rank: 2, valid_from: '2019-02-25' },
    });
    const offers = await listOffers(db, city.round.id);
    expect(offers.map(({ seatId }) => seatId).toSorted()).toEqual(
      held.map(({ id }) => id).toSorted(),
    );
    // The day before, the seat stood there and nobody held it.
    const before = seats.find((seat) => seat.represents === 'Vertskommunen' && !seat.holder);
    expect(before?.valid_to).toBe('2019-02-24');
    expect(seats).toHaveLength(8);
  });

  it('is answered once by two who hold the same link', async () => {
    const city = await newCity();
    const [token = ''] = await offered(db, city, await chosen(city, { seats: 1 }));
    const verdicts = await Promise.all([yes(token), yes(token)]);
    expect(verdicts.map(codeOf).toSorted()).toEqual(['answered-already', 'done']);
    expect(await listSeats(db, city.group)).toHaveLength(1);
  });

  it('ends with its last day when the person leaves, and a reserve takes the place', async () => {
    const city = await newCity(1);
    const [first, reserve] = await chosen(city, { seats: 1, reserves: 1 });
    if (!first || !reserve) throw new Error('nobody was chosen');
    const [token = ''] = await offered(db, city, [first]);
    await done(yes(token));
    const [offer] = await listOffers(db, city.round.id);
    if (!offer) throw new Error('no offer');
    const leave = { offerId: offer.id, reason: 'Ny jobb', lastDay: '2019-03-01' };
    await done(
      perform(
        db,
        takeBackOffer,
        leave,
        as('recruiter', '2019-02-28', { organisationId: city.city }),
      ),
    );
    const seats = await listSeats(db, city.group);
    expect(seats.map(({ holder, valid_from, valid_to }) => [holder, valid_from, valid_to])).toEqual(
      expect.arrayContaining([
        [first.name, '2019-02-25', '2019-03-01'],
        [null, '2019-03-02', null],
      ]),
    );
    expect((await readEngagementOf(db, offer.id))?.periods[0]?.to).toBe('2019-03-01');
    const days = { startOn: '2019-03-04', answerBy: '2019-03-02', replaces: offer.id };
    const next = { ...offerTo(city, [reserve]), ...days };
    const make = () =>
      perform(db, makeOffers, next, as('recruiter', '2019-02-28', { organisationId: city.city }));
    expect((await Promise.all([make(), make()])).map(codeOf).toSorted()).toEqual([
      'cannot-replace',
      'done',
    ]);
    expect((await listOffers(db, city.round.id))[1]).toMatchObject({ replaces: offer.id });
    // The register and the board agree: left on the first day after, and filled from the next start.
    expect(await listLeftSeats(db, '2019-03-01')).toContainEqual(
      expect.objectContaining({ bodyId: city.group, since: '2019-03-02', filledFrom: null }),
    );
    await done(yes((await mailTo(db, reserve.email)).token));
    const held = async (day: string) =>
      (await listHeldSeats(db, day)).filter(({ bodyId }) => bodyId === city.group).length;
    const around = ['2019-03-01', '2019-03-02', '2019-03-03', '2019-03-04'];
    expect(await Promise.all(around.map(held))).toEqual([1, 0, 0, 1]);
    const left = (await listLeftSeats(db, '2019-03-02')).filter(
      ({ bodyId }) => bodyId === city.group,
    );
    expect(left).toMatchObject([{ since: '2019-03-02', filledFrom: '2019-03-04' }]);
    expect(
      (await listLeftSeats(db, '2019-03-04')).some(({ bodyId }) => bodyId === city.group),
    ).toBe(false);
  });

  it('gives back the seat that stood vacant, with its deputy, to nobody and once', async () => {
    const city = await newCity(1);
    const [token = ''] = await offered(db, city, await chosen(city, { seats: 1 }));
    const base = { body_id: city.group, organisation_id: city.city, side: 'trust' };
    const stood = seatRow({ ...base, weight: 3, rank: 2, position: 1 });
    const deputy = { ...base, holder: 'Vara', role: 'deputy' as const, deputy_for_seat: stood.id };
    await db
      .insertInto('organisations.seat')
      .values([stood, seatRow({ ...deputy, position: 2 })])
      .execute();
    await done(yes(token));
    const [offer] = await listOffers(db, city.round.id);
    const leave = { offerId: offer?.id ?? '', reason: 'Flytter', lastDay: '2019-04-30' };
    const acting = as('recruiter', '2019-04-01', { organisationId: city.city });
    const take = () => perform(db, takeBackOffer, leave, acting);
    expect((await Promise.all([take(), take()])).map(codeOf).toSorted()).toEqual([
      'done',
      'nothing-to-take-back',
    ]);
    const on = async (day: string) =>
      (await listSeats(db, city.group)).filter((row) => existsOn(toSeat(row), day));
    expect((await on('2019-04-30')).map(({ holder, left_on }) => [holder, left_on])).toContainEqual(
      [(await on('2019-03-01')).find(({ role }) => role === 'member')?.holder, '2019-04-30'],
    );
    const after = await on('2019-05-01');
    const vacant = after.find(({ role }) => role === 'member');
    expect(vacant).toMatchObject({
      ...{ holder: null, weight: 3, rank: 2, side: 'trust', vacant_since: '2019-05-01' },
    });
    for (const day of ['2019-03-01', '2019-04-30', '2019-05-01']) {
      const there = await on(day);
      const seat = there.find(({ role }) => role === 'member');
      expect(there.find(({ role }) => role === 'deputy')?.deputy_for_seat).toBe(seat?.id);
      expect(there).toHaveLength(2);
    }
  });

  it('leaves the seat as vacant as it was where the person leaves before the start', async () => {
    const city = await newCity(1);
    const [token = ''] = await offered(db, city, await chosen(city, { seats: 1 }));
    const stood = seatRow({ body_id: city.group, organisation_id: city.city });
    await db.insertInto('organisations.seat').values(stood).execute();
    await done(yes(token));
    const [offer] = await listOffers(db, city.round.id);
    const leave = { offerId: offer?.id ?? '', reason: 'Syk', lastDay: '2019-02-12' };
    await done(perform(db, takeBackOffer, leave, city.recruiter));
    const there = (await listSeats(db, city.group)).filter((row) =>
      existsOn(toSeat(row), '2019-03-01'),
    );
    expect(there.map(({ id, holder }) => [id, holder])).toEqual([[stood.id, null]]);
  });

  it('is never taken up where the person leaves before the start', async () => {
    const city = await newCity(1);
    const [token = ''] = await offered(db, city, await chosen(city, { seats: 1 }));
    await done(yes(token));
    const [offer] = await listOffers(db, city.round.id);
    const leave = { offerId: offer?.id ?? '', reason: 'Syk', lastDay: '2019-02-12' };
    await done(perform(db, takeBackOffer, leave, city.recruiter));
    const seats = (await listSeats(db, city.group)).map(toSeat);
    const seat = seats.find(({ holder }) => holder !== null);
    expect((seat?.validTo ?? '') < (seat?.validFrom ?? '')).toBe(true);
    // What they had said yes to stands vacant from the day they were to begin.
    expect(seats.filter((one) => existsOn(one, '2019-02-25'))).toMatchObject([
      { holder: null, validFrom: '2019-02-25' },
    ]);
    expect(offer && (await readEngagementOf(db, offer.id))?.periods).toEqual([]);
  });
});

describe('an answer', () => {
  it.each(['', 'a', '../..', "' or 1=1 --", '\u0000', 'å'.repeat(10_000)])(
    'by the link %.20s is none',
    async (token) => {
      expect(codeOf(await yes(token))).toBe('not-found');
    },
  );

  it('is too late after the last day, and the offer lapses once', async () => {
    const city = await newCity();
    const [token = ''] = await offered(db, city, await chosen(city, { seats: 1 }));
    const late = as('reader', '2019-02-21');
    expect(codeOf(await yes(token, late))).toBe('answer-is-late');
    const [offer] = await listOffers(db, city.round.id);
    const id = offer?.id ?? 'offer_';
    expect(await offersToLapse(db, '2019-02-20')).not.toContain(id);
    expect(await offersToLapse(db, '2019-02-21')).toContain(id);
    const lapse = () => perform(db, letLapse, { offerId: id }, as('program', '2019-02-21'));
    const lapsed = await Promise.all([lapse(), lapse()]);
    expect(lapsed.map((verdict) => verdict.ok && verdict.value).toSorted()).toEqual([false, true]);
    expect(codeOf(await yes(token, late))).toBe('answer-is-late');
  });

  it('that came by phone is noted by whoever recruits; no leaves no seat', async () => {
    const city = await newCity();
    await offered(db, city, await chosen(city, { seats: 1 }));
    const [offer] = await listOffers(db, city.round.id);
    const answer = {
      offerId: offer?.id ?? '',
      yes: false,
      reason: ' Vil ikke ',
      how: 'phone',
    } as const;
    expect(codeOf(await perform(db, noteOfferAnswer, answer, as('director')))).toBe('role-may-not');
    await done(perform(db, noteOfferAnswer, answer, city.recruiter));
    expect((await listOffers(db, city.round.id))[0]).toMatchObject({
      ...{ state: 'declined', answeredHow: 'phone', reason: 'Vil ikke', seatId: null },
    });
    expect(await listSeats(db, city.group)).toEqual([]);
  });

  it('is kept whole or not at all where the seat cannot be written', async () => {
    const city = await newCity();
    const [token = ''] = await offered(db, city, await chosen(city, { seats: 1 }));
    const [offer] = await listOffers(db, city.round.id);
    // The engagement is written after the seat: what stops it must take the seat away too.
    const { group: body_id, role: role_id } = city;
    const inTheWay = { id: newId('eng'), person_id: null, name: 'En annen', body_id, role_id };
    await db
      .insertInto('engagements.engagement')
      .values({ ...inTheWay, offer_id: offer?.id ?? null })
      .execute();
    await expect(yes(token)).rejects.toThrow();
    expect(await listSeats(db, city.group)).toEqual([]);
    expect((await listOffers(db, city.round.id))[0]?.state).toBe('offered');
  });
});
