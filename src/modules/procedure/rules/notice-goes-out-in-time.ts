import {
  addDays,
  addWorkingDays,
  daysBetween,
  type IsoDate,
  isWorkingDay,
} from '../../../kernel/calendar.ts';
import type { NoticeAnswer, RuleProfile } from '../vocabulary.ts';
import { basisOf } from './a-source-holds-in-its-period.ts';

/**
 * Whether a notice sent on a day is in time for a meeting. The day of sending counts, the day of
 * the meeting does not, so that a notice on the day that `addWorkingDays(meeting, -n)` names has n
 * days. A rule that only asks for reasonable notice names no number: any earlier day will do.
 * @source kommuneloven § 11-3; F-088
 */
export function noticeInTime(
  profile: RuleProfile,
  { sentOn, meetingDate }: { sentOn: IsoDate; meetingDate: IsoDate },
): NoticeAnswer {
  const rule = profile.notice;
  const working = rule.value.kind === 'days' && rule.value.count === 'working';
  const days = working
    ? workingDaysBetween(sentOn, meetingDate)
    : Math.max(0, daysBetween(sentOn, meetingDate));
  const required = rule.value.kind === 'days' ? rule.value.days : null;
  return {
    ok: required === null ? sentOn < meetingDate : days >= required,
    days,
    required,
    rule,
    basis: basisOf(profile, rule),
  };
}

/** The last day on which a notice is in time; null where the rule names no number of days. */
export function lastDayOfNotice(
  { notice: { value } }: Pick<RuleProfile, 'notice'>,
  meetingDate: IsoDate,
): IsoDate | null {
  if (value.kind !== 'days') return null;
  return value.count === 'working'
    ? addWorkingDays(meetingDate, -value.days)
    : addDays(meetingDate, -value.days);
}

function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  let days = 0;
  for (let day = from; day < to; day = addDays(day, 1)) if (isWorkingDay(day)) days += 1;
  return days;
}
