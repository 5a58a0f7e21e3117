import {
  parties,
  type QuorumAnswer,
  type QuorumRule,
  type RollSeat,
  type RuleProfile,
} from '../vocabulary.ts';
import { basisOf } from './a-source-holds-in-its-period.ts';

type Share = { numerator: number; denominator: number; moreThan: boolean };

/** The smallest whole number that is a share of the base, or more than it. */
export function leastOf(share: Share, base: number): number {
  const whole = (base * share.numerator) / share.denominator;
  return share.moreThan ? Math.floor(whole) + 1 : Math.ceil(whole);
}

/**
 * Whether the body may act, counted in seats. All voting seats are in the denominator, vacant ones
 * and those of disqualified members too: a member who is out without a deputy counts as not
 * present, so that the share is always one of the whole body and never of those who are left.
 * @source kommuneloven § 11-9 (of the members); F-088
 */
export function quorumNow(profile: RuleProfile, roll: readonly RollSeat[]): QuorumAnswer {
  const { value } = profile.quorum;
  const present = filledIn(roll);
  const required = requiredOf(value, roll.length);
  const lacking = lackingSides(value, roll);
  return {
    met: present >= required && lacking.length === 0,
    present,
    required,
    of: roll.length,
    lacking,
    disqualified: roll.filter((seat) => seat.disqualified && !seat.filled).length,
    rule: profile.quorum,
    basis: basisOf(profile, profile.quorum),
  };
}

/** The same if these seats were empty: the warning before somebody leaves or is disqualified. */
export function quorumIf(
  profile: RuleProfile,
  roll: readonly RollSeat[],
  away: readonly string[],
): QuorumAnswer {
  const gone = new Set(away);
  return quorumNow(
    profile,
    roll.map((seat) => (gone.has(seat.seat) ? { ...seat, filled: false } : seat)),
  );
}

function requiredOf(rule: QuorumRule, seats: number): number {
  if (rule.kind === 'none') return 0;
  return rule.kind === 'number' ? rule.atLeast : leastOf(rule, seats);
}

/** A party that has no seat in the body is not asked for. */
function lackingSides(rule: QuorumRule, roll: readonly RollSeat[]): QuorumAnswer['lacking'] {
  if (rule.kind === 'none' || !rule.eachSide) return [];
  return parties.flatMap((side) => {
    const seats = roll.filter((seat) => seat.side === side);
    if (seats.length === 0) return [];
    const required = rule.kind === 'number' ? 1 : leastOf(rule, seats.length);
    const present = filledIn(seats);
    return present < required ? [{ side, present, required }] : [];
  });
}

const filledIn = (seats: readonly RollSeat[]) => seats.filter((seat) => seat.filled).length;
