import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { InThreeLanguages } from '../../procedure/vocabulary.ts';
import { type Deciding, type Rules, type Share, type Stance, usualCounts } from '../vocabulary.ts';

/** The bounds that numbers in rules of one's own keep to. */
export const bounds = {
  name: 80,
  denominator: 100,
  persons: 500,
  rounds: 9,
  workingDays: 60,
  noticeDays: 60,
} as const;

export type OwnRulesRefusal =
  | { code: 'name-is-missing' }
  | { code: 'name-too-long'; length: number; most: number }
  /** Nobody could agree, or nobody could disagree. */
  | { code: 'nobody-can-agree' }
  | { code: 'nobody-can-disagree' }
  /** Agreement is hindered by a block that is not offered. */
  | { code: 'no-block-offered' }
  /** A share that is nothing, more than the whole, or no share at all. */
  | { code: 'share-is-none'; field: 'quorum' | 'deciding' }
  /** Less than half would carry against the rest. */
  | { code: 'minority-decides' }
  /** So many may be against that nobody could hinder it. */
  | { code: 'all-may-be-against' }
  | { code: 'number-out-of-bounds'; field: 'quorum' | 'silence' | 'rounds' | 'days'; most: number }
  /** Silence could never be assent: notice is given when a round begins. */
  | { code: 'notice-longer-than-round'; notice: number; days: number }
  /** A vote after a vote settles nothing more. */
  | { code: 'vote-after-vote' };

const isShare = ({ numerator, denominator, moreThan }: Share) =>
  Number.isInteger(numerator) &&
  Number.isInteger(denominator) &&
  numerator >= (moreThan ? 0 : 1) &&
  denominator >= 1 &&
  denominator <= bounds.denominator &&
  (moreThan ? numerator < denominator : numerator <= denominator);

const within = (number: number, least: number, most: number) =>
  Number.isInteger(number) && number >= least && number <= most;

/**
 * Rules of one's own, with a name in each language (bokmål stands in where another is missing).
 * Refused where they contradict themselves, so that no body adopts what cannot be followed.
 * @source F-034
 */
export function ownRules(
  typed: InThreeLanguages,
  rules: Rules,
): Verdict<{ name: InThreeLanguages; rules: Rules }, OwnRulesRefusal> {
  const nb = typed.nb.trim();
  const name = { nb, nn: typed.nn.trim() || nb, en: typed.en.trim() || nb };
  if (!nb) return refused({ code: 'name-is-missing' });
  const length = Math.max(...Object.values(name).map((one) => one.length));
  if (length > bounds.name) return refused({ code: 'name-too-long', length, most: bounds.name });
  const refusal = answersRefusal(rules) ?? decidingRefusal(rules.deciding) ?? numbersRefusal(rules);
  if (refusal) return refused(refusal);
  if (rules.deciding.kind === 'majority' && rules.fallback.kind === 'vote') {
    return refused({ code: 'vote-after-vote' });
  }
  const { offers, voices, quorum, silence, objection, deciding, rounds, fallback, binds } = rules;
  const only = { offers, voices, quorum, silence, objection, deciding, rounds, fallback, binds };
  return allowed({ name, rules: only });
}

function answersRefusal({ offers, deciding }: Rules): OwnRulesRefusal | null {
  const offersOne = (...kinds: readonly string[]) =>
    offers.some(({ counts }) => kinds.includes(counts));
  if (!offersOne('for', 'accepts')) return { code: 'nobody-can-agree' };
  if (!offersOne('against', 'blocks')) return { code: 'nobody-can-disagree' };
  if (deciding.kind === 'no-block' && !offersOne('blocks')) return { code: 'no-block-offered' };
  return null;
}

function decidingRefusal(deciding: Deciding): OwnRulesRefusal | null {
  if (deciding.kind === 'no-objection') return null;
  const share = deciding.kind === 'no-block' ? deciding.mostAgainst : shareOf(deciding);
  const none = { code: 'share-is-none', field: 'deciding' } as const;
  if (deciding.kind === 'no-block') {
    if (share.numerator >= share.denominator) return { code: 'all-may-be-against' };
    return within(share.numerator, 0, bounds.denominator) &&
      within(share.denominator, 1, bounds.denominator)
      ? null
      : none;
  }
  if (!isShare(share)) return none;
  const half = 2 * share.numerator - share.denominator;
  const least = deciding.kind === 'majority' && !share.moreThan ? 1 : 0;
  return half < least ? { code: 'minority-decides' } : null;
}

const shareOf = (deciding: Extract<Deciding, { kind: 'support' | 'majority' }>) =>
  deciding.kind === 'support' ? deciding.atLeast : deciding.share;

function numbersRefusal({ quorum, silence, rounds }: Rules): OwnRulesRefusal | null {
  const out = (field: 'quorum' | 'silence' | 'rounds' | 'days', most: number) =>
    ({ code: 'number-out-of-bounds', field, most }) as const;
  if ('atLeast' in quorum.persons) {
    if (!within(quorum.persons.atLeast, 1, bounds.persons)) return out('quorum', bounds.persons);
  } else if (!isShare(quorum.persons)) {
    return { code: 'share-is-none', field: 'quorum' };
  }
  if (!within(rounds.most, 1, bounds.rounds)) return out('rounds', bounds.rounds);
  if (!within(rounds.workingDaysEach, 1, bounds.workingDays))
    return out('days', bounds.workingDays);
  if (silence.means === 'assent') {
    if (!within(silence.noticeDays, 1, bounds.noticeDays)) return out('silence', bounds.noticeDays);
    if (silence.noticeDays > rounds.workingDaysEach) {
      const days = rounds.workingDaysEach;
      return { code: 'notice-longer-than-round', notice: silence.noticeDays, days };
    }
  }
  return null;
}

/** The stances that a rule set of one's own offers, each counted as it is everywhere. */
export function offersOf(
  chosen: readonly { stance: Stance; reasonRequired: boolean }[],
): Rules['offers'] {
  return chosen.map(({ stance, reasonRequired }) => ({
    stance,
    counts: usualCounts[stance],
    reasonRequired,
  }));
}
