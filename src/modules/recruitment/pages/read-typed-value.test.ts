import { describe, expect, it } from 'vitest';
import { readTypedValue } from './read-typed-value.ts';
import { numberWritten, percentWritten, valueWritten } from './written-figures.ts';

const number = (low: number, high = low, about = false) => ({ kind: 'number', low, high, about });

describe('a figure that is typed', () => {
  it.each([
    ['8–10', number(8, 10)],
    ['8-10', number(8, 10)],
    [' 10 til 15 % ', number(10, 15)],
    ['ca. 200', number(200, 200, true)],
    ['About 33,3 %', number(33.3, 33.3, true)],
    ['inntil 40 %', number(0, 40)],
    ['1 500', number(1500)],
    ['4.2', number(4.2)],
  ])('%s is a number', (typed, value) => {
    expect(readTypedValue(typed)).toEqual(value);
  });

  it.each([
    ['25.02.2019', '2019-02-25', '2019-02-25'],
    ['02.2020', '2020-02-01', '2020-02-29'],
    ['11.02.2019–20.02.2019', '2019-02-11', '2019-02-20'],
    ['01.02.2019 - 03.2019', '2019-02-01', '2019-03-31'],
  ])('%s is a day or a span of days', (typed, from, to) => {
    expect(readTypedValue(typed)).toEqual({ kind: 'date', from, to });
  });

  it.each([
    '',
    'mange',
    '1–2–3',
    '30.02.2019',
    '-5',
    '8–',
    'inntil 8–10',
    '=1+1',
    '1e9',
    '9'.repeat(40),
  ])('%j is neither', (typed) => {
    expect(readTypedValue(typed)).toBe(null);
  });

  it('is written as it was typed', () => {
    for (const typed of ['8–10', 'ca. 200', 'inntil 40', '1 500', '4,2', '0']) {
      const value = readTypedValue(typed);
      if (value?.kind !== 'number') throw new Error(typed);
      const known = { key: 'x', name: { nb: '', nn: '', en: '' }, source: '', statedOn: null };
      const written = valueWritten({ ...known, ...value, unit: 'people' }, 'nb');
      expect(written.replaceAll('\u00a0', ' ')).toBe(typed);
    }
    expect(numberWritten(50 / 12, 'nb')).toBe('4,2');
    expect(percentWritten(85 / 253, 'nb')).toBe('33,6\u00a0%');
    expect(percentWritten(10 / 29, 'en')).toBe('34.5\u00a0%');
  });
});
