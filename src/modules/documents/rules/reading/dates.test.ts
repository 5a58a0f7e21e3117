import { describe, expect, test } from 'vitest';
import { datesIn, wrongWeekday, yearlessDatesIn } from './dates.ts';

describe('dates in a text', () => {
  test.each([
    ['06.12.2023', ['2023-12-06']],
    ['Dato: 06.12.2023.', ['2023-12-06']],
    ['12.12.18', ['2018-12-12']],
    ['29.5.2017', ['2017-05-29']],
    ['22.11. 2016', ['2016-11-22']],
    ['29.august 2017', ['2017-08-29']],
    ['2. september 2020', ['2020-09-02']],
    ['27. sep. 2010', ['2010-09-27']],
    ['Styremøte 25. September 2016', ['2016-09-25']],
    ['04.03.19 og 05.03.2019', ['2019-03-04', '2019-03-05']],
    ['2018-12-24', ['2018-12-24']],
    ['31.02.2019', []],
    ['pkt. 0.1.2 og 7.4.2', []],
    ['kl. 16.30 - 18.30', []],
    ['1.3.2/2.2.1 B', []],
  ])('%s', (text, wanted) => {
    expect(datesIn(text).map((date) => date.iso)).toEqual(wanted);
  });

  test('a day without a year keeps its month', () => {
    expect(datesIn('torsdag 18. oktober kl. 19')).toMatchObject([
      { day: 18, month: 10, iso: null },
    ]);
    expect(yearlessDatesIn('Tirsdag 07.02')).toMatchObject([{ day: 7, month: 2 }]);
  });

  test('a meeting over two days ends on the second', () => {
    expect(datesIn('9 10 desember 2013')).toMatchObject([{ iso: '2013-12-09', lastDay: 10 }]);
    expect(datesIn('19. - 20. september 2011')).toMatchObject([{ iso: '2011-09-19', lastDay: 20 }]);
  });
});

test('a weekday that does not fit its date is told with the right one', () => {
  const text = 'mandag 22.11. 2016';
  const [date] = datesIn(text);
  expect(date && wrongWeekday(text, date)).toEqual({ printed: 'mandag', actual: 'tirsdag' });
});
