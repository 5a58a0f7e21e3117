import { describe, expect, it } from 'vitest';
import type { CaseNumber } from '../vocabulary.ts';
import { parseCaseNumber } from './case-numbers-have-one-key.ts';
import { citedDateFindings, type Known } from './cited-dates-agree.ts';
import { meetingDatesInText } from './meeting-dates-in-text.ts';
import { referencesInText } from './references-in-text.ts';

/** "26/22=2022-06-09": a case of ASU and the days it was treated. */
const known = (cases: string, meetings = ''): Known => ({
  cases: cases
    .split(' ')
    .filter(Boolean)
    .map((mark) => {
      const [number = '', dates = ''] = mark.split('=');
      return {
        number: parseCaseNumber(number) as CaseNumber,
        body: 'ASU',
        dates: dates.split(','),
      };
    }),
  meetings: meetings
    .split(' ')
    .filter(Boolean)
    .map((date) => ({ body: 'ASU', date })),
});
const register = known(
  '26/22=2022-06-09 35/22=2022-09-15 37/22=2022-09-15 31/23=2023-09-06 11-14/21=2021-03-17',
  '2022-06-09 2022-09-15 2022-12-15 2023-06-14 2023-09-06 2023-10-04 2023-12-06',
);
const check = (text: string, of = register) =>
  citedDateFindings(
    { references: referencesInText(text, 2024), dates: meetingDatesInText(text) },
    of,
    { meetingDate: '2023-12-06', ownBody: 'ASU' },
  ).map((one) => `${one.raw} ${one.code} ${one.proposed}`);

describe('a cited date', () => {
  it.each([
    'ASU-møtet 09.06.2022, sak 26/22',
    'sak 37/22 (ASU 15.09.2022)',
    'vedtak 31/23 (06.09.23)',
    'ASU-møtet 17.03.21, sak 11-14/21',
    'oversikten er tilbake i ASU-møte 19.06.2024',
    'sak 1/20 (ASU 05.02.20)',
    'vedtak fra 05.02.20',
  ])('agrees in "%s"', (text) => expect(check(text)).toEqual([]));

  it.each([
    ['ASU møte 15.09.23 som sak 35/22', '15.09.23 case-year-differs-from-cited-date 2022-09-15'],
    ['ASU-vedtaket fra 06.09.24', '06.09.24 cited-date-is-after-the-meeting 2023-09-06'],
    ['ASU-vedtaket fra 07.09.24', '07.09.24 cited-date-is-after-the-meeting null'],
    ['sak 26/22 (ASU 15.09.22)', '15.09.22 case-was-treated-on-another-date 2022-06-09'],
    ['var oppe i ASU 09.06.23 og står', '09.06.23 body-did-not-meet-on-cited-date 2023-06-14'],
    ['var oppe i ASU 09.03.23 og står', '09.03.23 body-did-not-meet-on-cited-date null'],
    ['sak 60/23 (ASU 20.12.23)', '20.12.23 cited-date-is-after-the-meeting null'],
  ])('disagrees in "%s": %s', (text, expected) => expect(check(text)).toEqual([expected]));

  it('without a register is held against the number alone', () => {
    const nothing = known('');
    expect(check('ASU møte 15.09.23 som sak 35/22', nothing)).toEqual([
      '15.09.23 case-year-differs-from-cited-date 2022-09-15',
    ]);
    expect(check('var oppe i ASU 09.06.23', nothing)).toEqual([]);
    expect(check('ASU-vedtaket fra 06.09.24', nothing)).toHaveLength(1);
  });
  it('is right on any of the days a case was treated', () => {
    const twice = known('26/22=2022-06-09,2023-02-01');
    expect(check('sak 26/22 (ASU 01.02.23)', twice)).toEqual([]);
  });
  it('is reported in reading order and with its place', () => {
    const text = 'ASU-vedtaket fra 06.09.24 og ASU møte 15.09.23 som sak 35/22';
    expect(check(text).map((line) => line.slice(0, 8))).toEqual(['06.09.24', '15.09.23']);
  });
});
