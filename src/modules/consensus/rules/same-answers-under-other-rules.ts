import type {
  Counts,
  GivenPosition,
  OfferedStance,
  Outcome,
  OutcomeInput,
  RuleSet,
} from '../vocabulary.ts';
import { outcomeOf } from './outcome-follows-from-positions.ts';

/** One matter under each of some rule sets. */
export type Compared = {
  outcomes: readonly {
    ruleSet: RuleSet;
    outcome: Outcome;
    /** Answers that these rules offer nothing near to; they are left out. */
    lost: number;
    /** Whether it would have ended otherwise than under the matter's own rules. */
    differs: boolean;
  }[];
  own: Outcome;
};

/** What an answer is taken as where the rules do not offer it: the nearest that they do. */
const nearest: Readonly<Record<Counts, readonly Counts[]>> = {
  for: ['for', 'accepts'],
  accepts: ['accepts', 'for'],
  aside: ['aside'],
  asks: ['asks', 'aside'],
  against: ['against', 'blocks'],
  blocks: ['blocks', 'against'],
};

/**
 * What the same positions would have come to under other rule sets, for each of some matters, and
 * where it differs from the rules that each was settled by.
 * @source F-034, O-01
 */
export function compareRuleSets(
  inputs: readonly OutcomeInput[],
  ruleSets: readonly RuleSet[],
): Compared[] {
  return inputs.map((input) => {
    const own = outcomeOf(input);
    const outcomes = ruleSets.map((ruleSet) => {
      const { positions, lost } = underRules(input, ruleSet);
      const round = Math.min(input.round, ruleSet.rounds.most);
      const outcome = outcomeOf({ ...input, ruleSet, positions, round });
      const differs = outcome.kind !== own.kind || outcome.next !== own.next;
      return { ruleSet, outcome, lost, differs };
    });
    return { own, outcomes };
  });
}

/** Positions in the stances that other rules offer; what has no like is left out and counted. */
export function underRules(
  {
    ruleSet: from,
    positions,
  }: Pick<OutcomeInput, 'positions'> & {
    ruleSet: Pick<RuleSet, 'offers'>;
  },
  to: Pick<RuleSet, 'offers'>,
): { positions: GivenPosition[]; lost: number } {
  const moved = positions.flatMap((position) => {
    const offer = likeOf(position, from.offers, to.offers);
    return offer ? [{ ...position, stance: offer.stance }] : [];
  });
  return { positions: moved, lost: positions.length - moved.length };
}

function likeOf(
  { stance }: GivenPosition,
  from: readonly OfferedStance[],
  to: readonly OfferedStance[],
): OfferedStance | undefined {
  const counts = from.find((offer) => offer.stance === stance)?.counts;
  if (!counts) return undefined;
  const same = to.find((offer) => offer.stance === stance);
  if (same) return same;
  for (const near of nearest[counts]) {
    const like = to.find((offer) => offer.counts === near);
    if (like) return like;
  }
  return undefined;
}
