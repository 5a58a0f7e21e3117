import type { Side } from '../../organisations/vocabulary.ts';
import type {
  GivenPosition,
  OutcomeInput,
  OutcomeKind,
  RuleSet,
  Stance,
  Voice,
} from '../vocabulary.ts';

/** Answers to an invented matter, and what they are said to come to under the rules. */
export type WorkedExample = { input: OutcomeInput; comesTo: OutcomeKind };

type Told = {
  stances: readonly (Stance | null)[];
  comesTo: OutcomeKind;
  noticeDays?: number;
  /** The answer at this place, from 0, is given without a reason. */
  unreasoned?: number;
};

/**
 * One example for each shipped rule set, by id, in the order of four seats of the municipalities and
 * four of the hospital. Chosen where the rules differ most from the others.
 */
const told: Readonly<Record<string, Told>> = {
  'rules_parties-consensus-1': {
    stances: ['agree', 'agree', 'agree', 'live-with', 'agree', 'agree', 'agree', 'live-with'],
    comesTo: 'consensus',
  },
  'rules_consent-1': {
    stances: ['agree', 'agree', 'agree', 'disagree', 'agree', 'stand-aside', 'agree', null],
    comesTo: 'consensus',
    unreasoned: 3,
  },
  'rules_consensus-with-block-1': {
    stances: ['agree', 'agree', 'agree', 'disagree', 'agree', 'agree', 'block', null],
    comesTo: 'no-consensus',
  },
  'rules_gradients-1': {
    stances: [
      'endorse',
      'minor-contention',
      'reservations',
      'dislike-but-support',
      'endorse',
      'minor-contention',
      'abstain',
      'serious-disagreement',
    ],
    comesTo: 'consensus',
  },
  'rules_silence-assents-1': {
    stances: ['agree', null, null, 'live-with', null, null, null, null],
    comesTo: 'consensus',
    noticeDays: 10,
  },
  'rules_majority-1': {
    stances: ['agree', 'agree', 'agree', 'stand-aside', 'agree', 'agree', 'disagree', 'disagree'],
    comesTo: 'adopted-by-vote',
  },
  'rules_majority-qualified-1': {
    stances: ['agree', 'agree', 'agree', 'agree', 'disagree', 'disagree', 'disagree', null],
    comesTo: 'rejected-by-vote',
  },
  'rules_majority-double-1': {
    stances: ['agree', 'agree', 'agree', 'agree', 'agree', 'disagree', 'disagree', 'disagree'],
    comesTo: 'rejected-by-vote',
  },
};

/** Seats of the two parties, with labels as they would stand in a proof. */
function roll(words: { seat: (side: Side, no: number) => string }): Voice[] {
  return (['municipality', 'trust'] as const).flatMap((side) =>
    [1, 2, 3, 4].map((no) => ({
      seat: `${side}-${no}`,
      label: words.seat(side, no),
      side,
      organisation: words.seat(side, no),
    })),
  );
}

/** A rule set's worked example, to be computed by the very rules; null for rules of one's own. */
export function workedExample(
  ruleSet: RuleSet,
  words: { seat: (side: Side, no: number) => string; reason: string },
): WorkedExample | null {
  const example = told[ruleSet.id];
  if (!example) return null;
  const { stances, comesTo, noticeDays, unreasoned } = example;
  const voices = roll(words);
  const positions = stances.flatMap((stance, at): GivenPosition[] => {
    const voice = voices[at];
    if (!stance || !voice) return [];
    const offer = ruleSet.offers.find((one) => one.stance === stance);
    const gives = (offer?.reasonRequired ?? false) && at !== unreasoned;
    return [
      {
        seat: voice.seat,
        as: 'member',
        stance,
        reason: gives ? words.reason : '',
        reasonKind: gives ? 'capacity' : null,
      },
    ];
  });
  const input = { ruleSet, roll: voices, positions, round: 1, voting: false };
  return { input: { ...input, noticeDays: noticeDays ?? 0 }, comesTo };
}
