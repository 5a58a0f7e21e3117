import { addMonths, type IsoDate } from '../../../kernel/calendar.ts';
import type { RecruitmentRound } from '../vocabulary.ts';

/** For so long after the start somebody who withdraws is replaced among those who applied. */
export const monthsOfReplacing = 12;

/**
 * A day to erase applications after: a year after the start, when those who were chosen stand in
 * the register and nobody is replaced from this round any more. Null until one of the days is set.
 */
export function suggestedEraseDay(
  round: Pick<RecruitmentRound, 'startOn' | 'deadline'>,
): IsoDate | null {
  const from = round.startOn ?? round.deadline;
  return from && addMonths(from, monthsOfReplacing);
}
