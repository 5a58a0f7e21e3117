import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../../../kernel/calendar.ts';
import { datesInText } from './dates-in-text.ts';

const near = '2023-12-06';
const read = (text: string) => datesInText(text, near).map((found) => found.date);

describe('a date in a text', () => {
  it.each<[string, string[]]>([
    ['møte 06.12.2023 kl. 13', ['2023-12-06']],
    ['den 12.12.18.', ['2018-12-12']],
    ['29.5.2017', ['2017-05-29']],
    ['mandag 22.11. 2016', ['2016-11-22']],
    ['29.august 2017', ['2017-08-29']],
    ['2. september 2020', ['2020-09-02']],
    ['27. sep. 2010', ['2010-09-27']],
    ['innen 15. januar 2024', ['2024-01-15']],
    ['innen den 15. januar', ['2024-01-15']],
    ['9.des', ['2023-12-09']],
    ['1. mai', ['2024-05-01']],
    ['vedtaka 06.09. og 04.10.23', ['2023-09-06', '2023-10-04']],
    ['08.03., 24.03. og 26.05.2023', ['2023-03-08', '2023-03-24', '2023-05-26']],
    ['kl. 13.00 – 16.00', []],
    ['31.02.2023', []],
    ['pkt. 0.5.1 og 0.5.3', []],
    ['1.3.2/2.2.1 B', []],
    ['3,5/4,0 årsverk', []],
    ['15/7 og 30/9', []],
    ['NOU 2023 – 4', []],
    ['2 marsvin og 3 junior', []],
  ])('%s: %j', (text, dates) => expect(read(text)).toEqual(dates));

  it('without a year is passed over where nothing tells the year', () => {
    expect(datesInText('innen 15. januar')).toEqual([]);
    expect(datesInText('innen 15. januar', near)[0]?.yearIs).toBe('assumed');
  });
  it('is found where it stands', () => {
    const text = 'ASU-møtet 09.06.2022, sak 26/22';
    const [found] = datesInText(text);
    expect(text.slice(found?.span.start, found?.span.end)).toBe('09.06.2022');
  });

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30000 }), (days) => {
        const date = addDays('2000-01-01', days);
        const [year, month, day] = date.split('-');
        expect(read(`den ${day}.${month}.${year}.`)).toEqual([date]);
      }),
    );
  });
});
