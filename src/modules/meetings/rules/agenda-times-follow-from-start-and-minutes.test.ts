import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { AgendaItemKind } from '../vocabulary.ts';
import { agendaTimes, minutesWithin } from './agenda-times-follow-from-start-and-minutes.ts';

/** "10 45 /10 -": cases of 10 and 45 minutes, a break of 10, a closing that takes no time. */
const rows = (notation: string) =>
  notation.split(' ').map((mark): { kind: AgendaItemKind; minutes: number | null } => {
    if (mark === '-') return { kind: 'closing', minutes: null };
    if (mark.startsWith('/')) return { kind: 'break', minutes: Number(mark.slice(1)) };
    return { kind: 'case', minutes: Number(mark) };
  });
const starts = (times: ReturnType<typeof agendaTimes>) => times.rows.map((row) => row.start);

const december = '10 10 45 5 /10 15 15 10 10 /10 30 5 5 -';

describe('the times of an agenda', () => {
  it('fill three hours with thirteen rows, two of them breaks', () => {
    const times = agendaTimes('13:00', rows(december), '16:00');
    expect(starts(times).join(' ')).toBe(
      '13:00 13:10 13:20 14:05 14:10 14:20 14:35 14:50 15:00 15:10 15:20 15:50 15:55 ',
    );
    expect(times).toMatchObject({
      caseMinutes: 160,
      breakMinutes: 20,
      end: '16:00',
      overrunMinutes: 0,
      spareMinutes: 0,
    });
  });

  it('move by five minutes after a row that grows by five, and run over', () => {
    const before = agendaTimes('13:00', rows(december), '16:00');
    const after = agendaTimes('13:00', rows(december.replace('45', '50')), '16:00');
    expect(starts(after).slice(0, 4)).toEqual([...starts(before).slice(0, 3), '14:10']);
    expect(after).toMatchObject({ end: '16:05', overrunMinutes: 5 });
  });

  it('leave a row without minutes out of the clock', () => {
    const times = agendaTimes('09:00', rows('- 10 - 20'), null);
    expect(times.rows.map(({ start, end }) => [start, end])).toEqual([
      [null, null],
      ['09:00', '09:10'],
      [null, null],
      ['09:10', '09:30'],
    ]);
  });

  it('say when they pass midnight', () => {
    const late = agendaTimes('23:30', rows('20 20'), null);
    expect(late).toMatchObject({ end: '00:10', pastMidnight: true });
  });

  it('are held against a planned end past midnight', () => {
    const spare = agendaTimes('22:00', rows('60 /10 60'), '00:30');
    expect(spare).toMatchObject({ end: '00:10', overrunMinutes: 0, spareMinutes: 20 });
    const over = agendaTimes('22:00', rows('60 /10 90'), '00:30');
    expect(over).toMatchObject({ end: '00:40', overrunMinutes: 10, spareMinutes: 0 });
    const beyond = agendaTimes('22:00', rows('130'), '23:30');
    expect(beyond).toMatchObject({ end: '00:10', overrunMinutes: 40 });
  });

  it('are none for an agenda without rows', () => {
    expect(agendaTimes('13:00', [], '14:00')).toMatchObject({ end: '13:00', spareMinutes: 60 });
  });

  test('chain without gaps, and sum up', () => {
    const row = fc.record({
      kind: fc.constantFrom<AgendaItemKind>('case', 'break', 'misc', 'opening'),
      minutes: fc.option(fc.integer({ min: 0, max: 30 })),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (some) => {
        const times = agendaTimes('08:00', some, null);
        const slots = times.rows.filter((slot) => slot.start !== null);
        slots.forEach((slot, at) => {
          expect(slot.start).toBe(at === 0 ? '08:00' : slots[at - 1]?.end);
        });
        const sum = some.reduce((minutes, one) => minutes + (one.minutes ?? 0), 0);
        expect(times.caseMinutes + times.breakMinutes).toBe(sum);
      }),
    );
  });
});

describe('a row over others', () => {
  const row = (
    id: string,
    minutes: number | null,
    parentId: string | null = null,
    kind: AgendaItemKind = 'case',
  ) => ({ id, minutes, parentId, kind });
  const agenda = [
    row('a', 10),
    row('G', null, null, 'group'),
    row('b', 15, 'G'),
    row('p', 5, 'G', 'break'),
    row('c', 20, 'G'),
    row('part', 10, 'c'),
    row('H', null, null, 'group'),
    row('d', null, 'H'),
    row('e', 5),
  ];

  it('spans what lies under it, and its minutes are counted once', () => {
    const times = agendaTimes('09:00', agenda, '10:00');
    const of = (id: string) => {
      const found = times.rows.find((one) => one.id === id);
      return [found?.start, found?.end];
    };
    expect([of('G'), of('c'), of('part'), of('H'), of('e')]).toEqual([
      ['09:10', '10:00'],
      ['09:30', '09:50'],
      ['09:50', '10:00'],
      [null, null],
      ['10:00', '10:05'],
    ]);
    expect([times.caseMinutes, times.breakMinutes, times.end]).toEqual([60, 5, '10:05']);
    expect(times.overrunMinutes).toBe(5);
  });

  it('has the minutes of all that lies under it, or none where nothing takes time', () => {
    expect(['G', 'c', 'H', 'a'].map((id) => minutesWithin(agenda, id))).toEqual([50, 30, null, 10]);
  });
});
