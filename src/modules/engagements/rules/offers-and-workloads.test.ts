import { describe, expect, it } from 'vitest';
import type { StatedFigure } from '../../recruitment/vocabulary.ts';
import type { Offer, Period } from '../vocabulary.ts';
import { boundsOf, practiceShare, workloadFits } from './a-workload-fits-the-active-figure.ts';
import { takesAnAnswer } from './an-offer-is-answered-once.ts';
import { countedAgainst } from './experts-are-counted-against-what-is-stated.ts';
import { frameHolds } from './hours-stay-within-the-frame.ts';
import { promisedSeats } from './offers-are-counted-by-group-and-party.ts';
import { endedBy, withPeriod } from './periods-do-not-overlap.ts';
import { whatFallsWithAGate } from './what-falls-with-a-gate.ts';
import { needsReplacing, reservesFor, toBeOffered, wishOf } from './who-is-to-be-offered.ts';
import { whoseSeat } from './whose-seat-an-offer-fills.ts';

const figure = (low: number, high: number, of: Partial<StatedFigure> = {}): StatedFigure => ({
  ...{ id: 'fig_a', key: 'expert-workload', unit: 'percent', low, high, about: false },
  ...{ name: { nb: 'inntil', nn: 'inntil', en: 'up to' }, source: 'Notatet', statedOn: null },
  ...{ state: 'active', decidedByCase: '1/19', version: 1 },
  ...of,
});

const offer = (of: Partial<Offer>): Offer => ({
  ...{ id: 'offer_a', roundId: 'rec_a', applicantId: 'apct_a', bodyId: 'body_a', roleId: 'role_a' },
  ...{ party: 'host', percent: 15, startOn: '2019-02-25', answerBy: '2019-02-20' },
  ...{ conditional: true, state: 'offered', offeredAt: new Date(0), offeredBy: 'R' },
  ...{
    answeredAt: null,
    answeredHow: null,
    endedOn: null,
    reason: '',
    applicationGone: false,
    seatId: null,
  },
  ...{ replaces: null, version: 1 },
  ...of,
});

describe('what falls with a gate', () => {
  const offers = [
    offer({ id: 'offer_a' }),
    offer({ id: 'offer_b', state: 'accepted', startOn: '2019-09-01' }),
    offer({ id: 'offer_c', state: 'declined' }),
    offer({ id: 'offer_d', conditional: false }),
  ];
  it('is told with the days between the start and another day', () => {
    expect(whatFallsWithAGate(offers, { on: '2019-03-27', outcome: 'waiting' })).toEqual({
      startsBefore: [{ offerId: 'offer_a', days: 30 }],
      falls: [],
      confirmed: [],
    });
    const later = whatFallsWithAGate(offers, { on: '2019-08-29', outcome: 'waiting' });
    expect(later.startsBefore).toEqual([{ offerId: 'offer_a', days: 185 }]);
    const same = whatFallsWithAGate(offers, { on: '2019-02-25', outcome: 'waiting' });
    expect(same.startsBefore).toEqual([]);
  });
  it('is every standing conditional offer on no, accepted ones too; none on yes', () => {
    const on = '2019-03-27';
    expect(whatFallsWithAGate(offers, { on, outcome: 'no' }).falls).toEqual(['offer_a', 'offer_b']);
    expect(whatFallsWithAGate(offers, { on, outcome: 'yes' })).toMatchObject({
      falls: [],
      confirmed: ['offer_a', 'offer_b'],
    });
  });
});

