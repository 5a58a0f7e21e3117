import { describe, expect, it } from 'vitest';
import type { ProfileOfRoleId, Stated, StatedFigure } from '../../recruitment/vocabulary.ts';
import type { Engagement, Period } from '../vocabulary.ts';
import {
  countedAgainst,
  expertSubjects,
  expertsOn,
  expertsPerGroup,
} from './experts-are-counted-against-what-is-stated.ts';
import { unitLoads } from './how-much-a-unit-gives.ts';
import { endedBy, periodOn, withPeriod } from './periods-do-not-overlap.ts';

const period = (from: string, to: string | null, percent = 40, releasedPercent = 0): Period => ({
  ...{ from, to, percent, releasedPercent },
});
const engaged = (name: string, unit: string, periods: Period[], more = {}): Engagement => ({
  ...{ id: `eng_${name}`, personId: null, name, unit, bodyId: 'body_a', roleId: 'role_x' },
  ...{ offerId: null, periods, version: 1, ...more },
});

describe('the workload of somebody over time', () => {
  it('lasts from the first day to the last, both within, and is kept in order', () => {
    const spring = period('2019-02-25', '2019-06-30', 40, 20);
    const one = withPeriod([period('2019-09-01', null, 20)], spring);
    expect(one).toEqual({ ok: true, value: [spring, period('2019-09-01', null, 20)] });
    const open = period('2019-02-25', null, 40, 20);
    expect(withPeriod([open], period('2019-09-01', '2019-12-31'))).toEqual({
      ok: true,
      value: [{ ...open, to: '2019-08-31' }, period('2019-09-01', '2019-12-31')],
    });
    for (const [day, percent] of [
      ...([
        ['2019-02-24', undefined],
        ['2019-02-25', 40],
        ['2019-06-30', 40],
      ] as const),
      ...([
        ['2019-07-01', undefined],
        ['2019-09-01', 20],
        ['2030-01-01', 20],
      ] as const),
    ]) {
      expect(periodOn(one.ok ? one.value : [], day)?.percent).toBe(percent);
    }
  });
  it('may be a single day, and paid for in full', () => {
    const day = period('2019-07-01', '2019-07-01', 40, 40);
    expect(withPeriod([], day)).toEqual({ ok: true, value: [day] });
    const after = period('2019-07-02', null);
    expect(withPeriod([day], after)).toEqual({ ok: true, value: [day, after] });
  });
  it('is never less than what is paid for of it, nor paid for with less than nothing', () => {
    for (const released of [41, -1]) {
      expect(withPeriod([], period('2019-07-01', null, 40, released))).toMatchObject({
        refusal: { code: 'released-more-than-worked', percent: 40, released },
      });
    }
  });
  it('does not meet one until further notice that begins the same day, or later', () => {
    const open = [period('2019-09-01', null)];
    for (const from of ['2019-09-01', '2019-07-01']) {
      expect(withPeriod(open, period(from, null))).toMatchObject({
        refusal: { code: 'periods-overlap', from: '2019-09-01', to: null },
      });
    }
    expect(withPeriod(open, period('2019-07-01', '2019-08-31')).ok).toBe(true);
    expect(withPeriod(open, period('2019-07-01', '2019-09-01')).ok).toBe(false);
  });
  it('ends with the last day, which is worked', () => {
    const all = [period('2019-02-25', '2019-06-30'), period('2019-07-01', null)];
    expect(endedBy(all, '2019-07-01')).toEqual([all[0], period('2019-07-01', '2019-07-01')]);
    expect(endedBy(all, '2019-06-30')).toEqual([all[0]]);
  });
});

