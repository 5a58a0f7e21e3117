import {
  addWorkingDays,
  type Holiday,
  holidayOn,
  type IsoDate,
  isWeekend,
} from '../../../kernel/calendar.ts';
import type { ObligationDraft } from '../../follow-up/vocabulary.ts';

export type ObligationFinding =
  | { code: 'obligation-without-owner'; what: string }
  | { code: 'obligation-without-date'; what: string; note: string }
  | { code: 'due-before-the-meeting'; due: IsoDate; meetingDate: IsoDate }
  | {
      code: 'due-on-a-day-off';
      due: IsoDate;
      /** The public holiday; null for a plain weekend. */
      holiday: Holiday | null;
      workingDayBefore: IsoDate;
      workingDayAfter: IsoDate;
    };

/**
 * Reports what is missing or odd in an obligation before it is decided: nobody to do it, no day to
 * do it by (a rhythm is enough), a day that has passed when the meeting meets, or a day on which
 * nobody is at work.
 * @source F-072, X15, X20
 */
export function obligationFindings(
  { who, what, due, dueNote, recurrence }: ObligationDraft,
  meetingDate: IsoDate,
): ObligationFinding[] {
  const findings: ObligationFinding[] = [];
  if (!who.trim()) findings.push({ code: 'obligation-without-owner', what });
  if (due === null) {
    const timed = recurrence !== null && recurrence.everyMonths !== null;
    if (!timed) findings.push({ code: 'obligation-without-date', what, note: dueNote });
    return findings;
  }
  if (due < meetingDate) findings.push({ code: 'due-before-the-meeting', due, meetingDate });
  const holiday = holidayOn(due);
  if (holiday !== null || isWeekend(due)) {
    const workingDayBefore = addWorkingDays(due, -1);
    const workingDayAfter = addWorkingDays(due, 1);
    findings.push({ code: 'due-on-a-day-off', due, holiday, workingDayBefore, workingDayAfter });
  }
  return findings;
}

export type Request = { asker: string; obligation: ObligationDraft };
export type CircleFinding = {
  code: 'request-goes-in-a-circle';
  between: [string, string];
  whats: [string, string];
};

/**
 * Reports bodies that each ask the other: one asks for a date, the other asks who is to set it, and
 * nobody does either. Each two are told once, by the two requests that stand nearest each other.
 * @source X15
 */
export function circularRequests(requests: readonly Request[]): CircleFinding[] {
  const circles = new Map<string, { apart: number; finding: CircleFinding }>();
  for (const [at, second] of requests.entries()) {
    for (const [before, first] of requests.slice(0, at).entries()) {
      if (!asksBack(first, second)) continue;
      const key = [first.asker, second.asker]
        .map((name) => name.toLowerCase())
        .toSorted()
        .join('|');
      const apart = at - before;
      if (apart >= (circles.get(key)?.apart ?? Number.POSITIVE_INFINITY)) continue;
      const finding: CircleFinding = {
        code: 'request-goes-in-a-circle',
        between: [first.asker, second.asker],
        whats: [first.obligation.what, second.obligation.what],
      };
      circles.set(key, { apart, finding });
    }
  }
  return [...circles.values()].map((circle) => circle.finding);
}

function asksBack(first: Request, second: Request): boolean {
  const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
  const aboutOneself = same(first.asker, first.obligation.who);
  const back = same(first.asker, second.obligation.who) && same(second.asker, first.obligation.who);
  return back && !aboutOneself;
}
