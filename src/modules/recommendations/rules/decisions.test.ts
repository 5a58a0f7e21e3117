import { describe, expect, it } from 'vitest';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { Place } from '../vocabulary.ts';
import {
  type PlacedByDirector,
  whatStopsDeciding,
} from './a-choice-is-made-with-the-unit-leaders.ts';
import {
  countedByParty,
  seatsToGive,
  withoutReason,
  wrongWithList,
} from './a-list-fits-its-group.ts';
import { isBeingMade, whatStopsSending } from './a-recommendation-gives-its-reasons.ts';
import { withReplacement } from './a-replacement-changes-no-other-place.ts';
import { type Asked, askedOfGroup } from './what-a-replacement-asks-of-a-group.ts';
import { placesChanged } from './who-a-replacement-puts-in.ts';

const person = (name: string, place: Place, more: Partial<PlacedByDirector> = {}) => ({
  applicantId: `apct_${name}` as ApplicantId,
  ...{ name, place, recommended: place, order: 1, reason: 'Grunn', party: 'host', unit: 'A' },
  ...{ standing: true, holds: false },
  ...more,
});
const free = (party: string, vacant: number) => ({
  ...{ party, vacant, needed: vacant, filled: 0, offered: 0, leaving: 0 },
});
const seats = [free('host', 1), free('others', 1)];

describe('a director decides', () => {
  const stops = (list: PlacedByDirector[], more: object = {}) =>
    whatStopsDeciding({
      ...{ recommendation: { state: 'sent' }, decidedBefore: false, list, seats, consulted: [] },
      ...{ notConsulted: [{ unit: 'A', because: 'Ledig' }], reason: '', today: '2019-02-05' },
      ...more,
    });
  const placedOtherwise = person('Ada', 'seat', { recommended: 'reserve', reason: ' ' });

  it('otherwise than recommended for a reason only', () => {
    expect(stops([placedOtherwise, person('Bo', 'reserve', { reason: '' })])).toEqual([
      { code: 'otherwise-without-reason', names: ['Ada'], ids: ['apct_Ada'] },
    ]);
    expect(stops([{ ...placedOtherwise, reason: 'Språk' }])).toEqual([]);
  });
  it('within the seats, for those who still apply, and gives somebody a seat', () => {
    expect(stops([person('Ada', 'seat'), person('Bo', 'seat')])).toEqual([
      { code: 'too-many-seats', ...free('host', 1), added: 2, freed: 0 },
    ]);
    expect(stops([person('Ada', 'seat', { standing: false })])).toEqual([
      { code: 'withdrew', names: ['Ada'] },
    ]);
    expect(stops([person('Ada', 'reserve')])).toEqual([{ code: 'nobody-has-a-seat' }]);
  });
  it('anew what was decided, for a reason that says something', () => {
    const again = { recommendation: { state: 'decided' }, decidedBefore: true };
    expect(stops([person('Ada', 'seat')], { ...again, reason: ' ' })).toEqual([
      { code: 'new-decision-without-reason' },
    ]);
    expect(stops([person('Ada', 'seat')], { ...again, reason: 'En har sluttet' })).toEqual([]);
    for (const state of ['drafted', 'returned']) {
      expect(stops([person('Ada', 'seat')], { recommendation: { state } })).toEqual([
        { code: 'not-sent-yet' },
      ]);
    }
  });
});