describe('a workload', () => {
  const profile = { workload: { low: 5, high: 40 } };
  it('of 45 % is refused while up to 40 % is active, and allowed where 25–100 % is', () => {
    const now = workloadFits(45, boundsOf(profile, true, figure(0, 40)));
    expect(now).toMatchObject({
      refusal: { code: 'outside-active-figure', figure: { source: 'Notatet' } },
    });
    expect(workloadFits(45, boundsOf(profile, true, figure(25, 100))).ok).toBe(true);
    expect(workloadFits(24, boundsOf(profile, true, figure(25, 100))).ok).toBe(false);
  });
  it('follows the profile without an active figure, and for others than experts', () => {
    for (const bounds of [
      boundsOf(profile, true, null),
      boundsOf(profile, false, figure(25, 100)),
    ]) {
      expect(workloadFits(45, bounds)).toMatchObject({ refusal: { code: 'outside-role-profile' } });
      expect(workloadFits(40, bounds).ok).toBe(true);
    }
    expect(practiceShare(40)).toBe(60);
  });
  it.each([0, -1, 101, 12.5, Number.NaN])('of %d is none', (percent) => {
    const verdict = workloadFits(percent, { low: 0, high: 100, figure: null });
    expect(verdict).toMatchObject({ refusal: { code: 'no-such-percent' } });
  });
});

describe('periods', () => {
  const period = (from: string, to: string | null, percent = 40): Period => ({
    ...{ from, to, percent },
    releasedPercent: 0,
  });
  it('end where the next begins, and do not overlap', () => {
    const open = [period('2019-02-25', null)];
    const next = withPeriod(open, period('2019-09-01', null, 20));
    expect(next).toMatchObject({
      value: [{ to: '2019-08-31' }, { from: '2019-09-01', to: null }],
    });
    const closed = [period('2019-02-25', '2019-06-30')];
    for (const [from, to] of [
      ['2019-06-30', null],
      ['2019-01-01', null],
      ['2019-01-01', '2019-02-25'],
      ['2019-03-01', '2019-03-02'],
    ] as const) {
      expect(withPeriod(closed, period(from, to))).toMatchObject({
        refusal: { code: 'periods-overlap' },
      });
    }
    expect(withPeriod(closed, period('2019-07-01', null)).ok).toBe(true);
    expect(withPeriod([], period('2019-07-01', '2019-06-30'))).toMatchObject({
      refusal: { code: 'ends-before-it-begins' },
    });
    expect(withPeriod([], { ...period('2019-07-01', null), releasedPercent: 41 })).toMatchObject({
      refusal: { code: 'released-more-than-worked' },
    });
  });
  it('end with the last day of somebody who leaves', () => {
    const all = [period('2019-02-25', '2019-06-30'), period('2019-07-01', null)];
    expect(endedBy(all, '2019-05-01')).toEqual([period('2019-02-25', '2019-05-01')]);
    expect(endedBy(all, '2019-02-24')).toEqual([]);
  });
});

describe('who is offered a place', () => {
  const choice = (id: 'a' | 'b' | 'c', place: 'seat' | 'reserve', order: number) => ({
    ...({ applicantId: `apct_${id}`, bodyId: 'body_a', roleId: 'role_a', place, order } as const),
  });
  const chosen = [choice('a', 'seat', 1), choice('c', 'reserve', 2), choice('b', 'reserve', 1)];
  const standing = new Set(chosen.map(wishOf));
  it('is chosen for a seat, standing and without an offer, whatever became of one', () => {
    expect(toBeOffered(chosen, [], standing)).toHaveLength(1);
    expect(toBeOffered(chosen, [], new Set())).toHaveLength(0);
    expect(toBeOffered(chosen, [offer({ state: 'declined' })], standing)).toHaveLength(0);
  });
  it('is the first reserve where somebody left, once', () => {
    const left = offer({ state: 'withdrawn' });
    expect(reservesFor(left, chosen, [left], standing)[0]?.applicantId).toBe('apct_b');
    expect(needsReplacing(left, [left])).toBe(true);
    const next = offer({ id: 'offer_b', applicantId: 'apct_b', replaces: left.id });
    expect(needsReplacing(left, [left, next])).toBe(false);
    expect(needsReplacing(left, [left, { ...next, state: 'declined' }])).toBe(true);
    expect(needsReplacing(offer({ state: 'fallen' }), [])).toBe(false);
  });
});

