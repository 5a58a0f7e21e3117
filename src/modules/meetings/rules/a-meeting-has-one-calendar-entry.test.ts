import { expect, it } from 'vitest';
import { calendarUid, firstSequence } from './a-meeting-has-one-calendar-entry.ts';

it.each([
  ['came from no plan', null, null, 'meet_1@omforent', 0],
  ['came from a plan that told nobody', 'pm_1@omforent', null, 'pm_1@omforent', 0],
  ['came from a plan that moved it twice', 'pm_1@omforent', 2, 'pm_1@omforent', 3],
] as const)('a meeting that %s', (_, calendar_uid, planned_sequence, uid, first) => {
  const meeting = { id: 'meet_1', calendar_uid, planned_sequence } as const;
  expect(calendarUid(meeting)).toBe(uid);
  expect(firstSequence(meeting)).toBe(first);
});
