import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import { filledByParty, standingOf } from '../../recruitment/index.ts';
import type { GroupQuota, Party } from '../../recruitment/vocabulary.ts';

type Held = Parameters<typeof filledByParty>[1];

export type SeatRefusal = { code: 'no-vacant-seat'; party: string; needed: number; filled: number };

/**
 * Whether a group has a seat left for one more of a party, with what the party covers for others.
 * `held` are the seats that somebody holds, or will hold, when the new one begins.
 * @source F-010, F-011, F-025
 */
export function seatIsVacantFor(
  party: string,
  bodyId: BodyId,
  known: { parties: readonly Party[]; quotas: readonly GroupQuota[]; held: Held },
): Verdict<null, SeatRefusal> {
  const counts = filledByParty(bodyId, known.held, known.parties);
  const standing = standingOf(bodyId, known.parties, known.quotas, counts);
  const { needed = 0, filled = 0 } = standing.parties.find((one) => one.party === party) ?? {};
  return filled < needed
    ? allowed(null)
    : refused({ code: 'no-vacant-seat', party, needed, filled });
}
