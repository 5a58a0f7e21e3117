import { describe, expect, test } from 'vitest';
import { nextTry } from './when-it-is-tried-again.ts';

const first = new Date('2026-03-02T10:00:00Z');
const hoursOn = (hours: number) => new Date(first.getTime() + hours * 3_600_000);
const minutes = (attempts: number) =>
  ((nextTry(attempts, first, first)?.getTime() ?? 0) - first.getTime()) / 60_000;

describe('when a message is tried again', () => {
  test('the waits grow, and then stay at four hours', () => {
    expect([1, 2, 3, 4, 5, 6, 40].map(minutes)).toEqual([1, 5, 15, 60, 240, 240, 240]);
  });

  test('three days after the first try it is given up, and not a moment before', () => {
    expect(nextTry(20, first, hoursOn(71.99))).not.toBeNull();
    expect(nextTry(20, first, hoursOn(72))).toBeNull();
  });
});
