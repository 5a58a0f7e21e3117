import type { IsoDate } from '../../kernel/calendar.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Side } from '../organisations/vocabulary.ts';

export type ProfileId = Id<'proc'>;
export type SourceId = string;

export const profileCodes = [
  'municipal-act',
  'hospital-board',
  'partnership-consensus',
  'own',
] as const;
export type ProfileCode = (typeof profileCodes)[number];

/** The sides that enter the co-operation agreement. A quorum of "each side" is of these. */
export const parties = ['municipality', 'trust'] as const satisfies readonly Side[];

/** What is written in data, and so cannot stand in `text/`. */
export type InThreeLanguages = { nb: string; nn: string; en: string };

/**
 * Where a rule stands. `verified` is false where the text itself was not at hand; the screen then
 * says so beside every answer that rests on it.
 */
export type RuleSource = {
  id: SourceId;
  kind: 'law' | 'agreement' | 'regulations' | 'practice';
  /** As printed: "kommuneloven § 11-9". */
  reference: string;
  verified: boolean;
  validFrom: IsoDate | null;
  validTo: IsoDate | null;
  /** What a reader should know of the source, as that a new law is on its way; null where nothing. */
  note: InThreeLanguages | null;
};

/** A rule's value with the source it rests on; null source is the body's own choice. */
export type Ruled<Value> = { value: Value; source: SourceId | null };

/**
 * What share of the voting seats must be present. `moreThan` leaves the share itself out. With
 * `eachSide`, the share is asked of each party's seats as well; a number asks for one of each party.
 */
export type QuorumRule =
  | { kind: 'share'; numerator: number; denominator: number; moreThan: boolean; eachSide: boolean }
  | { kind: 'number'; atLeast: number; eachSide: boolean }
  | { kind: 'none' };

/**
 * How a question is settled. `consensus`: nobody who votes blocks. A share is of `base`.
 */
export type MajorityRule =
  | {
      kind: 'share';
      numerator: number;
      denominator: number;
      moreThan: boolean;
      base: 'cast' | 'present' | 'seats';
    }
  | { kind: 'plurality' }
  | { kind: 'consensus' };

export type CastingVoteRule = 'chair' | 'lot' | 'none';
export type BlankVoteRule = 'always' | 'elections-only' | 'never';
export type WeightRule = 'one-each' | 'one-per-organisation' | 'weighted';
/** Days between the notice and the meeting; `reasonable` names no number. */
export type NoticeRule =
  | { kind: 'days'; days: number; count: 'working' | 'calendar' }
  | { kind: 'reasonable' };
/** Who decides on a conflict of interest, and whether a deputy is called in the member's place. */
export type ConflictRule = { decidedBy: 'body-without-member'; deputyCalled: boolean };

/** A body's rules of procedure, as data. */
export type RuleProfile = {
  id: ProfileId;
  code: ProfileCode;
  name: InThreeLanguages;
  validFrom: IsoDate | null;
  validTo: IsoDate | null;
  quorum: Ruled<QuorumRule>;
  decisions: Ruled<MajorityRule>;
  elections: Ruled<MajorityRule>;
  castingVote: Ruled<CastingVoteRule>;
  blankVote: Ruled<BlankVoteRule>;
  dutyToVote: Ruled<boolean>;
  secretVote: Ruled<'elections-only' | 'when-asked' | 'never'>;
  weight: Ruled<WeightRule>;
  notice: Ruled<NoticeRule>;
  conflict: Ruled<ConflictRule>;
  remote: Ruled<'allowed' | 'council-decides' | 'not-allowed'>;
  /** Whether an urgent case outside the agenda may be taken, and who may stop it. */
  lateItem: Ruled<{ stoppedBy: 'chair-or-third' | 'anybody' | 'nobody' }>;
  /** How many replies one speech may have; null for as many as ask. */
  replies: Ruled<number | null>;
  approvalOfMinutes: Ruled<'next-meeting' | 'two-signatories' | 'either'>;
  sources: readonly RuleSource[];
};

