import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMinutes,
  addMonths,
  addWorkingDays,
  compare,
  daysBetween,
  holidayOn,
  isClockTime,
  isIsoDate,
  isoDateOf,
  isoWeek,
  isWeekend,
  isWorkingDay,
  minutesBetween,
  weekday,
} from './calendar.ts';

const someDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2089-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someDays = fc.integer({ min: -4000, max: 4000 });

describe('days', () => {
  it.each(['2023-12-06', '2024-02-29'])('%s is a day', (day) => {
    expect(isIsoDate(day)).toBe(true);
  });
  it.each(['2023-02-29', '2023-13-01', '06.12.2023', '2023-12-6', '', null])(
    '%s is not a day',
    (day) => expect(isIsoDate(day)).toBe(false),
  );
  it('makes a day of parts, or none', () => {
    expect(isoDateOf(2024, 2, 7)).toBe('2024-02-07');
    expect(isoDateOf(2023, 4, 31)).toBeNull();
  });
  it('crosses the night when clocks change without losing a day', () => {
    expect(addDays('2024-03-30', 1)).toBe('2024-03-31');
    expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2);
    expect(daysBetween('2024-10-26', '2024-10-28')).toBe(2);
  });
  it('keeps to the last day of a shorter month', () => {
    expect(addMonths('2023-08-31', 6)).toBe('2024-02-29');
    expect(addMonths('2024-01-15', -2)).toBe('2023-11-15');
  });
  it('sorts', () => {
    expect(['2024-02-07', '2023-12-06'].sort(compare)).toEqual(['2023-12-06', '2024-02-07']);
  });
  test('adding and counting days are inverse', () => {
    fc.assert(
      fc.property(someDay, someDays, (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
  test('a week later is the same weekday', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(weekday(addDays(day, 7))).toBe(weekday(day));
      }),
    );
  });
});

describe('weeks', () => {
  it.each([
    ['2023-12-06', 3, 2023, 49],
    ['2024-01-01', 1, 2024, 1],
    ['2021-01-03', 7, 2020, 53],
    ['2024-12-30', 1, 2025, 1],
  ])('%s is weekday %i in %i, week %i', (day, number, year, week) => {
    expect(weekday(day)).toBe(number);
    expect(isoWeek(day)).toEqual({ year, week });
  });
  it.each(['2018-07-15', '2018-09-01', '2018-09-15', '2018-09-30', '2019-09-01'])(
    '%s is in a weekend',
    (day) => expect(isWeekend(day)).toBe(true),
  );
});

describe('public holidays', () => {
  it.each([
    ['2019-04-21', 'easter-sunday'],
    ['2024-03-31', 'easter-sunday'],
    ['2038-04-25', 'easter-sunday'],
    ['2049-04-18', 'easter-sunday'],
    ['2024-03-28', 'maundy-thursday'],
    ['2024-05-09', 'ascension-day'],
    ['2024-05-20', 'whit-monday'],
    ['2024-05-17', 'constitution-day'],
    ['2008-05-01', 'labour-day'],
    ['2024-12-24', null],
  ])('%s: %s', (day, holiday) => expect(holidayOn(day)).toBe(holiday));

  it('skips Easter and weekends when it counts working days', () => {
    expect(addWorkingDays('2024-03-27', 1)).toBe('2024-04-02');
    expect(addWorkingDays('2024-04-02', -1)).toBe('2024-03-27');
    expect(addWorkingDays('2024-03-30', 0)).toBe('2024-03-30');
  });
  test('some working days later is a working day', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        expect(isWorkingDay(addWorkingDays(day, count))).toBe(true);
      }),
    );
  });
  test('Easter Sunday is a Sunday between 22 March and 25 April, once a year', () => {
    for (let year = 1900; year <= 2199; year += 1) {
      const days = Array.from({ length: 35 }, (_, after) => addDays(`${year}-03-22`, after));
      const found = days.filter((day) => holidayOn(day) === 'easter-sunday');
      expect(found.map(weekday), String(year)).toEqual([7]);
    }
  });
});

describe('times of day', () => {
  it.each(['00:00', '13:00', '23:59'])('%s is one', (time) => expect(isClockTime(time)).toBe(true));
  it.each(['24:00', '9:00', '13.00', '1300'])('%s is none', (time) => {
    expect(isClockTime(time)).toBe(false);
  });
  it('adds and counts minutes', () => {
    expect(addMinutes('13:20', 45)).toEqual({ time: '14:05', days: 0 });
    expect(minutesBetween('13:00', '16:00')).toBe(180);
    expect(minutesBetween('16:00', '13:00')).toBe(-180);
  });
  it('says when midnight is passed', () => {
    expect(addMinutes('23:50', 20)).toEqual({ time: '00:10', days: 1 });
    expect(addMinutes('00:10', -20)).toEqual({ time: '23:50', days: -1 });
  });
});
