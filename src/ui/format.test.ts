import { describe, expect, it } from 'vitest';
import * as format from './format.ts';

describe('dates and times as people write them', () => {
  it.each([
    ['06.12.2023', '2023-12-06'],
    ['6.12.23', '2023-12-06'],
    ['6. 12. 2023', '2023-12-06'],
    ['6/12-2023', '2023-12-06'],
    ['2023-12-06', '2023-12-06'],
    ['29.02.2024', '2024-02-29'],
    ['29.02.2023', null],
    ['31.04.2023', null],
    ['i morgen', null],
    ['6.12', null],
    ['', null],
  ])('reads %s as %s', (typed, date) => expect(format.parseDate(typed)).toBe(date));

  it.each([
    ['13.00', '13:00'],
    ['13:05', '13:05'],
    ['1300', '13:00'],
    ['kl. 9', '09:00'],
    ['Kl 9.30', '09:30'],
    ['24.00', null],
    ['9.3', null],
    ['13.60', null],
  ])('reads the time %s as %s', (typed, time) => expect(format.parseTime(typed)).toBe(time));

  it('writes them back as Norwegian documents do', () => {
    expect(format.formatLongDate('2023-12-06', 'nb')).toBe('onsdag 06.12.2023');
    expect(format.formatLongDate('2023-12-05', 'nn')).toMatch(/tysdag 05.12.2023/);
    expect(format.formatClock('13:00', '16:00', 'nb')).toBe('kl. 13.00–16.00');
    expect(format.formatWeek('2018-10-17', 'nb')).toBe('uke 42');
    expect(format.formatMoment(new Date('2023-11-23T08:42:00Z'), 'nb')).toBe(
      '23.11.2023 kl.\u00a009.42',
    );
    expect(format.formatDaysLeft(-22, 'nb')).toBe('22 dager over fristen');
  });
});
