import { expect, test } from 'vitest';
import type { BusySpan } from '../vocabulary.ts';
import { daysOfYear } from './days-of-a-year.ts';
import { placeMeetings } from './meetings-are-placed.ts';
import { sampleInput, sampleLayer, sampleSeries } from './plan-samples.ts';
import { conflictsOfMeetings } from './what-a-placement-breaks.ts';
import { busyDaysFor, overlapsByDay } from './what-lies-on-a-day.ts';

const days = daysOfYear(2025);
const night = { start: '22:00', end: '01:00' };
const morning = { start: '00:30', end: '02:00' };
const forenoon = { start: '09:00', end: '11:00' };
const whole = { start: null, end: null };

/** The days on which a busy span on 5 March is in the way of a series at some hours. */
function inTheWay(span: Pick<BusySpan, 'start' | 'end'>, hours: { start: string; end: string }) {
  const date = '2025-03-05';
  const spans = [{ from: date, to: date, label: '', ...span }];
  const layer = sampleLayer('Turnus', [], { spans });
  const hits = busyDaysFor({ bodyId: 'body_asu', ...hours }, [layer], days);
  return [...hits.keys()].map((day) => days.dates[day]).toSorted();
}

test('what begins before midnight and ends after it takes the hours of the day after too', () => {
  expect(inTheWay(night, morning)).toEqual(['2025-03-06']);
  expect(inTheWay(morning, night)).toEqual(['2025-03-04']);
  expect(inTheWay(night, { start: '23:00', end: '23:30' })).toEqual(['2025-03-05']);
  expect(inTheWay(night, night)).toEqual(['2025-03-05']);
  expect(inTheWay(night, forenoon)).toEqual([]);
  expect(inTheWay({ start: '22:00', end: '00:00' }, morning)).toEqual([]);
});

test('an entry for a whole day is in the way of what begins on it', () => {
  expect(inTheWay(whole, night)).toEqual(['2025-03-05']);
  expect(inTheWay(whole, forenoon)).toEqual(['2025-03-05']);
});

test('the last night of a year reaches into no other', () => {
  const spans = [{ from: '2025-12-31', to: '2025-12-31', label: '', ...night }];
  const layer = sampleLayer('Turnus', [], { spans });
  const hits = (hours: typeof night) =>
    [...busyDaysFor({ bodyId: 'body_asu', ...hours }, [layer], days).keys()].length;
  expect([hits(morning), hits(night)]).toEqual([0, 1]);
  const eve = [{ from: '2024-12-31', to: '2024-12-31', label: '', ...night }];
  const before = sampleLayer('Turnus', [], { spans: eve });
  const first = busyDaysFor({ bodyId: 'body_asu', ...morning }, [before], days);
  expect([...first.keys()]).toEqual([0]);
});

test('two meetings on days that follow each other overlap only past midnight', () => {
  expect(overlapsByDay({ day: 3, ...night }, { day: 4, ...morning })).toBe(true);
  expect(overlapsByDay({ day: 4, ...morning }, { day: 3, ...night })).toBe(true);
  expect(overlapsByDay({ day: 3, ...night }, { day: 5, ...morning })).toBe(false);
  expect(overlapsByDay({ day: 3, ...forenoon }, { day: 4, ...forenoon })).toBe(false);
  expect(overlapsByDay({ day: 3, ...night }, { day: 4, ...night })).toBe(false);
});

const shared = { people: ['a', 'b'], counts: { spring: 1, autumn: 0 } };
const late = sampleSeries(2025, { ...shared, id: 'ser_late', bodyId: 'body_late', ...night });
const early = sampleSeries(2025, { ...shared, id: 'ser_early', bodyId: 'body_early', ...morning });

test('somebody who sits past midnight is in no meeting of the morning after', () => {
  const input = sampleInput(2025, [late, { ...early, weekdays: [4] }]);
  const standing = (date: string) =>
    conflictsOfMeetings(input, [
      { seriesId: 'ser_late', date: '2025-03-05', ...night, roomId: null },
      { seriesId: 'ser_early', date, ...morning, roomId: null },
    ]);
  expect(standing('2025-03-06').get('ser_early')).toEqual([
    [{ code: 'shared-people', series: 'ser_late', people: 2, date: '2025-03-05' }],
  ]);
  expect(standing('2025-03-06').get('ser_late')?.[0]).toMatchObject([{ code: 'shared-people' }]);
  expect(standing('2025-03-13').get('ser_late')).toEqual([[]]);
});

test('a plan steps round the hours after midnight of another body', () => {
  const fixed = [{ date: '2025-03-05', because: 'fixed' as const }];
  const term = [{ term: 'spring' as const, from: '2025-03-06', to: '2025-03-13', count: 1 }];
  const input = sampleInput(2025, [
    { ...late, fixed },
    { ...early, weekdays: [4], terms: term },
  ]);
  const { meetings } = placeMeetings(input);
  expect(meetings.find(({ seriesId }) => seriesId === 'ser_early')?.date).toBe('2025-03-13');
});
