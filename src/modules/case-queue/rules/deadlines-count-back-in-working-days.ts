import { addWorkingDays, daysBetween, type IsoDate } from '../../../kernel/calendar.ts';
import type { Deadlines, LeadTime } from '../vocabulary.ts';

/** What a body goes by until it has set its own days. */
export const usualLeadTime: LeadTime = { caseDays: 15, paperDays: 10, noticeDays: 7 };

/**
 * Answers by which day a case, its paper and the notice must be in, counted back from the meeting
 * in working days: neither weekends nor public holidays shorten anybody's time.
 * @source F-078, F-100
 */
export function deadlinesOf(meetingDate: IsoDate, lead: LeadTime): Deadlines {
  return {
    casesBy: addWorkingDays(meetingDate, -lead.caseDays),
    papersBy: addWorkingDays(meetingDate, -lead.paperDays),
    noticeBy: addWorkingDays(meetingDate, -lead.noticeDays),
  };
}

/** How long something has waited, in whole days. */
export function ageInDays(since: IsoDate, today: IsoDate): number {
  return Math.max(0, daysBetween(since, today));
}

/** The first coming meeting that a case handed in today is in time for; null where none is planned. */
export function firstMeetingInTime<Meeting extends { date: IsoDate }>(
  meetings: readonly Meeting[],
  lead: LeadTime,
  today: IsoDate,
): Meeting | null {
  const coming = meetings
    .filter(({ date }) => date >= today && deadlinesOf(date, lead).casesBy >= today)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return coming[0] ?? null;
}

export type QueueStanding = 'too-late' | 'last-chance' | 'in-time' | 'no-date';

/**
 * Whether a case that waits can still be decided when its sender needs it. `last-chance`: only the
 * first meeting in time is early enough. `too-late`: no planned meeting is.
 */
export function standingInQueue(
  wantedBy: IsoDate | null,
  meetings: readonly { date: IsoDate }[],
  lead: LeadTime,
  today: IsoDate,
): QueueStanding {
  if (wantedBy === null) return 'no-date';
  const early = meetings.filter(
    ({ date }) => date >= today && date <= wantedBy && deadlinesOf(date, lead).casesBy >= today,
  );
  if (early.length === 0) return 'too-late';
  return early.length === 1 ? 'last-chance' : 'in-time';
}
