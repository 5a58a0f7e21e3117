import type { RollSeat, RuleProfile, Voices } from '../vocabulary.ts';

/**
 * What each seat on the roll may cast. One each: every filled seat has one vote. One per
 * organisation: the first filled seat in the order of the roll speaks for the organisation, and
 * those after it are refused, told by whom; a seat for no organisation speaks for itself.
 * Weighted: what the seat carries. Weights are whole numbers.
 * @source feature rows 16 and 17; F-088
 */
export function weightsOf(profile: RuleProfile, roll: readonly RollSeat[]): Voices {
  const rule = profile.weight.value;
  const refused: Voices['refused'][number][] = [];
  const votes: { seat: string; weight: number }[] = [];
  const speaks = new Map<string, string>();
  for (const seat of roll.filter(({ filled }) => filled)) {
    const by = seat.organisation === null ? undefined : speaks.get(seat.organisation);
    if (rule === 'one-per-organisation' && seat.organisation !== null && by !== undefined) {
      const { organisation } = seat;
      refused.push({ code: 'organisation-has-voice', seat: seat.seat, organisation, by });
      continue;
    }
    if (seat.organisation !== null) speaks.set(seat.organisation, by ?? seat.seat);
    votes.push({ seat: seat.seat, weight: rule === 'weighted' ? seat.weight : 1 });
  }
  return {
    votes,
    refused,
    present: votes.reduce((sum, { weight }) => sum + weight, 0),
    seats: voicesOfAll(rule, roll),
  };
}

/** The sum if every seat was filled. */
function voicesOfAll(rule: RuleProfile['weight']['value'], roll: readonly RollSeat[]): number {
  if (rule === 'weighted') return roll.reduce((sum, { weight }) => sum + weight, 0);
  if (rule === 'one-each') return roll.length;
  const organisations = new Set(roll.flatMap(({ organisation }) => organisation ?? []));
  return organisations.size + roll.filter(({ organisation }) => organisation === null).length;
}
