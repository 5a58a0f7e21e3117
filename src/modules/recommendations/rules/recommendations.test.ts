import { describe, expect, it } from 'vitest';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { DiscussionId, HomeworkId, Place } from '../vocabulary.ts';
import {
  type PlacedByDirector,
  unitsOf,
  whatStopsDeciding,
} from './a-choice-is-made-with-the-unit-leaders.ts';
import { notTheirArea } from './a-director-decides-for-their-own-groups.ts';
import { countedByParty } from './a-list-fits-its-group.ts';
import { numbered, whatStopsSending } from './a-recommendation-gives-its-reasons.ts';
import { lastRecorded, whatWaitsForTheUnions } from './a-recommendation-waits-for-the-unions.ts';
import { withReplacement } from './a-replacement-changes-no-other-place.ts';
import { daysOfRound } from './a-round-runs-from-day-to-day.ts';
import { carriedInto } from './homework-is-carried-until-it-is-answered.ts';

const task = (text: string, doneOn: string | null = null) => ({
  id: `home_${text}` as HomeworkId,
  text,
  due: '2019-01-09',
  doneOn,
  answer: doneOn ? 'Svart' : '',
});
const held = (
  heldOn: string,
  more: { homework?: ReturnType<typeof task>[]; planned?: true } = {},
) => ({
  id: `disc_${heldOn}` as DiscussionId,
  heldOn,
  state: more.planned ? ('planned' as const) : ('recorded' as const),
  homework: more.homework ?? [],
});
const person = (name: string, place: Place, more: Partial<PlacedByDirector> = {}) => ({
  applicantId: `apct_${name}` as ApplicantId,
  ...{ name, place, recommended: place, order: 1, reason: 'Grunn', party: 'host', unit: 'A' },
  ...{ standing: true, holds: false },
  ...more,
});
const seats = [
  { ...{ party: 'host', needed: 2, filled: 0, offered: 0 }, ...{ leaving: 0, vacant: 2 } },
];

describe('a recommendation waits for the unions', () => {
  const open = { state: 'open' as const };

  it('until the minutes of 09.01.19 are recorded', () => {
    const planned = [held('2019-01-09', { planned: true })];
    expect(whatWaitsForTheUnions(open, planned, '2019-01-08').stops).toEqual([
      { code: 'no-discussion-recorded', planned: '2019-01-09' },
    ]);
    expect(whatWaitsForTheUnions(open, [held('2019-01-09')], '2019-01-10').stops).toEqual([]);
  });

  it('and is warned of homework that nobody has answered, not stopped by it', () => {
    const homework = [task('a'), task('b', '2019-01-09')];
    const { stops, warnings } = whatWaitsForTheUnions(
      open,
      [held('2018-12-17', { homework })],
      '2019-01-20',
    );
    expect(stops).toEqual([]);
    expect(warnings).toEqual([{ code: 'homework-is-open', count: 1, due: '2019-01-09' }]);
  });

  it('and is not made before the round opens or after it ends', () => {
    const code = (state: 'draft' | 'ended') =>
      whatWaitsForTheUnions({ state }, [held('2019-01-09')], '2019-01-20').stops[0]?.code;
    expect([code('draft'), code('ended')]).toEqual(['round-has-not-opened', 'round-has-ended']);
  });
});

describe('homework', () => {
  it('is carried until it is answered, and shown once more where it was answered since', () => {
    const first = held('2018-12-17', { homework: [task('a', '2019-01-09'), task('b')] });
    const [second, third] = [held('2019-01-09'), held('2019-01-30')];
    const all = [first, second, third];
    const texts = (one: typeof first) =>
      carriedInto(one, all, '2019-02-01').map(({ text }) => text);
    expect([texts(first), texts(second), texts(third)]).toEqual([[], ['a', 'b'], ['b']]);
  });

  it('stands on the days of the round with what is open of it', () => {
    const round = { advertOn: '2019-01-11', deadline: null, startOn: '2019-02-25' };
    const homework = [task('a'), task('b', '2019-01-09')];
    const days = daysOfRound(round, [held('2018-12-17', { homework })]);
    expect(days.map(({ on, code }) => [on, code])).toEqual([
      ['2018-12-17', 'discussion'],
      ['2019-01-09', 'homework-due'],
      ['2019-01-11', 'advert'],
      ['2019-02-25', 'start'],
    ]);
    expect(days[1]).toMatchObject({ count: 2, open: 1 });
  });
});

describe('a list', () => {
  const stops = (list: ReturnType<typeof person>[], more = {}) =>
    whatStopsSending({
      recommendation: { state: 'drafted' },
      waiting: [],
      hasDecider: true,
      ...{ list, seats, ...more },
    }).map(({ code }) => code);

  it('goes to the director with reasons for all, within the seats of each party', () => {
    expect(stops([person('Ada', 'seat'), person('Bo', 'not')])).toEqual([]);
    expect(stops([person('Ada', 'seat'), person('Bo', 'not', { reason: ' ' })])).toEqual([
      'reason-is-missing',
    ]);
    expect(stops(['Ada', 'Bo', 'Cleo'].map((name) => person(name, 'seat')))).toEqual([
      'too-many-seats',
    ]);
    expect(stops([person('Ada', 'seat', { party: 'others' })])).toEqual(['too-many-seats']);
  });

  it('does not go with somebody who withdrew, without a director, or twice', () => {
    const gone = person('Bo', 'reserve', { standing: false });
    expect(stops([person('Ada', 'seat'), gone], { hasDecider: false })).toEqual([
      'nobody-decides',
      'withdrew',
    ]);
    // Whoever withdrew and is not placed needs no reason.
    expect(stops([person('Ada', 'seat'), { ...gone, place: 'not', reason: '' }])).toEqual([]);
    expect(stops([person('Ada', 'seat')], { recommendation: { state: 'sent' } })).toEqual([
      'is-with-the-director',
    ]);
  });

  it('counts seats by party, and orders within each place from 1', () => {
    expect(countedByParty([person('Ada', 'seat'), person('Bo', 'reserve')], seats)).toEqual([
      { ...seats[0], placed: 1, added: 1, freed: 0 },
    ]);
    const line = (place: Place, order: number) => ({
      ...person(`${order}`, place),
      order,
      roleId: 'role_a' as const,
    });
    expect(
      numbered([line('seat', 7), line('reserve', 2), line('seat', 3)]).map(({ place, order }) => [
        place,
        order,
      ]),
    ).toEqual([
      ['reserve', 1],
      ['seat', 1],
      ['seat', 2],
    ]);
  });
});

