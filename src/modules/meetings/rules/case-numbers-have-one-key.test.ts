import { describe, expect, it } from 'vitest';
import type { NumberScheme } from '../vocabulary.ts';
import { caseNumberKeys, formatCaseNumber, parseCaseNumber } from './case-numbers-have-one-key.ts';

const keys = (printed: string) => {
  const number = parseCaseNumber(printed);
  return number ? caseNumberKeys(number).join(' ') : null;
};

describe('a printed case number', () => {
  it.each([
    ['43/23', '|2023|43'],
    ['046/2020', '|2020|46'],
    ['46/20', '|2020|46'],
    ['2014/15', '|2014|15'],
    ['2011/38', '|2011|38'],
    ['01-21', '|2021|1'],
    ['07 – 2022', '|2022|7'],
    ['1/2009', '|2009|1'],
    ['62/02', '|2002|62'],
    ['11-14/21', '|2021|11 |2021|12 |2021|13 |2021|14'],
    ['PS 12/19', 'PS|2019|12'],
    ['S25/09', 'S|2009|25'],
    ['ASU-sak 2/21', 'ASU|2021|2'],
    ['FS-36/13', 'FS|2013|36'],
    ['Sak: 43/23', '|2023|43'],
    ['sak nr. 42/19.', '|2019|42'],
    ['Sak 3', '||3'],
    ['V-SAK 3', 'V||3'],
    ['Sak 2a', '||2a'],
    ['sak 12B/23', '|2023|12b'],
  ])('%s is known as %s', (printed, expected) => expect(keys(printed)).toBe(expected));

  it.each(['', 'Pause', '14-11/21', '0/23', '43/', '15.7', '5/1889', '2abc', '11-14a/21'])(
    '%s is none',
    (printed) => {
      expect(keys(printed)).toBeNull();
    },
  );

  it.each<[string, NumberScheme, string]>([
    ['054/2023', { kind: 'per-year', yearDigits: 2, series: '' }, '54/23'],
    ['PS 12/19', { kind: 'per-year', yearDigits: 4, series: 'PS' }, 'PS 12/2019'],
    ['11-14/21', { kind: 'per-year', yearDigits: 2, series: '' }, '11-14/21'],
    ['SAK 5', { kind: 'per-meeting' }, 'Sak 5'],
    ['sak 2A', { kind: 'per-meeting' }, 'Sak 2a'],
  ])('%s is printed by %o as %s', (printed, scheme, expected) => {
    const number = parseCaseNumber(printed);
    expect(number && formatCaseNumber(number, scheme)).toBe(expected);
  });
});
