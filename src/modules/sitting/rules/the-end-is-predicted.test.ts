import { describe, expect, test } from 'vitest';
import { sitting } from '../test-notation.ts';
import { timeLeft } from './the-end-is-predicted.ts';

/** Five cases of 20 minutes from 09:00; the meeting is to end at 10:40. */
const at = (story: string, now: string) => {
  const { now: sat, context } = sitting(story);
  return timeLeft(sat, context, now);
};
const starts = (story: string, now: string) =>
  at(story, now)
    .items.map(({ expected }) => expected.start)
    .join(' ');

describe('the end of the meeting', () => {
  test('is as planned while everything runs to time', () => {
    const forecast = at('open a; start 1', '09:10');
    expect(forecast).toMatchObject({ expectedEnd: '10:40', overrun: 0, left: 90, move: [] });
    expect(forecast.items.map(({ late }) => late)).toEqual([0, 0, 0, 0, 0]);
  });

  test('is later by what the running item has run over', () => {
    const forecast = at('open a; start 1', '09:35');
    expect(forecast).toMatchObject({ expectedEnd: '10:55', overrun: 15 });
    expect(forecast.items.map(({ fits }) => fits)).toEqual([
      'yes',
      'yes',
      'yes',
      'yes',
      'runs-over',
    ]);
    expect(forecast.items[1]).toMatchObject({ expected: { start: '09:35' }, late: 15 });
  });

  test('names what will not be reached', () => {
    expect(at('open a; start 1', '10:05').items.map(({ fits }) => fits)).toEqual([
      'yes',
      'yes',
      'runs-over',
      'not-reached',
      'not-reached',
    ]);
  });

  test('follows the order and the minutes that the meeting has set', () => {
    expect(starts('open a; order 3 1 2; minutes 3 40; start 3', '09:00')).toBe(
      '09:00 09:40 10:00 10:20 10:40',
    );
  });

  test('takes an item up again with what is left of it, and leaves pauses out', () => {
    const forecast = at(
      'open a; start 1; 09:10 start 2; 09:30 start 1; 09:35 pause; 09:45 resume',
      '09:45',
    );
    expect(forecast.items[0]).toMatchObject({ state: 'running', expected: { end: '09:50' } });
  });

  test('knows those that were ended as they were', () => {
    const forecast = at('open a; 09:05 start 1; 09:15 end 1', '09:15');
    expect(forecast.items[0]).toMatchObject({
      state: 'done',
      expected: { start: '09:05', end: '09:15' },
    });
    expect(forecast).toMatchObject({ expectedEnd: '10:35', overrun: -5, shorten: [] });
  });
});

describe('to end in time', () => {
  test('waiting cases are cut by just what is over, or the last ones moved', () => {
    const { shorten, move, overrun } = at('open a; start 1', '09:50');
    const saved = (shorten ?? []).reduce((sum, { from, to }) => sum + from - to, 0);
    expect(saved).toBe(overrun);
    expect(shorten?.every(({ to }) => to >= 5)).toBe(true);
    expect(move).toEqual(['item_5', 'item_4']);
  });

  test('cutting is no way where it is not enough', () => {
    expect(at('open a; start 1', '10:30')).toMatchObject({ shorten: null });
  });
});