describe('what a unit gives', () => {
  const loads = (engagements: Engagement[], from = '2019-03-04', to = '2019-03-10') =>
    unitLoads(engagements, from, to);
  it('is 7.5 hours a day at most, on working days', () => {
    expect(loads([engaged('A', 'Sør', [period('2019-02-25', null)])])).toEqual([
      { unit: 'Sør', people: 1, percent: 40, hours: 15 },
    ]);
    const oneDay = [engaged('A', 'Sør', [period('2019-02-25', null, 17)])];
    expect(loads(oneDay, '2019-03-04', '2019-03-04')[0]?.hours).toBe(1.3);
    expect(loads(oneDay, '2019-03-09', '2019-03-10')[0]).toMatchObject({ people: 1, hours: 0 });
  });
  it('counts a person once and a unit together, the unit that gives the most first', () => {
    const all = [
      engaged('D', 'Ås', [period('2019-02-25', null, 10)]),
      engaged('E', 'Bø', [period('2019-02-25', null, 10)]),
      engaged('A', 'Sør', [period('2019-02-25', null, 40)]),
      engaged('A', 'Sør', [period('2019-03-06', null, 20)], { bodyId: 'body_b' }),
      engaged('C', 'Sør', [period('2019-02-25', null, 15)]),
    ];
    expect(loads(all)).toEqual([
      { unit: 'Sør', people: 2, percent: 55, hours: 25.1 },
      { unit: 'Bø', people: 1, percent: 10, hours: 3.8 },
      { unit: 'Ås', people: 1, percent: 10, hours: 3.8 },
    ]);
  });
  it('is of those who work within the days asked for, first and last among them', () => {
    const within = (from: string, to: string | null) =>
      loads([engaged('A', 'Sør', [period('2018-01-01', '2018-01-31'), period(from, to)])]).length;
    expect(within('2019-01-01', '2019-03-03')).toBe(0);
    expect(within('2019-01-01', '2019-03-04')).toBe(1);
    expect(within('2019-03-10', '2019-12-31')).toBe(1);
    expect(within('2019-03-11', '2019-12-31')).toBe(0);
    expect(within('2019-03-11', null)).toBe(0);
    expect(within('2019-01-01', null)).toBe(1);
    expect(loads([])).toEqual([]);
  });
});

describe('experts', () => {
  const role = 'role_x' as ProfileOfRoleId;
  it('are those who work as such today or later, counted once in each group', () => {
    const all = [
      engaged('A', 'Sør', [period('2019-02-25', null)]),
      engaged('B', 'Sør', [period('2019-01-01', '2019-03-04'), period('2018-01-01', '2018-02-01')]),
      engaged('C', 'Sør', [period('2019-01-01', '2019-03-03')]),
      engaged('D', 'Sør', [period('2019-02-25', null)], { roleId: 'role_y' }),
      engaged('A', 'Sør', [period('2020-01-01', '2020-02-01')]),
      engaged('E', 'Sør', [period('2020-01-01', null)], { bodyId: 'body_b' }),
    ];
    const experts = expertsOn(all, new Set([role]), '2019-03-04');
    expect(experts.map(({ name }) => name)).toEqual(['A', 'B', 'A', 'E']);
    expect(expertsPerGroup(experts, ['body_a', 'body_b', 'body_c'])).toEqual([
      { bodyId: 'body_a', count: 2 },
      { bodyId: 'body_b', count: 1 },
      { bodyId: 'body_c', count: 0 },
    ]);
  });

  const figure = (low: number, high: number, of: Partial<StatedFigure> = {}): StatedFigure => ({
    ...{ id: 'fig_a', key: 'experts-first', unit: 'people', low, high, about: false },
    ...{ name: { nb: 'n', nn: 'n', en: 'n' }, source: 'Notatet', statedOn: null },
    ...{ state: 'open', decidedByCase: null, version: 1, ...of },
  });
  const stands = (count: number, ...stated: Stated[]) =>
    countedAgainst(count, 'experts-first', stated).map((one) => one.stands);
  it('are as many as stated at both ends, and "about" leaves room for a tenth', () => {
    expect([7, 8, 10, 11].map((count) => stands(count, figure(8, 10)))).toEqual([
      ...[['below'], ['within'], ['within'], ['above']],
    ]);
    const about = figure(40, 40, { about: true });
    expect([35, 36, 44, 45].map((count) => stands(count, about))).toEqual([
      ...[['below'], ['within'], ['within'], ['above']],
    ]);
  });
  it('are compared with what is stated of the same, and was not replaced', () => {
    expect(stands(5, figure(1, 2, { state: 'replaced' }))).toEqual([]);
    expect(stands(5, figure(1, 2, { key: 'experts-total' }))).toEqual([]);
    expect(stands(5, figure(1, 2, { state: 'replaced' }), figure(5, 5))).toEqual(['within']);
    expect(expertSubjects).toEqual(['experts-first', 'experts-total', 'experts-per-group']);
  });
});
