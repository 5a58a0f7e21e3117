import { describe, expect, it } from 'vitest';
import { positionAfterDrop, slotsFrom, typedMinutes } from './slots.ts';

const row = (key: string, minutes: number | null, pause = false) => ({ key, minutes, pause });

describe('slots while minutes are typed', () => {
  it('chain, leave out rows without minutes, and count what is beyond the planned end', () => {
    const rows = [row('a', 10), row('b', null), row('c', 50), row('p', 10, true), row('d', 125)];
    const { slots, end, total, pauses, over } = slotsFrom('13:00', '16:00', rows);
    expect(slots.get('c')).toEqual({ start: '13:10', end: '14:00' });
    expect(slots.get('b')).toBeNull();
    expect({ end, total, pauses, over }).toEqual({
      end: '16:15',
      total: 195,
      pauses: 10,
      over: 15,
    });
  });

  it('are held against a planned end past midnight', () => {
    const over = (minutes: number) => slotsFrom('22:00', '00:30', [row('a', minutes)]).over;
    expect([over(150), over(160)]).toEqual([0, 10]);
  });

  it('are never late where no end is planned', () => {
    expect(slotsFrom('09:00', null, [row('a', 600)]).over).toBe(0);
  });

  it.each([
    ['15', 15],
    [' 5 ', 5],
    ['', null],
    ['1441', 'wrong'],
    ['ti', 'wrong'],
    ['-5', 'wrong'],
    ['2.5', 'wrong'],
  ])('reads %s as %s', (typed, minutes) => expect(typedMinutes(typed)).toBe(minutes));
});

describe('a row that is let go', () => {
  it.each([
    [0, 3, 2],
    [3, 0, 0],
    [2, 2, 2],
    [2, 3, 2],
    [1, 5, 4],
  ])('from %i in the gap before %i comes to stand at %i', (from, gap, to) =>
    expect(positionAfterDrop(from, gap)).toBe(to),
  );
});