describe('a list for a group', () => {
  it('counts the seats of each party apart, and says nothing of one that has and gets none', () => {
    const list = [person('Ada', 'seat'), person('Bo', 'not', { party: 'vendor' })];
    expect(countedByParty(list, seats)).toEqual([
      { ...free('host', 1), placed: 1, added: 1, freed: 0 },
      { ...free('others', 1), placed: 0, added: 0, freed: 0 },
    ]);
    const guests = [person('Cleo', 'seat', { party: 'vendor' })];
    expect(countedByParty(guests, [free('host', 0)])).toEqual([
      { ...free('vendor', 0), placed: 1, added: 1, freed: 0 },
    ]);
    expect(countedByParty([person('Dag', 'reserve')], [])).toEqual([]);
  });
  it('is held against what is vacant: whoever has a seat takes no new one', () => {
    // Needed 5, filled 3, offered 1: one is vacant.
    const some = seatsToGive([{ party: 'host', needed: 5, filled: 3, offered: 1 }], new Map());
    expect(some).toMatchObject([{ vacant: 1, leaving: 0 }]);
    const seated = ['a', 'b', 'c', 'd'].map((name) => person(name, 'seat', { holds: true }));
    expect(wrongWithList([...seated, person('Ada', 'seat')], some)).toEqual([]);
    expect(wrongWithList([...seated, person('Ada', 'seat'), person('Bo', 'seat')], some)).toEqual([
      {
        ...{ code: 'too-many-seats', party: 'host', needed: 5, filled: 3, offered: 1 },
        ...{ leaving: 0, vacant: 1, added: 2, freed: 0 },
      },
    ]);
    // One whom the list takes the place from leaves it to another.
    const swapped = [
      ...seated.slice(1),
      person('a', 'not', { holds: true }),
      person('Ada', 'seat'),
      person('Bo', 'seat'),
    ];
    expect(wrongWithList(swapped, some)).toEqual([]);
  });
  it('may fill a seat that is being left, and no more than are left', () => {
    const full = [{ party: 'host', needed: 2, filled: 2, offered: 0 }];
    expect(wrongWithList([person('Ada', 'seat')], seatsToGive(full, new Map()))).toMatchObject([
      { code: 'too-many-seats', vacant: 0 },
    ]);
    const leaving = seatsToGive(full, new Map([['host', 1]]));
    expect(wrongWithList([person('Ada', 'seat')], leaving)).toEqual([]);
    // Whoever comes after is offered it already: it is not given twice.
    const taken = seatsToGive(
      [{ ...full[0], party: 'host', needed: 2, filled: 2, offered: 1 }],
      new Map([['host', 1]]),
    );
    expect(taken).toMatchObject([{ vacant: 0 }]);
  });
  it('needs no reason for giving no place to whoever has withdrawn', () => {
    const gone = person('Ada', 'not', { recommended: 'seat', reason: '', standing: false });
    const of = { ...{ recommendation: { state: 'sent' as const }, decidedBefore: false, seats } };
    const rest = { consulted: [], notConsulted: [{ unit: 'A', because: 'Ledig' }], reason: '' };
    const list = [gone, person('Bo', 'seat')];
    expect(whatStopsDeciding({ ...of, ...rest, list, today: '2019-02-05' })).toEqual([]);
  });
  it('has somebody in a seat, and may leave seats empty', () => {
    expect(wrongWithList([], seats)).toEqual([{ code: 'nobody-has-a-seat' }]);
    expect(wrongWithList([person('Ada', 'reserve')], seats)).toEqual([
      { code: 'nobody-has-a-seat' },
    ]);
    expect(wrongWithList([person('Ada', 'seat'), person('Bo', 'reserve')], seats)).toEqual([]);
  });
  it('gives a reason for everybody on it, whether they still apply or have a place all the same', () => {
    const blank = { reason: ' ' };
    expect(
      withoutReason([
        person('stands', 'not', blank),
        person('gone-with-place', 'reserve', { ...blank, standing: false }),
        person('gone', 'not', { ...blank, standing: false }),
        person('said', 'seat'),
      ]),
    ).toEqual(['apct_stands', 'apct_gone-with-place']);
  });
  it('is sent again when it came back, and waits for the unions and the missing reason', () => {
    expect(isBeingMade({ state: 'returned' })).toBe(true);
    expect(isBeingMade({ state: 'drafted' })).toBe(true);
    expect(isBeingMade({ state: 'decided' })).toBe(false);
    const waiting = [{ code: 'no-discussion-recorded' as const, planned: null }];
    const of = { recommendation: { state: 'returned' as const }, seats, hasDecider: true };
    expect(whatStopsSending({ ...of, waiting, list: [person('Ada', 'seat')] })).toEqual(waiting);
    const list = [person('Ada', 'seat', { reason: '' })];
    expect(whatStopsSending({ ...of, waiting: [], list })).toEqual([
      { code: 'reason-is-missing', names: ['Ada'] },
    ]);
  });
});

