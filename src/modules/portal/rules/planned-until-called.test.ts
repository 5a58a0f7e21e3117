import { expect, test } from 'vitest';
import type { BodyId, MeetingId } from '../../../kernel/ids.ts';
import type { PlannedId } from '../../meeting-plan/vocabulary.ts';
import { plannedBefore, plannedUntilCalled } from './planned-until-called.ts';

const planned = (id: string, date: string, body = 'a') => ({
  id: `pm_${id}` as PlannedId,
  bodyId: `body_${body}` as BodyId,
  date,
});
const called = (id: string, date: string, body = 'a') => ({
  id: `meet_${id}` as MeetingId,
  bodyId: `body_${body}` as BodyId,
  date,
});
const made = new Map<PlannedId, MeetingId>([['pm_1', 'meet_1']]);
const left = (...given: [ReturnType<typeof planned>[], ReturnType<typeof called>[]]) =>
  plannedUntilCalled(...given, made, '2026-02-01').map(({ id }) => id);

test('a planned meeting stands until its notice is out, also where the notice moved it', () => {
  expect(left([planned('1', '2026-03-04')], [])).toEqual(['pm_1']);
  expect(left([planned('1', '2026-03-04')], [called('1', '2026-03-11')])).toEqual([]);
});

test('a meeting of the same body on the day stands for it, one of another body does not', () => {
  const plan = [planned('2', '2026-03-04')];
  expect(left(plan, [called('9', '2026-03-04')])).toEqual([]);
  expect(left(plan, [called('9', '2026-03-04', 'b')])).toEqual(['pm_2']);
});

test('what is past was never called, and the day of two plans is one', () => {
  expect(left([planned('3', '2026-01-31'), planned('4', '2026-02-01')], [])).toEqual(['pm_4']);
  expect(left([planned('5', '2026-03-04'), planned('6', '2026-03-04')], [])).toEqual(['pm_5']);
});

test('a meeting is known by the planned one that it was made from', () => {
  expect(plannedBefore('meet_1', made)).toBe('pm_1');
  expect(plannedBefore('meet_2', made)).toBeNull();
});
