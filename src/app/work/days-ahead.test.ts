import { describe, expect, it } from 'vitest';
import { daysAhead } from './days-ahead.ts';

const due = (date: string | null) => ({ due: date });

describe('the strip of days', () => {
  it('gives its first cell to what is overdue', () => {
    const { before, days } = daysAhead(
      [due('2023-11-14'), due('2023-11-01'), due('2023-11-24'), due(null)],
      [],
      '2023-11-23',
    );
    expect(before).toEqual({ first: '2023-11-01', count: 2 });
    expect(days).toHaveLength(14);
    expect(days[1]).toEqual({ date: '2023-11-24', weekend: false, due: 1, meetings: [] });
  });

  it('reaches two weeks ahead where nothing is overdue, today among the days', () => {
    const { before, days } = daysAhead([due('2023-11-23')], [], '2023-11-23');
    expect(before).toBeNull();
    expect(days.map((day) => day.date).slice(0, 1)).toEqual(['2023-11-23']);
    expect(days).toHaveLength(15);
    expect(days[0]?.due).toBe(1);
  });

  it('names who meets, and sinks Saturday and Sunday', () => {
    const { days } = daysAhead([], [{ date: '2023-12-06', body: 'ASU' }], '2023-11-23');
    expect(days.find((day) => day.date === '2023-12-06')?.meetings).toEqual(['ASU']);
    expect(days.filter((day) => day.weekend).map((day) => day.date)).toEqual([
      '2023-11-25',
      '2023-11-26',
      '2023-12-02',
      '2023-12-03',
    ]);
  });
});
