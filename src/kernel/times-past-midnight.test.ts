import { describe, expect, test } from 'vitest';
import { dayOfEnd, plannedMinutes } from './times-past-midnight.ts';

describe('what a meeting is planned to last', () => {
  test.each([
    ['22:00', '00:30', 150],
    ['13:00', '16:00', 180],
    ['00:30', '23:30', 1380],
    ['18:01', '04:00', 599],
    ['18:00', '04:00', -840],
    ['13:00', '12:00', -60],
    ['13:00', '13:00', 0],
    ['00:00', '00:00', 0],
  ])('from %s to %s is %i minutes', (start, end, minutes) => {
    expect(plannedMinutes(start, end)).toBe(minutes);
  });
});

describe('the day on which a meeting ends', () => {
  test.each([
    ['22:00', '00:30', '2025-01-01'],
    ['08:00', '23:30', '2024-12-31'],
    ['13:00', '12:00', '2024-12-31'],
  ])('from %s to %s on New Year’s Eve is %s', (start, end, day) => {
    expect(dayOfEnd('2024-12-31', start, end)).toBe(day);
  });
});
