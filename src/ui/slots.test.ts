import { describe, expect, it } from 'vitest';
import { positionAfterDrop, rowsUnder, slotsFrom, typedMinutes } from './slots.ts';

const row = (key: string, minutes: number | null, pause = false, under: string | null = null) => ({
  key,
  minutes,
  pause,
  under,
});

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

  it('span what lies under a heading, and count it once', () => {
    const rows = [
      row('a', 10),
      row('G', null),
      row('b', 15, false, 'G'),
      row('c', 20, false, 'b'),
      row('d', 5),
      row('empty', null),
    ];
    const { slots, total } = slotsFrom('13:00', null, rows);
    expect(slots.get('G')).toEqual({ start: '13:10', end: '13:45' });
    expect(slots.get('b')).toEqual({ start: '13:10', end: '13:25' });
    expect(slots.get('empty')).toBeNull();
    expect(total).toBe(50);
    expect(rowsUnder(rows, 'G').map(({ key }) => key)).toEqual(['b', 'c']);
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
  it('brings along what lies under it', () => {
    expect([0, 1, 2, 3, 4, 6].map((gap) => positionAfterDrop(1, gap, 3))).toEqual([
      ...[0, 1, 1, 1, 1, 3],
    ]);
  });
});
