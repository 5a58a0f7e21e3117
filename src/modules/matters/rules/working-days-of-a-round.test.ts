import { expect, it } from 'vitest';
import { dueFrom, reminderDay, workingDaysAfter } from './working-days-of-a-round.ts';

it.each([
  ['2026-03-02', '2026-03-09', 5],
  ['2026-03-06', '2026-03-09', 1],
  ['2026-03-07', '2026-03-08', 0],
  ['2026-03-09', '2026-03-02', 0],
  // Maundy Thursday to Easter Monday are no working days.
  ['2026-04-01', '2026-04-07', 1],
])('counts the working days after %s up to %s as %i', (from, to, days) => {
  expect(workingDaysAfter(from, to)).toBe(days);
});

it('counts the time limit in working days, and none where there is none', () => {
  expect(dueFrom('2026-04-01', 1)).toBe('2026-04-07');
  expect(dueFrom('2026-04-01', null)).toBeNull();
});

it('reminds two working days before the end, and not of a round too short for it', () => {
  expect(reminderDay({ openedOn: '2026-03-02', closesOn: '2026-03-09' })).toBe('2026-03-05');
  expect(reminderDay({ openedOn: '2026-03-05', closesOn: '2026-03-09' })).toBeNull();
});
