import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, CaseId, RuleSetId, SeatId } from '../../kernel/ids.ts';
import type { Side } from '../organisations/vocabulary.ts';
import type { InThreeLanguages } from '../procedure/vocabulary.ts';

/** What a position can be, over all rule sets. Each rule set names those it offers. */
export const stances = [
  'agree',
  'live-with',
  'stand-aside',
  'need-to-know-more',
  'disagree',
  'block',
  // Gradients of agreement, from most to least.
  'endorse',
  'minor-contention',
  'reservations',
  'abstain',
  'more-discussion',
  'dislike-but-support',
  'serious-disagreement',
  'veto',
] as const;
export type Stance = (typeof stances)[number];

/** What a stance counts as when the outcome is computed; rules know only these. */
export const weights = ['for', 'accepts', 'aside', 'asks', 'against', 'blocks'] as const;
export type Counts = (typeof weights)[number];

/** What a reason for disagreeing rests on. */
export const reasonKinds = ['law', 'mandate', 'patient-safety', 'capacity', 'evidence'] as const;
export type ReasonKind = (typeof reasonKinds)[number];

export type OfferedStance = {
  stance: Stance;
  counts: Counts;
  /** A position without a reason, and its kind, is refused. */
  reasonRequired: boolean;
};

export type Share = { numerator: number; denominator: number; moreThan: boolean };

export const ruleSetCodes = [
  'parties-consensus',
  'consent',
  'consensus-with-block',
  'gradients',
  'silence-assents',
  'majority',
  'own',
] as const;
export type RuleSetCode = (typeof ruleSetCodes)[number];

/** When those who count have said enough for an outcome. */
export type Deciding =
  /** Nobody objects. `live-with` counts as support. */
  | { kind: 'no-objection' }
  /** Nobody blocks, and no more than this share of those who answered are against. */
  | { kind: 'no-block'; mostAgainst: Share }
  /** At least this share of those who answered are for or accept, and nobody blocks. */
  | { kind: 'support'; atLeast: Share }
  /** At least this share of the base is for; with `ofEachParty`, within each party as well. */
  | { kind: 'majority'; share: Share; base: 'cast' | 'entitled'; ofEachParty: boolean };

/** What follows when the rounds are used up without agreement. */
export type Fallback =
  | { kind: 'escalate' }
  | { kind: 'vote'; majority: 'simple' | 'qualified' | 'double' }
  | { kind: 'chair' };

/** The rules of the game for one way of agreeing: versioned data, adopted by a body in a case. */
export type RuleSet = {
  id: RuleSetId;
  code: RuleSetCode;
  version: number;
  name: InThreeLanguages;
  /** What the rule set says, in a sentence or two for each paragraph; numbered from 1. */
  paragraphs: readonly InThreeLanguages[];
  /** Where it comes from, and whether the text itself was at hand. */
  source: { reference: string; verified: boolean; note: InThreeLanguages | null };
  offers: readonly OfferedStance[];
  /**
   * One voice for each seat, or for each organisation that the seats represent. An organisation
   * whose seats answer differently speaks with the answer that agrees least.
   */
  voices: 'seat' | 'organisation';
  quorum: {
    /** Of the voices on the roll that must have answered (silence that assents counts as answered). */
    persons: Share | { atLeast: number };
    /** Sides that must have answered: each that has a seat on the roll, the two parties, or none. */
    sides: 'each-on-roll' | 'each-party' | 'none';
  };
  /** What no answer means when the round closes. Assent needs notice of so many working days. */
  silence: { means: 'nothing' } | { means: 'assent'; noticeDays: number };
  /** Whether an objection without a reason counts. */
  objection: 'counts' | 'counts-when-reasoned';
  deciding: Deciding;
  rounds: { most: number; workingDaysEach: number };
  fallback: Fallback;
  /** Who is bound by what was agreed. */
  binds: 'parties' | 'members' | 'advisory';
};

/** That a body goes by a version of a rule set, from a day. */
export type Adoption = {
  bodyId: BodyId;
  ruleSetId: RuleSetId;
  /** The body that adopted it; null where that is not known here. */
  adoptedByBody: BodyId | null;
  /** The case that adopted it, as printed, and the case itself where Omforent has it. */
  adoptedByCase: string;
  caseId: CaseId | null;
  validFrom: IsoDate;
  validTo: IsoDate | null;
};

/** One seat that counts, as it was when the round closed. */
export type Voice = {
  seat: SeatId | string;
  /** As shown in the proof: the seat's holder or what it represents. */
  label: string;
  side: Side | null;
  organisation: string | null;
  /** False where no notice reached the seat, whose silence is then no assent. Absent: it did. */
  noticed?: boolean;
};

/** The last position given for a seat. A deputy's falls where the member answered. */
export type GivenPosition = {
  seat: SeatId | string;
  as: 'member' | 'deputy';
  stance: Stance;
  reason: string;
  reasonKind: ReasonKind | null;
};