it('an answer is taken on the last day, not after, and once', () => {
  const asked = { state: 'offered', answerBy: '2019-02-20' } as const;
  expect(takesAnAnswer(asked, '', '2019-02-20').ok).toBe(true);
  expect(takesAnAnswer(asked, '', '2019-02-21')).toMatchObject({
    refusal: { code: 'answer-is-late' },
  });
  expect(takesAnAnswer({ ...asked, state: 'fallen' }, '', '2019-02-20')).toMatchObject({
    refusal: { code: 'answered-already', state: 'fallen' },
  });
  expect(takesAnAnswer(asked, 'a'.repeat(2001), '2019-02-20')).toMatchObject({
    refusal: { code: 'reason-is-too-long', has: 2001 },
  });
});

it('a seat is promised once a person, until it begins', () => {
  const expert = offer({ id: 'offer_b', roleId: 'role_b' });
  const count = (offers: Offer[], day: string) =>
    promisedSeats(offers, day).get('body_a')?.get('host') ?? 0;
  expect(count([offer({}), expert], '2019-02-01')).toBe(1);
  expect(count([offer({ state: 'accepted' }), expert], '2019-02-25')).toBe(0);
  expect(count([offer({ state: 'accepted' })], '2019-02-24')).toBe(1);
  expect(count([offer({ state: 'declined' })], '2019-02-24')).toBe(0);
});

it('a seat is of the party of the employer, else of the round and its one organisation', () => {
  const name = { nb: '', nn: '', en: '' };
  const parties = [
    { key: 'host', name, organisations: ['org_city'] as const, fallback: null },
    { key: 'others', name, organisations: 'all-others' as const, fallback: 'host' },
  ];
  const partyOf = (_: unknown, id: string | null) =>
    id === null ? null : id === 'org_city' ? 'host' : 'others';
  const round = { party: 'host', issuer: 'org_city' as const };
  const whose = (employer: `org_${string}` | null, of = round) =>
    whoseSeat(employer, of, parties, partyOf);
  expect(whose('org_village')).toEqual({ party: 'others', organisationId: 'org_village' });
  expect(whose(null)).toEqual({ party: 'host', organisationId: 'org_city' });
  expect(whose(null, { ...round, party: 'others' })).toEqual({
    party: 'others',
    organisationId: null,
  });
});

it('9 experts are within 8–10 and within 6–10, and only the active figure counts', () => {
  const of = (low: number, high: number, state: 'open' | 'active', source: string) =>
    figure(low, high, { key: 'experts-first', unit: 'people', state, source });
  const open = [of(8, 10, 'open', 'Notatet'), of(6, 10, 'open', 'Det andre')];
  expect(countedAgainst(9, 'experts-first', open)).toMatchObject([
    { stands: 'within', figure: { source: 'Notatet' } },
    { stands: 'within', figure: { source: 'Det andre' } },
  ]);
  expect(countedAgainst(7, 'experts-first', open).map(({ stands }) => stands)).toEqual([
    'below',
    'within',
  ]);
  expect(countedAgainst(7, 'experts-first', [...open, of(8, 10, 'active', 'Sak')])).toHaveLength(1);
});

describe('a frame of hours', () => {
  const frame = { unit: 'hours', amount: 100, rate: null, grantedBy: 'Rådet' } as const;
  const entries = [{ hours: 60 }];
  it('needs a rate where it is money, and none where it is hours', () => {
    expect(frameHolds(frame, entries).ok).toBe(true);
    const money = { ...frame, unit: 'kroner', amount: 60_000 } as const;
    expect(frameHolds(money, entries)).toMatchObject({ refusal: { code: 'no-such-rate' } });
    expect(frameHolds({ ...money, rate: 0 }, entries).ok).toBe(false);
    expect(frameHolds({ ...money, rate: 1000 }, entries).ok).toBe(true);
    expect(frameHolds({ ...money, rate: 1001 }, entries)).toMatchObject({
      refusal: { code: 'frame-is-used' },
    });
  });
  it('is not below what is used of it', () => {
    expect(frameHolds({ ...frame, amount: 60 }, entries).ok).toBe(true);
    expect(frameHolds({ ...frame, amount: 59.5 }, entries).ok).toBe(false);
    expect(frameHolds({ ...frame, amount: Number.NaN }, []).ok).toBe(false);
    expect(frameHolds({ ...frame, grantedBy: '' }, [])).toMatchObject({
      refusal: { code: 'granted-by-is-missing' },
    });
  });
});
