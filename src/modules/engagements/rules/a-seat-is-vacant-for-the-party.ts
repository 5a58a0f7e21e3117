import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { PartyStanding } from '../../recruitment/vocabulary.ts';

export type SeatRefusal = { code: 'no-vacant-seat'; party: string; needed: number; filled: number };

/**
 * Whether a group has a seat left for one more of a party, with what the party covers for others.
 * `parties` is how the group stands with the seats that somebody holds, or will hold, when the new
 * one begins.
 * @source F-010, F-011, F-025
 */
export function seatIsVacantFor(
  party: string,
  parties: readonly Pick<PartyStanding, 'party' | 'needed' | 'filled'>[],
): Verdict<null, SeatRefusal> {
  const { needed = 0, filled = 0 } = parties.find((one) => one.party === party) ?? {};
  return filled < needed
    ? allowed(null)
    : refused({ code: 'no-vacant-seat', party, needed, filled });
}
