import { describe, expect, it } from 'vitest';
import type { Party } from '../../recruitment/vocabulary.ts';
import { type OfferState, offerStates } from '../vocabulary.ts';
import { seatIsVacantFor } from './a-seat-is-vacant-for-the-party.ts';
import { takesConsent } from './a-unit-answers-once.ts';
import { boundsOf, workloadFits } from './a-workload-fits-the-active-figure.ts';
import { takesAnAnswer } from './an-offer-is-answered-once.ts';
import { saysWhen } from './an-offer-says-when-and-how-much.ts';
import { countedByState, promisedSeats } from './offers-are-counted-by-group-and-party.ts';
import { mayTakeThePlace, needsReplacing, reservesFor, wishOf } from './who-is-to-be-offered.ts';
import { whoseSeat } from './whose-seat-an-offer-fills.ts';

const answer = (verdict: { ok: true } | { ok: false; refusal: { code: string } }) =>
  verdict.ok ? 'ok' : verdict.refusal.code;

describe('a group has a seat left for a party', () => {
  const parties = [
    { party: 'host', needed: 5, filled: 4 },
    { party: 'others', needed: 5, filled: 5 },
  ];
  it('until the last one is filled, of that party and no other', () => {
    expect(seatIsVacantFor('host', parties)).toEqual({ ok: true, value: null });
    expect(seatIsVacantFor('others', parties)).toEqual({
      ok: false,
      refusal: { code: 'no-vacant-seat', party: 'others', needed: 5, filled: 5 },
    });
    expect(seatIsVacantFor('host', [{ party: 'host', needed: 4, filled: 5 }]).ok).toBe(false);
  });
  it('never where the party has none', () => {
    expect(seatIsVacantFor('vendor', parties)).toMatchObject({
      refusal: { code: 'no-vacant-seat', needed: 0, filled: 0 },
    });
  });
});

describe('the leader of a unit', () => {
  const open = { answer: null };
  it('says yes with or without words, and all else with a reason', () => {
    expect(takesConsent(open, 'yes', '')).toEqual({ ok: true, value: 'yes' });
    expect(takesConsent(open, 'yes', 'Gjerne')).toEqual({ ok: true, value: 'yes' });
    for (const typed of ['no', 'conditions']) {
      expect(answer(takesConsent(open, typed, ''))).toBe('consent-needs-a-reason');
      expect(takesConsent(open, typed, 'Ferie')).toEqual({ ok: true, value: typed });
    }
  });
  it('says one of three things, once', () => {
    for (const typed of ['', 'maybe', 'YES']) {
      expect(answer(takesConsent(open, typed, 'Ferie'))).toBe('answer-is-missing');
    }
    for (const said of ['yes', 'conditions', 'no'] as const) {
      expect(takesConsent({ answer: said }, 'yes', '')).toMatchObject({
        refusal: { code: 'consent-is-answered', answer: said },
      });
    }
  });
  it('writes 2000 letters at most', () => {
    expect(takesConsent(open, 'no', 'a'.repeat(2000)).ok).toBe(true);
    expect(takesConsent(open, 'no', 'a'.repeat(2001))).toMatchObject({
      refusal: { code: 'reason-is-too-long', most: 2000, has: 2001 },
    });
  });
});

describe('an offer', () => {
  it('gives time to answer, and has its answer when the work begins', () => {
    const says = (startOn: string | null, answerBy: string | null) =>
      answer(saysWhen(startOn, answerBy, '2019-02-10'));
    expect(says(null, '2019-02-20')).toBe('no-such-start');
    expect(says('2019-02-25', null)).toBe('no-such-answer-day');
    expect(says('2019-02-25', '2019-02-09')).toBe('answer-day-has-passed');
    expect(says('2019-02-25', '2019-02-10')).toBe('ok');
    expect(says('2019-02-25', '2019-02-26')).toBe('answer-after-start');
    expect(saysWhen('2019-02-25', '2019-02-25', '2019-02-10')).toEqual({
      ...{ ok: true, value: { startOn: '2019-02-25', answerBy: '2019-02-25' } },
    });
  });
  it('that lapsed is late, whatever its day; one that was answered in time is not', () => {
    const of = (state: OfferState, answerBy: string) =>
      answer(takesAnAnswer({ state, answerBy }, '', '2019-02-20'));
    expect(of('lapsed', '2019-02-28')).toBe('answer-is-late');
    for (const state of ['accepted', 'declined', 'withdrawn', 'fallen'] as const) {
      expect(of(state, '2019-02-01')).toBe('answered-already');
    }
  });
  it('takes 2000 letters of reason', () => {
    const asked = { state: 'offered', answerBy: '2019-02-20' } as const;
    expect(takesAnAnswer(asked, 'a'.repeat(2000), '2019-02-20')).toEqual({ ok: true, value: null });
    expect(takesAnAnswer(asked, 'a'.repeat(2001), '2019-02-20').ok).toBe(false);
  });
  it('is of 1 to 100 percent, at the ends of its bounds as well', () => {
    const bounds = boundsOf({ workload: { low: 1, high: 100 } }, false, null);
    expect([1, 2, 99, 100].map((percent) => workloadFits(percent, bounds).ok)).toEqual([
      ...[true, true, true, true],
    ]);
    const narrow = { low: 20, high: 40, figure: null };
    expect([19, 20, 40, 41].map((percent) => answer(workloadFits(percent, narrow)))).toEqual([
      ...['outside-role-profile', 'ok', 'ok', 'outside-role-profile'],
    ]);
  });
});

