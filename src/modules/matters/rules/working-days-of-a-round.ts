import { addDays, addWorkingDays, type IsoDate, isWorkingDay } from '../../../kernel/calendar.ts';

/** The working days after one day up to and with another; 0 where the other is not later. */
export function workingDaysAfter(from: IsoDate, to: IsoDate): number {
  let days = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day)) days += 1;
  }
  return days;
}

/** The last day for a body that a matter reaches today; null where the body has no time limit. */
export function dueFrom(reachedOn: IsoDate, timeLimitDays: number | null): IsoDate | null {
  return timeLimitDays === null ? null : addWorkingDays(reachedOn, timeLimitDays);
}

/**
 * The day from which those who have not answered are reminded: two working days before the last
 * day for answers. A round too short for that has no reminder.
 */
export function reminderDay(round: { openedOn: IsoDate; closesOn: IsoDate }): IsoDate | null {
  const day = addWorkingDays(round.closesOn, -2);
  return day > round.openedOn ? day : null;
}