describe('a replacement', () => {
  const one = (name: string, place: Place, order: number, reason = name) => ({
    applicantId: `apct_${name}` as const,
    ...{ roleId: 'role_m' as const, place, order, reason },
  });
  const ids = (...names: string[]) => new Set(names.map((name) => `apct_${name}` as ApplicantId));
  const listed = [one('a', 'seat', 1), one('b', 'seat', 2), one('c', 'reserve', 1)];
  const told = (of: Parameters<typeof withReplacement>[0]) =>
    withReplacement(of).map(
      ({ applicantId, place, order, reason }) => `${applicantId} ${place} ${order} ${reason}`,
    );

  it('stands where whoever goes stood, who keeps their reason on the list', () => {
    const drafted = [...listed.map((was) => ({ ...was, reason: 'run' })), one('new', 'not', 9)];
    const swap = { out: ids('b'), in: ids('new') };
    expect(told({ listed, decided: listed, drafted, swap }).toSorted()).toEqual([
      ...['apct_a seat 1 a', 'apct_b not 1 b', 'apct_c reserve 1 c', 'apct_new seat 2 new'],
    ]);
  });
  it('of somebody whose place is gone already stands last', () => {
    const seated = listed.map((was, at) => ({ ...was, place: 'seat' as const, order: at + 1 }));
    const drafted = [one('new', 'not', 1), ...seated];
    const swap = { out: ids('long-gone'), in: ids('new') };
    expect(told({ listed: seated, decided: seated, drafted, swap })).toContain(
      'apct_new seat 4 new',
    );
  });
  it('gives whoever was never placed no place, and the reason of the run where there is none', () => {
    const drafted = [...listed, one('late', 'seat', 1, 'run')];
    const silent = listed.map((was) => ({ ...was, reason: '' }));
    const swap = { out: ids(), in: ids() };
    expect(told({ listed: silent, decided: listed, drafted, swap }).toSorted()).toEqual([
      ...['apct_a seat 1 a', 'apct_b seat 2 b', 'apct_c reserve 1 c', 'apct_late not 1 run'],
    ]);
  });
});

it('a replacement tells of the groups where somebody goes or comes, and of no other', () => {
  const group = (bodyId: `body_${string}`, ...names: string[]) => ({
    ...{ bodyId, applicantIds: names.map((name) => `apct_${name}` as const) },
  });
  expect(
    placesChanged(
      [group('body_a', '1', '2'), group('body_b', '3'), group('body_c', '4', '5')],
      [group('body_b', '3'), group('body_a', '1', '6'), group('body_c', '5'), group('body_d', '7')],
    ),
  ).toEqual([
    { bodyId: 'body_a', out: ['apct_2'], in: ['apct_6'] },
    { bodyId: 'body_c', out: ['apct_4'], in: [] },
    { bodyId: 'body_d', out: [], in: ['apct_7'] },
  ]);
});

it('a replacement asks of each list what is still to be done with it', () => {
  const of = (state: 'drafted' | 'returned' | 'sent' | 'decided'): [Asked, Asked] => [
    askedOfGroup({ state, runId: 'run_before' }, 'run_new'),
    askedOfGroup({ state, runId: 'run_new' }, 'run_new'),
  ];
  expect(of('decided')).toEqual(['send', 'decided']);
  expect(of('sent')).toEqual(['blocked', 'with-director']);
  expect(of('drafted')).toEqual(['rewrite', 'unsent']);
  expect(of('returned')).toEqual(['rewrite', 'unsent']);
  expect(askedOfGroup({ state: 'decided', runId: null }, 'run_new')).toBe('send');
  expect(askedOfGroup(undefined, 'run_new')).toBe('none');
});
