import type { IsoDate } from '../../../kernel/calendar.ts';
import type { RecruitmentRound } from '../vocabulary.ts';

/** Whether somebody may apply on this day: the round is open and its last day has not passed. */
export function takesApplications(
  round: Pick<RecruitmentRound, 'state' | 'deadline'>,
  today: IsoDate,
): boolean {
  return round.state === 'open' && round.deadline !== null && today <= round.deadline;
}