/** A voting seat on the roll as quorum and votes see it. */
export type RollSeat = {
  /** The seat, or another key that is the same for the member and the deputy. */
  seat: string;
  side: Side | null;
  organisation: string | null;
  /** Votes the seat carries where the profile weighs votes; else 1. */
  weight: number;
  /** Whether its member, or the deputy in the member's place, is there now. */
  filled: boolean;
  /** Out for this item: the seat is not filled unless a deputy took it. */
  disqualified: boolean;
};

/** Whether the body may act, with the numbers that say why. */
export type QuorumAnswer = {
  met: boolean;
  present: number;
  required: number;
  of: number;
  /** The sides that lack, where each side must be there. */
  lacking: readonly { side: Side; present: number; required: number }[];
  /** Seats that nobody fills because the member is disqualified and no deputy took the place. */
  disqualified: number;
  rule: Ruled<QuorumRule>;
  /** The source that the rule rests on, as it stood when this was answered; null: own choice. */
  basis: RuleSource | null;
};

/** A count as it was when voting stopped. */
export type Tally = {
  /** Votes by option; weights are counted in already. */
  counts: Readonly<Record<string, number>>;
  blank: number;
  /** Votes that could have been cast by those on the roll. */
  entitled: number;
};

export type MajorityAnswer = {
  /** The option that won; null where none did, or the votes stood equal and nothing settles it. */
  winner: string | null;
  how:
    | 'majority'
    | 'plurality'
    | 'casting-vote'
    | 'consensus'
    | 'tie'
    | 'not-reached'
    | 'lot-needed';
  for: number;
  required: number;
  base: number;
  /** The options that stand equal at the top; empty where one leads. */
  tied: readonly string[];
  rule: Ruled<MajorityRule>;
  /** The source of the rule that settled it, as it stood then; null: own choice. */
  basis: RuleSource | null;
};

/** What is asked for when votes are counted up. */
export type MajorityAsked = {
  election: boolean;
  roll: readonly RollSeat[];
  /** What the chair voted for; null where that is unknown, blank, or the chair has no vote. */
  chairChoice: string | null;
};

/**
 * Options of a count of stances where a body settles by consensus: to stand aside hinders nothing,
 * to block does.
 */
export const standAside = ['reservation', 'aside', 'disagree'] as const;
export const blocks = 'block';

/** The voices on a roll: what each seat may cast, and why some that are there may not. */
export type Voices = {
  votes: readonly { seat: string; weight: number }[];
  refused: readonly {
    code: 'organisation-has-voice';
    seat: string;
    organisation: string;
    by: string;
  }[];
  /** The sum of what those present may cast, and of what all seats could. */
  present: number;
  seats: number;
};

export type NoticeAnswer = {
  ok: boolean;
  /** Days that lay between, in the rule's days; calendar days where it only asks for reason. */
  days: number;
  required: number | null;
  rule: Ruled<NoticeRule>;
  basis: RuleSource | null;
};

/** The rules of a profile by name, in the order they are read. */
export const ruleNames = [
  'quorum',
  'decisions',
  'elections',
  'castingVote',
  'blankVote',
  'dutyToVote',
  'secretVote',
  'weight',
  'notice',
  'conflict',
  'remote',
  'lateItem',
  'replies',
  'approvalOfMinutes',
] as const satisfies readonly (keyof RuleProfile)[];
export type RuleName = (typeof ruleNames)[number];

/** A rule whose source did not hold on the day: it came later, or it had ended. */
export type LapsedRule = { rule: RuleName; source: RuleSource; when: 'not-yet' | 'no-longer' };

export type ProfileOnDay = { profile: RuleProfile; lapsed: readonly LapsedRule[] };

export type CompositionIfAnswer = {
  met: boolean;
  sides: readonly { side: Side; seated: number; wanted: number }[];
};

/** The rules of a profile, without what it is called and when it holds. */
export type Rules = Pick<RuleProfile, RuleName>;

/** That a body uses a profile from a day, until the next choice begins. */
export type Choice = { profileId: ProfileId; validFrom: IsoDate };
export type ChoicePeriod = Choice & { validTo: IsoDate | null };

/** What a version of a body's own profile says, from a day. */
export type OwnVersion = {
  validFrom: IsoDate;
  name: InThreeLanguages;
  rules: Rules;
  sources: readonly RuleSource[];
};
