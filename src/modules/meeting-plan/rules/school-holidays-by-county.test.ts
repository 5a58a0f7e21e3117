import { expect, test } from 'vitest';
import { schoolHolidays } from './school-holidays-by-county.ts';
import { mondayOfWeek, termsOfYear, usualSummer, weeksInYear } from './terms-of-a-year.ts';

test('winter, Easter and autumn of Trøndelag in 2024, Monday to Friday', () => {
  expect(schoolHolidays('Trøndelag', 2024, null)).toEqual([
    { kind: 'winter', from: '2024-02-19', to: '2024-02-23' },
    { kind: 'easter', from: '2024-03-25', to: '2024-03-29' },
    { kind: 'autumn', from: '2024-10-07', to: '2024-10-11' },
  ]);
});

test('weeks that somebody stored win; a county nobody knows has none', () => {
  const [winter] = schoolHolidays('Trøndelag', 2024, { winter: 9, autumn: 40 });
  expect(winter?.from).toBe('2024-02-26');
  expect(schoolHolidays('Ukjent', 2024, null)).toEqual([]);
});

test('every day of a year belongs to one term, and a year has the weeks it has', () => {
  const [spring, autumn] = termsOfYear(2024, usualSummer, { spring: 3, autumn: 2 });
  expect([spring?.from, autumn?.to]).toEqual(['2024-01-01', '2024-12-31']);
  expect(spring?.to).toBe('2024-07-21');
  expect(autumn?.from).toBe('2024-07-22');
  expect([weeksInYear(2024), weeksInYear(2026)]).toEqual([52, 53]);
  expect(mondayOfWeek(2024, 1)).toBe('2024-01-01');
});