/** All that an outcome is computed from; kept with it, so that anybody can compute it again. */
export type OutcomeInput = {
  ruleSet: RuleSet;
  roll: readonly Voice[];
  positions: readonly GivenPosition[];
  round: number;
  /** Working days from the notice of the proposal to the close. */
  noticeDays: number;
  /** A vote after the rounds were used up, by the rule set's fallback. */
  voting: boolean;
};

export const outcomeKinds = [
  'consensus',
  /** Settled by the fallback's vote, not by agreement. */
  'adopted-by-vote',
  'rejected-by-vote',
  'no-consensus',
  'no-quorum',
  /** Somebody must know more before it can be settled. */
  'open-questions',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** What the rule set asks for: an outcome is agreement where each of these holds. */
export const requirementCodes = [
  'persons-answered',
  'sides-answered',
  'nobody-objects',
  'nobody-blocks',
  'few-enough-against',
  'enough-support',
  'majority',
  'majority-in-each-party',
  'nobody-needs-more',
  'vote-offered',
] as const;
/** How the answers were read; `holds` says whether what the step tells of counts. */
export const readingCodes = [
  'silence',
  'deputy-not-counted',
  'unreasoned-objection',
  'answered-twice',
  'not-on-roll',
  'not-offered',
  'organisation-divided',
  'not-noticed',
] as const;
export const proofCodes = [...requirementCodes, ...readingCodes] as const;
export type ProofCode = (typeof proofCodes)[number];

/** A count against what it had to reach, out of how many. */
export type Reached = { reached: number; required: number; of: number };

/** A claim with its numbers and whether it holds; the words are in `text/`. */
export type ProofStep = { paragraph: number; holds: boolean } & (
  | { code: 'persons-answered'; answered: number; assenting: number; required: number; of: number }
  | {
      code: 'sides-answered';
      sides: readonly { side: Side; answered: number; voices: number }[];
    }
  | { code: 'nobody-objects'; objections: number }
  | { code: 'nobody-blocks'; blocks: number }
  | { code: 'few-enough-against'; against: number; most: number; of: number }
  | {
      code: 'enough-support';
      for: number;
      accepts: number;
      assenting: number;
      required: number;
      of: number;
    }
  | ({ code: 'majority'; base: 'cast' | 'entitled' } & Reached)
  | {
      code: 'majority-in-each-party';
      base: 'cast' | 'entitled';
      parties: readonly ({ side: Side; holds: boolean } & Reached)[];
    }
  | { code: 'nobody-needs-more'; questions: number }
  /** A vote was asked of rules that offer none. */
  | { code: 'vote-offered' }
  /** Days of notice that were given, and that silence needs; null where silence never counts. */
  | { code: 'silence'; silent: number; notice: number; required: number | null }
  | { code: 'deputy-not-counted'; answers: number }
  | { code: 'unreasoned-objection'; answers: number }
  | { code: 'answered-twice'; seats: number }
  | { code: 'not-on-roll'; answers: number }
  | { code: 'not-offered'; answers: number }
  | { code: 'organisation-divided'; organisations: readonly string[] }
  | { code: 'not-noticed'; voices: number }
);

/** Voices by what they count as; `silent` gave no answer, whatever the rule set makes of it. */
export type Tallied = Readonly<Record<Counts, number>> & { silent: number; voices: number };

/** What the rule set says comes now. `wait` is for the answers to what was asked. */
export type Next = 'close' | 'new-round' | 'escalate' | 'vote' | 'chair-decides' | 'wait';

/** What the positions and the rule set give, with the proof that a person can read. */
export type Outcome = {
  kind: OutcomeKind;
  tally: Tallied;
  byStance: Readonly<Partial<Record<Stance, number>>>;
  bySide: readonly { side: Side | null; tally: Tallied }[];
  steps: readonly ProofStep[];
  next: Next;
};

/** All of a rule set that an outcome follows from, without what it is called and where it stands. */
export type Rules = Pick<
  RuleSet,
  | 'offers'
  | 'voices'
  | 'quorum'
  | 'silence'
  | 'objection'
  | 'deciding'
  | 'rounds'
  | 'fallback'
  | 'binds'
>;

/** The paragraphs of every rule set, in the order they are numbered from 1. */
export const paragraphTopics = [
  'answers',
  'deciding',
  'quorum',
  'silence',
  'objection',
  'rounds',
  'fallback',
  'binds',
] as const;
export type ParagraphTopic = (typeof paragraphTopics)[number];

/** What a stance counts as in every rule set that offers it. */
export const usualCounts: Readonly<Record<Stance, Counts>> = {
  agree: 'for',
  'live-with': 'accepts',
  'stand-aside': 'aside',
  'need-to-know-more': 'asks',
  disagree: 'against',
  block: 'blocks',
  endorse: 'for',
  'minor-contention': 'accepts',
  reservations: 'accepts',
  abstain: 'aside',
  'more-discussion': 'asks',
  'dislike-but-support': 'accepts',
  'serious-disagreement': 'against',
  veto: 'blocks',
};

/** A matter that was settled before, as other modules hand it in to be tried under other rules. */
export type PastMatter = {
  number: string;
  title: string;
  href: string;
  body: string;
  /** Where the body lifts what it cannot settle; null at the top. */
  above: string | null;
  input: OutcomeInput;
};
