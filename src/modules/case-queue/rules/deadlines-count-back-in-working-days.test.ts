import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWorkingDay } from '../../../kernel/calendar.ts';
import {
  ageInDays,
  deadlinesOf,
  firstMeetingInTime,
  standingInQueue,
} from './deadlines-count-back-in-working-days.ts';

const lead = { caseDays: 15, paperDays: 10, noticeDays: 7 };
const on = (...dates: string[]) => dates.map((date) => ({ date }));

describe('deadlines of a meeting', () => {
  it('jump over Easter and the first of May', () => {
    // 07.05.2026: 1 May is a Friday; Easter is 2–6 April.
    expect(deadlinesOf('2026-05-07', lead)).toEqual({
      casesBy: '2026-04-15',
      papersBy: '2026-04-22',
      noticeBy: '2026-04-27',
    });
    expect(deadlinesOf('2026-04-09', lead).casesBy).toBe('2026-03-16');
  });

  it('are working days, in order, before the meeting', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (day) => {
        const date = addDays('2024-01-01', day);
        const { casesBy, papersBy, noticeBy } = deadlinesOf(date, lead);
        expect(casesBy < papersBy && papersBy < noticeBy && noticeBy < date).toBe(true);
        expect([casesBy, papersBy, noticeBy].every(isWorkingDay)).toBe(true);
      }),
    );
  });
});

describe('a case that waits', () => {
  it('is in time for the first meeting whose deadline has not passed', () => {
    const meetings = on('2024-06-19', '2024-02-07');
    expect(firstMeetingInTime(meetings, lead, '2024-01-17')?.date).toBe('2024-02-07');
    expect(firstMeetingInTime(meetings, lead, '2024-01-18')?.date).toBe('2024-06-19');
    expect(firstMeetingInTime(meetings, lead, '2024-06-20')).toBeNull();
  });

  it('is told when the last meeting in time draws near, and when none is left', () => {
    const meetings = on('2024-02-07', '2024-04-10', '2024-06-19');
    const standing = (wantedBy: string | null, today: string) =>
      standingInQueue(wantedBy, meetings, lead, today);
    expect(standing('2024-07-01', '2024-01-10')).toBe('in-time');
    expect(standing('2024-03-01', '2024-01-10')).toBe('last-chance');
    expect(standing('2024-03-01', '2024-01-18')).toBe('too-late');
    expect(standing(null, '2024-01-18')).toBe('no-date');
  });

  it('ages in days, and never backwards', () => {
    expect(ageInDays('2024-01-10', '2024-01-31')).toBe(21);
    expect(ageInDays('2024-01-10', '2024-01-01')).toBe(0);
  });
});
