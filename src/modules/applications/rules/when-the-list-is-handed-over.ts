import type { RecruitmentRound } from '../../adverts/vocabulary.ts';
import type { HandOver } from '../vocabulary.ts';

export type HandOverRefusal =
  | { code: 'nobody-ordered' }
  | { code: 'round-not-closed' }
  | { code: 'handed-over-already'; at: Date; receiver: string }
  | { code: 'nobody-has-applied' };

/**
 * Whether the list of applicants may be handed over to those who choose: somebody ordered the round,
 * nobody can apply any more, it has not been done before, and there is somebody on the list. Null
 * where it may.
 * @source F-018
 */
export function handOverRefused(
  round: Pick<RecruitmentRound, 'onBehalf' | 'state'>,
  before: Pick<HandOver, 'handedOverAt' | 'receiver'> | null,
  applicants: number,
): HandOverRefusal | null {
  if (!round.onBehalf) return { code: 'nobody-ordered' };
  if (before) {
    return { code: 'handed-over-already', at: before.handedOverAt, receiver: before.receiver };
  }
  if (round.state !== 'closed' && round.state !== 'ended') return { code: 'round-not-closed' };
  return applicants === 0 ? { code: 'nobody-has-applied' } : null;
}
