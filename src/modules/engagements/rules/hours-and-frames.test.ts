import { describe, expect, it } from 'vitest';
import { frameHolds, hoursFit, standingOfFrame } from './hours-stay-within-the-frame.ts';

const frame = { unit: 'hours', amount: 100, rate: null, grantedBy: 'Rådet', version: 1 } as const;
const kroner = { ...frame, unit: 'kroner', amount: 1000, rate: 300 } as const;

describe('what is left of a frame', () => {
  it('is told in its unit, and in whole hundredths of hours that it still pays', () => {
    expect(standingOfFrame(frame, [{ hours: 60 }, { hours: 1.5 }])).toEqual({
      ...{ used: 61.5, left: 38.5, hoursLeft: 38.5 },
    });
    expect(standingOfFrame(kroner, [{ hours: 1 }, { hours: 0.5 }])).toEqual({
      ...{ used: 450, left: 550, hoursLeft: 1.83 },
    });
    expect(standingOfFrame(kroner, [])).toMatchObject({ used: 0, left: 1000 });
  });
  it('pays no hours while nobody has said what an hour costs', () => {
    for (const rate of [null, 0]) {
      expect(standingOfFrame({ ...kroner, rate }, [{ hours: 2 }])).toEqual({
        ...{ used: 0, left: 1000, hoursLeft: 0 },
      });
    }
  });
  it('adds hundredths of hours as people do', () => {
    const tenths = Array.from({ length: 3 }, () => ({ hours: 0.1 }));
    expect(standingOfFrame({ ...frame, amount: 0.3 }, tenths)).toMatchObject({
      ...{ used: 0.3, left: 0 },
    });
  });
});

describe('the hours of an expert', () => {
  const typed = { month: '2019-03', hours: 10, own: true };
  const known = {
    ...{ frame, others: [{ hours: 85 }], closed: new Set<string>(), today: '2019-05-05' },
    periods: [
      { from: '2018-10-01', to: '2018-11-30', percent: 40, releasedPercent: 0 },
      { from: '2019-02-25', to: '2019-04-10', percent: 40, releasedPercent: 0 },
    ],
  };
  const verdict = (of: Partial<typeof typed> = {}, more: object = {}) => {
    const fits = hoursFit({ ...typed, ...of }, { ...known, ...more });
    return fits.ok ? 'ok' : fits.refusal.code;
  };

  it('are entered by the expert alone', () => {
    expect(verdict()).toBe('ok');
    expect(verdict({ own: false })).toBe('not-own-engagement');
  });
  it.each(['2019-3', '2019-00', '2019-13', '12019-03', '2019-03-01', 'mars', ''])(
    'are not of the month %j',
    (month) => expect(verdict({ month })).toBe('no-such-month'),
  );
  it('are of a month that has begun, from its first day', () => {
    expect(verdict({}, { today: '2019-02-28' })).toBe('month-is-ahead');
    expect(verdict({}, { today: '2019-03-01' })).toBe('ok');
  });
  it('are of no month that is closed', () => {
    const closed = new Set(['2019-03']);
    expect(hoursFit(typed, { ...known, closed })).toMatchObject({
      refusal: { code: 'month-is-closed', month: '2019-03' },
    });
    expect(verdict({ month: '2019-04' }, { closed })).toBe('ok');
  });
  it.each([-0.01, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 744.01, 1.005])(
    'are not %d',
    (hours) =>
      expect(verdict({ hours }, { frame: { ...frame, amount: 9999 } })).toBe('no-such-hours'),
  );
  it.each([0, 8.29, 743.99, 744])('may be %d', (hours) =>
    expect(verdict({ hours }, { frame: { ...frame, amount: 9999 } })).toBe('ok'),
  );
  it('are of the months from the first day of the work to its last, and of no other', () => {
    const months = ['2018-12', '2019-01', '2019-02', '2019-03', '2019-04', '2019-05'];
    expect(months.map((month) => verdict({ month }))).toEqual([
      ...['not-engaged-then', 'not-engaged-then', 'ok', 'ok', 'ok', 'not-engaged-then'],
    ]);
    const open = [{ from: '2019-02-25', to: null, percent: 40, releasedPercent: 0 }];
    expect(verdict({ month: '2019-05' }, { periods: open })).toBe('ok');
    expect(verdict({ month: '2019-01' }, { periods: open })).toBe('not-engaged-then');
    expect(verdict({}, { periods: [] })).toBe('not-engaged-then');
  });
  it('use the frame to its last hour, and are told what is left where they are more', () => {
    expect(verdict({}, { frame: null })).toBe('no-frame');
    expect(hoursFit({ ...typed, hours: 15 }, known)).toEqual({
      ...{ ok: true, value: { used: 100, left: 0, hoursLeft: 0 } },
    });
    expect(hoursFit({ ...typed, hours: 15.01 }, known)).toMatchObject({
      refusal: { code: 'over-the-frame', left: 15, unit: 'hours', rate: null },
    });
    expect(hoursFit({ ...typed, hours: 3.4 }, { ...known, frame: kroner, others: [] })).toEqual({
      ...{ ok: false, refusal: { code: 'over-the-frame', left: 3.33, unit: 'kroner', rate: 300 } },
    });
  });
});

describe('a frame', () => {
  const code = (of: object, hours: number[] = []) => {
    const verdict = frameHolds(
      { ...frame, ...of },
      hours.map((one) => ({ hours: one })),
    );
    return verdict.ok ? 'ok' : verdict.refusal.code;
  };
  it.each([
    ...([
      [-1, 'no-such-amount'],
      [0, 'ok'],
      [0.5, 'ok'],
    ] as const),
    ...([
      [1e9, 'ok'],
      [1e9 + 1, 'no-such-amount'],
      [Number.NaN, 'no-such-amount'],
    ] as const),
  ])('of %d: %s', (amount, answer) => expect(code({ amount })).toBe(answer));
  it.each([
    ...([
      [null, 'no-such-rate'],
      [0, 'no-such-rate'],
      [0.5, 'ok'],
      [1, 'ok'],
    ] as const),
    ...([
      [1e6, 'ok'],
      [1e6 + 1, 'no-such-rate'],
      [-5, 'no-such-rate'],
    ] as const),
  ])('at %d kroner an hour: %s', (rate, answer) =>
    expect(code({ unit: 'kroner', rate })).toBe(answer),
  );
  it('in hours needs no rate, and is used up to its last hour', () => {
    expect(code({}, [40, 60])).toBe('ok');
    expect(frameHolds(frame, [{ hours: 40 }, { hours: 60.01 }])).toMatchObject({
      refusal: { code: 'frame-is-used', used: 100.01 },
    });
  });
});
