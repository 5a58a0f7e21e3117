import { expect, test } from 'vitest';
import { byUrgency, laterStanding } from './a-paper-sent-later-is-owed-by-a-day.ts';

const missing = { missing: true, present: true, told: false };

test('a missing paper is overdue from the day after its due day', () => {
  const on = (today: string) => laterStanding({ ...missing, due: '2026-05-14' }, today);
  expect(on('2026-05-10')).toEqual({ state: 'waiting', daysOver: 0 });
  expect(on('2026-05-11').state).toBe('due-soon');
  expect(on('2026-05-14').state).toBe('due-soon');
  expect(on('2026-05-16')).toEqual({ state: 'overdue', daysOver: 2 });
  expect(laterStanding({ ...missing, due: null }, '2026-05-16').state).toBe('unset');
});

test('one that came is told of or not, and one that was taken away is gone', () => {
  const came = { missing: false, present: true, told: false, due: '2026-01-01' };
  expect(laterStanding(came, '2026-05-16').state).toBe('arrived');
  expect(laterStanding({ ...came, told: true }, '2026-05-16').state).toBe('told');
  expect(laterStanding({ ...came, present: false }, '2026-05-16').state).toBe('gone');
});

test('the most urgent stands first', () => {
  const paper = (name: string, due: string | null, present = true) => ({
    name,
    due,
    ...laterStanding({ missing: present, present, told: false, due }, '2026-05-16'),
  });
  const order = byUrgency([
    paper('borte', null, false),
    paper('uten', null),
    paper('vent', '2026-06-01'),
    paper('over', '2026-05-15'),
    paper('mest', '2026-05-01'),
  ]);
  expect(order.map((one) => one.name)).toEqual(['mest', 'over', 'vent', 'uten', 'borte']);
});
