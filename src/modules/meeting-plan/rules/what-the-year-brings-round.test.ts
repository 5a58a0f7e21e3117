import { expect, test } from 'vitest';
import { dutyInYear, ruleInYear } from './what-the-year-brings-round.ts';

test('a rule falls on its day, or on the last of a month that is shorter', () => {
  expect(ruleInYear({ months: [2, 6], day: 31 }, 2024)).toEqual([
    { month: 2, date: '2024-02-29' },
    { month: 6, date: '2024-06-30' },
  ]);
  expect(ruleInYear({ months: [12], day: null }, 2024)).toEqual([{ month: 12, date: null }]);
});

test('half-yearly from June 2022 falls in June and December, and not before it began', () => {
  expect(dutyInYear('2022-06-15', 6, 2022)).toEqual(['2022-06-15', '2022-12-15']);
  expect(dutyInYear('2022-06-15', 6, 2024)).toEqual(['2024-06-15', '2024-12-15']);
  expect(dutyInYear('2022-06-15', 6, 2021)).toEqual([]);
});

test('by the third of a year from the end of a month, no month is drifted out of', () => {
  expect(dutyInYear('2024-01-31', 4, 2025)).toEqual(['2025-01-31', '2025-05-31', '2025-09-30']);
});

test('what comes back "regularly" falls on its own day and no other', () => {
  expect(dutyInYear('2024-03-01', null, 2024)).toEqual(['2024-03-01']);
  expect(dutyInYear('2024-03-01', null, 2025)).toEqual([]);
});
