import { expect, test } from 'vitest';
import type { PublishedMeeting } from '../vocabulary.ts';
import { changesSince } from './a-change-tells-only-what-changed.ts';

const meeting = (id: string, change: Partial<PublishedMeeting> = {}): PublishedMeeting => ({
  id: `pm_${id}`,
  bodyId: 'body_asu',
  name: 'ASU',
  date: '2024-02-07',
  start: '13:00',
  end: '16:00',
  place: 'Møterom 11',
  sequence: 0,
  meetingId: null,
  ...change,
});

test('the first time all is new; unchanged, nothing is told', () => {
  const first = changesSince([], [meeting('a'), meeting('b')]);
  expect(first.changes.map(({ kind }) => kind)).toEqual(['new', 'new']);
  const again = changesSince(first.meetings, first.meetings);
  expect(again.changes).toEqual([]);
  expect(again.meetings).toEqual(first.meetings);
});

test('that a draft was made of a meeting is not news to its members', () => {
  const { changes } = changesSince([meeting('a')], [meeting('a', { meetingId: 'meet_1' })]);
  expect(changes).toEqual([]);
});

test('a day, an hour or a place that changed is told once, with the next sequence', () => {
  const before = [meeting('a', { sequence: 3 }), meeting('b')];
  const { meetings, changes } = changesSince(before, [
    meeting('a', { date: '2024-02-14' }),
    meeting('b'),
  ]);
  expect(changes).toMatchObject([{ id: 'pm_a', kind: 'moved', before: { date: '2024-02-07' } }]);
  expect(meetings.map(({ sequence }) => sequence)).toEqual([4, 0]);
});

test('what is withdrawn is told with a sequence that calendars take', () => {
  const { meetings, changes } = changesSince([meeting('a', { sequence: 1 })], []);
  expect(meetings).toEqual([]);
  expect(changes).toMatchObject([{ kind: 'withdrawn', before: { sequence: 2 }, after: null }]);
});
