import type { BlankVoteRule, Ruled, RuleProfile } from '../vocabulary.ts';

/**
 * Whether a blank vote may be cast in this ballot, and the rule that says so.
 * @source kommuneloven § 8-1
 */
export function validChoices(
  profile: RuleProfile,
  { election }: { election: boolean },
): { blank: boolean; why: Ruled<BlankVoteRule> } {
  const why = profile.blankVote;
  return { blank: why.value === 'always' || (why.value === 'elections-only' && election), why };
}
