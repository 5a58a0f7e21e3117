import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { agendaTimes } from './agenda-times-follow-from-start-and-minutes.ts';
import { slotFindings } from './slots-chain-and-sum.ts';

/** "13:00-13:10=10": a slot with its printed minutes; "-" a row without a slot. */
const rows = (notation: string) =>
  notation.split(' ').map((mark) => {
    const [, start = null, end = null, minutes] = /^(.{5})-(.{5})(?:=(\d+))?$/.exec(mark) ?? [];
    return { start, end, minutes: minutes ? Number(minutes) : null };
  });
const codes = (notation: string, start: string | null = null, end: string | null = null) =>
  slotFindings(rows(notation), { start, end }).map((finding) =>
    'row' in finding ? `${finding.code} ${finding.row}` : finding.code,
  );

describe('given slots', () => {
  it.each([
    ['13:00-13:10=10 13:10-13:20=10 -', []],
    ['13:00-13:10 13:15-13:20', ['slot-gap 0']],
    ['13:00-13:20 13:15-13:20', ['slot-overlap 0']],
    ['13:00-13:10=15', ['slot-minutes-differ 0']],
    ['13:10-13:00=10', ['slot-backwards 0']],
    ['13:00-13:10 - 13:15-13:20', ['slot-gap 0']],
    ['-', []],
    ['23:30-00:10=40 00:10-00:30=20', []],
    ['23:30-23:50=20 00:10-00:30=20', ['slot-gap 0']],
  ])('%s: %j', (notation, found) => expect(codes(notation)).toEqual(found));

  it('fill the meeting', () => {
    expect(codes('13:00-16:00', '13:00', '16:00')).toEqual([]);
    expect(codes('13:05-16:05', '13:00', '16:00')).toEqual([
      'slots-miss-meeting-start',
      'slots-miss-meeting-end',
    ]);
  });

  test('that were reckoned from minutes are never at fault', () => {
    const row = fc.record({
      kind: fc.constant('case' as const),
      minutes: fc.option(fc.integer({ min: 0, max: 40 })),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 15 }), (some) => {
        const times = agendaTimes('08:00', some, null);
        expect(slotFindings(times.rows, { start: '08:00', end: null })).toEqual([]);
      }),
    );
  });
});
