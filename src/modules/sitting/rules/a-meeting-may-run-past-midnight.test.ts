import { describe, expect, test } from 'vitest';
import { isBefore, minutesFrom, minutesOfSpan } from '../../../kernel/times-past-midnight.ts';
import { part, sitting } from '../test-notation.ts';
import { attendanceOf } from './attendance-follows-from-the-room.ts';
import { timeLeft } from './the-end-is-predicted.ts';
import { wasPresent } from './the-room-follows-from-its-events.ts';
import { presentAt } from './who-was-there-for-an-item.ts';

/** Five cases of 20 minutes from 22:00; the meeting is to end at 00:30. */
function late(story: string) {
  const told = sitting(story);
  const meeting = { ...told.context.meeting, start: '22:00', end: '00:30' };
  return { ...told, context: { ...told.context, meeting } };
}

describe('minutes from one time of a meeting to another', () => {
  test.each([
    ['22:00', '00:30', 150],
    ['00:30', '22:00', -150],
    ['23:59', '00:00', 1],
    ['13:02', '13:00', -2],
    ['08:00', '22:00', 840],
    ['22:00', '08:00', -840],
    ['22:01', '08:00', 599],
    ['09:00', '09:00', 0],
  ])('%s to %s is %i', (from, to, minutes) => {
    expect(minutesFrom(from, to)).toBe(minutes);
  });

  test('a span never has fewer than none', () => {
    expect(minutesOfSpan('13:02', '13:00')).toBe(0);
    expect(minutesOfSpan('23:50', '00:10')).toBe(20);
    expect(isBefore('23:50', '00:10')).toBe(true);
    expect(isBefore('13:02', '13:00')).toBe(false);
  });
});

describe('a meeting from 22:00 to 00:30', () => {
  test('is predicted to end in time, with half an hour to spare', () => {
    const { now, context } = late('22:00 open a; start 1');
    expect(timeLeft(now, context, '22:10')).toMatchObject({
      plannedEnd: '00:30',
      expectedEnd: '23:40',
      overrun: -50,
      left: 140,
      shorten: [],
    });
  });

  test('knows after midnight what is left and what is late', () => {
    const { now, context } = late('22:00 open a; start 1; 22:20 start 2; 23:50 start 3');
    const forecast = timeLeft(now, context, '00:05');
    expect(forecast).toMatchObject({ expectedEnd: '00:50', overrun: 20, left: 25 });
    expect(forecast.items.map(({ expected }) => `${expected.start}-${expected.end}`)).toEqual([
      '22:00-22:20',
      '22:20-23:50',
      '23:50-00:10',
      '00:10-00:30',
      '00:30-00:50',
    ]);
    expect(forecast.items.map(({ fits }) => fits)).toEqual([
      'yes',
      'yes',
      'yes',
      'yes',
      'not-reached',
    ]);
    expect(forecast.items[2]).toMatchObject({ state: 'running', late: 70 });
  });

  test('leaves a pause over midnight out of the time of the item', () => {
    const { now, context } = late('22:00 open a; 23:40 start 1; 23:50 pause; 00:15 resume');
    expect(timeLeft(now, context, '00:16').items[0]?.expected.end).toBe('00:25');
  });

  test('opened a little before or after its time, the rest follows', () => {
    const before = late('21:55 open a; start 1');
    expect(timeLeft(before.now, before.context, '21:55').items[0]?.late).toBe(-5);
    const after = late('00:10 open a; start 1');
    expect(timeLeft(after.now, after.context, '00:10').items[0]?.late).toBe(130);
  });

  test('takes in who comes and goes after midnight, and ends', () => {
    const { now, refused } = late(
      '22:00 open a b c-; start 1; 23:55 out b; 00:05 in b; in c; 00:10 start 2; 00:20 out c; 00:31 close',
    );
    expect(refused).toEqual([]);
    expect(now).toMatchObject({ phase: 'ended', endedAt: '00:31' });
    expect(attendanceOf(now).map(({ since, until }) => [since, until])).toEqual([
      [null, null],
      [null, null],
      ['00:05', '00:20'],
    ]);
    expect(wasPresent(now, part('b'), '00:00')).toBe(false);
    expect(wasPresent(now, part('b'), '00:06')).toBe(true);
    expect(wasPresent(now, part('a'), '00:06')).toBe(true);
    expect(presentAt(now, 'item_1').map(({ there }) => there)).toEqual(['whole', 'part', 'part']);
    expect(presentAt(now, 'item_2')).toMatchObject([
      { there: 'whole' },
      { there: 'whole' },
      { there: 'part', left: ['00:20'] },
    ]);
  });

  test('does not let somebody come back before they went, nor end before it was opened', () => {
    const { refused } = late('22:00 open a b; 00:10 out b; 00:05 in b; 21:50 close');
    expect(refused).toEqual(['in b: time-before', 'close: time-before']);
  });
});
