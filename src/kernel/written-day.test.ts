import { expect, it } from 'vitest';
import { writtenDay, writtenTime } from './written-day.ts';

it.each([
  ['nb', '6. desember 2023', '13.05'],
  ['nn', '6. desember 2023', '13.05'],
  ['en', '6 December 2023', '13:05'],
] as const)('%s writes %s and %s', (language, day, time) => {
  expect(writtenDay('2023-12-06', language)).toBe(day);
  expect(writtenTime('13:05', language)).toBe(time);
});
