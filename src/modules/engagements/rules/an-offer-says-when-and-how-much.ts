import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';

export type TermsRefusal =
  | { code: 'no-such-start' }
  | { code: 'no-such-answer-day' }
  | { code: 'answer-day-has-passed'; answerBy: IsoDate }
  | { code: 'answer-after-start'; answerBy: IsoDate; startOn: IsoDate };

/**
 * Whether the days of an offer can be: there is time to answer, and the answer is there when the
 * work begins.
 * @source F-025
 */
export function saysWhen(
  startOn: IsoDate | null,
  answerBy: IsoDate | null,
  today: IsoDate,
): Verdict<{ startOn: IsoDate; answerBy: IsoDate }, TermsRefusal> {
  if (startOn === null) return refused({ code: 'no-such-start' });
  if (answerBy === null) return refused({ code: 'no-such-answer-day' });
  if (answerBy < today) return refused({ code: 'answer-day-has-passed', answerBy });
  if (answerBy > startOn) return refused({ code: 'answer-after-start', answerBy, startOn });
  return allowed({ startOn, answerBy });
}