describe('offers are counted', () => {
  it('by what became of them', () => {
    const states: OfferState[] = ['offered', 'offered', 'accepted', 'fallen'];
    expect(countedByState(states.map((state) => ({ state })))).toEqual({
      ...{ offered: 2, accepted: 1, declined: 0, lapsed: 0, withdrawn: 0, fallen: 1 },
    });
    expect(Object.keys(countedByState([]))).toEqual([...offerStates]);
  });
  it('as seats that are promised, of each group and party, until the day they begin', () => {
    let last = 0;
    const one = (
      bodyId: 'body_a' | 'body_b',
      party: string,
      state: OfferState,
      startOn: string,
    ) => {
      last += 1;
      return {
        ...{ applicantId: `apct_${last}` as const, bodyId, party, state, startOn, seatId: null },
      };
    };
    const promised = promisedSeats(
      [
        one('body_a', 'host', 'offered', '2019-01-01'),
        one('body_a', 'host', 'accepted', '2019-02-02'),
        one('body_a', 'host', 'accepted', '2019-02-01'),
        one('body_a', 'others', 'offered', '2019-03-01'),
        one('body_b', 'host', 'accepted', '2019-01-01'),
        one('body_b', 'others', 'withdrawn', '2019-03-01'),
      ],
      '2019-02-01',
    );
    expect([...promised].map(([group, of]) => [group, Object.fromEntries(of)])).toEqual([
      ['body_a', { host: 2, others: 1 }],
    ]);
  });
});

describe('the place of one who left', () => {
  type Of = { applicantId: `apct_${string}`; bodyId: `body_${string}`; roleId: `role_${string}` };
  const of = (name: string, bodyId = 'body_a', roleId = 'role_a') =>
    ({ applicantId: `apct_${name}`, bodyId, roleId }) as Of;
  const choice = (one: Of, order = 1, place: 'seat' | 'reserve' | 'not' = 'reserve') => ({
    ...{ ...one, order, place },
  });
  const made = (one: Of, state: OfferState, replaces: `offer_${string}` | null = null) => ({
    ...{ ...one, id: `offer_${one.applicantId}` as const, state, replaces },
  });
  const left = made(of('left'), 'withdrawn');

  it('goes to reserves of the same group and role, in their order', () => {
    const chosen = [
      choice(of('third'), 3),
      choice(of('first'), 1),
      choice(of('second'), 2),
      choice(of('elsewhere', 'body_b')),
      choice(of('other-role', 'body_a', 'role_b')),
      choice(of('seated'), 1, 'seat'),
      choice(of('not'), 1, 'not'),
      choice(of('gone')),
      choice(of('had-one')),
    ];
    const standing = new Set(chosen.map(wishOf));
    standing.delete(wishOf(of('gone')));
    const offers = [left, made(of('had-one'), 'declined'), made(of('second', 'body_b'), 'offered')];
    const names = reservesFor(left, chosen, offers, standing).map((one) => one.applicantId);
    expect(names).toEqual(['apct_first', 'apct_second', 'apct_third']);
    const may = chosen.filter((one) => mayTakeThePlace(left, one, offers, standing));
    expect(may.map((one) => one.applicantId).toSorted()).toEqual([
      ...['apct_first', 'apct_seated', 'apct_second', 'apct_third'],
    ]);
  });
  it('may be taken by somebody who has another role offered in the same group', () => {
    const [one, standing] = [choice(of('a')), new Set([wishOf(of('a'))])];
    const otherRole = made(of('a', 'body_a', 'role_b'), 'accepted');
    expect(mayTakeThePlace(left, one, [left, otherRole], standing)).toBe(true);
    expect(mayTakeThePlace(left, one, [left, made(of('a'), 'declined')], standing)).toBe(false);
  });
  it('is vacant after no, no answer or leaving, while nobody else is offered it', () => {
    const vacant = (state: OfferState) => needsReplacing(made(of('left'), state), []);
    expect(offerStates.filter(vacant)).toEqual(['declined', 'lapsed', 'withdrawn']);
    const next = (state: OfferState, replaces: `offer_${string}` | null) =>
      needsReplacing(left, [made(of('next'), state, replaces)]);
    expect(next('offered', left.id)).toBe(false);
    expect(next('accepted', left.id)).toBe(false);
    expect(next('lapsed', left.id)).toBe(true);
    expect(next('accepted', 'offer_another')).toBe(true);
    expect(next('accepted', null)).toBe(true);
  });
});

it('the seat of somebody from outside the register is of an organisation where it must be', () => {
  const name = { nb: '', nn: '', en: '' };
  const party = (key: string, organisations: Party['organisations']): Party => ({
    ...{ key, name, organisations, fallback: null },
  });
  const parties = [
    party('one', ['org_a']),
    party('two', ['org_b', 'org_c']),
    party('none', []),
    party('others', 'all-others'),
  ];
  const partyOf = (all: readonly Party[], id: string | null) =>
    id === null
      ? null
      : (all.find(({ organisations }) => (organisations as readonly string[]).includes(id))?.key ??
        'others');
  const whose = (key: string, issuer: `org_${string}`) =>
    whoseSeat(null, { party: key, issuer }, parties, partyOf);
  expect(whose('one', 'org_z')).toEqual({ party: 'one', organisationId: 'org_a' });
  expect(whose('two', 'org_c')).toEqual({ party: 'two', organisationId: 'org_c' });
  expect(whose('two', 'org_a')).toEqual({ party: 'two', organisationId: null });
  expect(whose('others', 'org_z')).toEqual({ party: 'others', organisationId: 'org_z' });
  expect(whose('others', 'org_a')).toEqual({ party: 'others', organisationId: null });
  expect(whose('none', 'org_a')).toEqual({ party: 'none', organisationId: null });
  expect(whose('nobody', 'org_a')).toEqual({ party: 'nobody', organisationId: null });
});