describe('a director', () => {
  it('decides for their own groups, and is told whose another is', () => {
    const decider = { id: 'pers_a' as const, name: 'Sjef' };
    expect(notTheirArea('pers_a', decider)).toBeNull();
    expect(notTheirArea('pers_b', decider)).toEqual({ code: 'not-your-area', whose: 'Sjef' });
    expect(notTheirArea('pers_b', null)).toEqual({ code: 'not-your-area', whose: '' });
  });

  it('asks one leader for each unit, however the unit is written, and also where none is stated', () => {
    const list = [
      person('Ada', 'seat', { unit: 'Enhet  A ' }),
      person('Bo', 'seat', { unit: 'enhet a' }),
      person('Cleo', 'reserve', { unit: 'B' }),
    ];
    expect(unitsOf(list)).toEqual(['Enhet  A']);
    const stops = (more = {}) =>
      whatStopsDeciding({
        ...{ recommendation: { state: 'sent' }, decidedBefore: false },
        ...{ list, seats, consulted: [], notConsulted: [], reason: '', today: '2019-02-05' },
        ...more,
      }).map(({ code }) => code);
    expect(stops()).toEqual(['unit-leader-not-asked']);
    expect(stops({ notConsulted: [{ unit: 'ENHET A', because: ' ' }] })).toEqual([
      'unit-leader-not-asked',
    ]);
    expect(stops({ notConsulted: [{ unit: 'ENHET A', because: 'Ledig' }] })).toEqual([]);
    expect(stops({ list: [person('Dag', 'seat', { unit: '' })] })).toEqual([
      'unit-leader-not-asked',
    ]);
    const leader = { unit: 'Enhet A', name: 'Leder', on: '2019-02-05', view: 'Støtter valget' };
    expect(stops({ consulted: [leader] })).toEqual([]);
    for (const missing of [{ name: ' ' }, { view: ' ' }, { on: '2019-02-30' }]) {
      expect(stops({ consulted: [{ ...leader, ...missing }] })).toEqual([
        'consulted-is-incomplete',
      ]);
    }
    expect(stops({ consulted: [{ ...leader, on: '2019-02-06' }] })).toEqual([
      'consulted-in-the-future',
    ]);
    expect(stops({ consulted: [leader], recommendation: { state: 'drafted' } })).toEqual([
      'not-sent-yet',
    ]);
    const asked = { notConsulted: [{ unit: 'Enhet A', because: 'Ledig' }], decidedBefore: true };
    expect(stops(asked)).toEqual(['new-decision-without-reason']);
    expect(stops({ ...asked, reason: 'En har sluttet' })).toEqual([]);
  });
});

describe('a replacement', () => {
  const listed = (['a', 'b', 'c', 'd'] as const).map((name, at) => ({
    ...{ applicantId: `apct_${name}` as const, roleId: 'role_m' as const, reason: name },
    ...{ place: (['seat', 'seat', 'reserve', 'not'] as const)[at] ?? 'not', order: at + 1 },
  }));
  const drafted = listed.map((one) => ({ ...one, reason: 'run' }));
  const swapped = (out: string[], ins: string[], standing = drafted) =>
    withReplacement({
      ...{ listed, decided: listed, drafted: standing },
      swap: { out: new Set(out as ApplicantId[]), in: new Set(ins as ApplicantId[]) },
    }).flatMap(({ applicantId, place, order, reason }) =>
      place === 'not' ? [] : [`${applicantId} ${place} ${order} ${reason}`],
    );

  it('stands where whoever goes stood, and nobody else moves', () => {
    expect(swapped(['apct_a'], ['apct_d'])).toEqual([
      'apct_d seat 1 run',
      'apct_b seat 2 b',
      'apct_c reserve 1 c',
    ]);
  });

  it('may be a reserve, and gives no place to whoever has withdrawn', () => {
    const standing = drafted.filter(({ applicantId }) => applicantId !== 'apct_b');
    expect(swapped(['apct_a'], ['apct_c'], standing)).toEqual(['apct_c seat 1 run']);
    expect(swapped(['apct_a'], ['apct_b'], standing)).toEqual(['apct_c reserve 1 c']);
  });
});

describe('the discussion that a recommendation rests on', () => {
  it('is the last one whose minutes stand, whatever is only called for', () => {
    const held = (heldOn: string, state: 'planned' | 'recorded') => ({ heldOn, state });
    const first = held('2019-01-09', 'recorded');
    const second = held('2019-01-20', 'recorded');
    const planned = held('2019-02-01', 'planned');
    expect(lastRecorded([planned, second, first])).toBe(second);
    expect(lastRecorded([planned])).toBeUndefined();
    expect(lastRecorded([])).toBeUndefined();
  });
});
