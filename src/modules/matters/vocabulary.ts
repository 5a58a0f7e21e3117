import type { IsoDate } from '../../kernel/calendar.ts';
import type {
  BodyId,
  DecisionId,
  MatterId,
  OrganisationId,
  PersonId,
  QueuedCaseId,
  RoundId,
  RuleSetId,
  SeatId,
  StructureId,
} from '../../kernel/ids.ts';
import type { WrittenStandard } from '../../kernel/language.ts';
import type {
  Next,
  Outcome,
  OutcomeInput,
  OutcomeKind,
  ReasonKind,
  Stance,
} from '../consensus/vocabulary.ts';
import type { Affects, OutsideMandate, ServiceAreaCode } from '../mandate/vocabulary.ts';
import type { Side } from '../organisations/vocabulary.ts';

/** Who asked: the vendor, the project, a unit, or a member of a body. */
export const origins = ['vendor', 'project', 'unit', 'member'] as const;
export type Origin = (typeof origins)[number];

/**
 * open: with the body and its expert, nobody is asked just now; in-round: the members are asked;
 * settled: the last round gave an outcome that waits to be closed; decided and withdrawn end it.
 * A matter that is lifted is open again, at the body above.
 */
export const matterStates = ['open', 'in-round', 'settled', 'decided', 'withdrawn'] as const;
export type MatterState = (typeof matterStates)[number];

/** Where a matter may go from each state; a better text takes the place of one that is out. */
export const matterTransitions: Readonly<Record<MatterState, readonly MatterState[]>> = {
  open: ['in-round', 'decided', 'withdrawn', 'open'],
  'in-round': ['settled', 'open', 'in-round', 'withdrawn'],
  settled: ['in-round', 'decided', 'open', 'withdrawn'],
  decided: [],
  withdrawn: [],
};

/**
 * How a matter ended: by the expert's own answer, by what a round of the group gave, by the chair
 * where the rules leave it to the chair, or taken back.
 */
export const endings = ['expert', 'outcome', 'chair', 'withdrawn'] as const;
export type Ending = {
  how: (typeof endings)[number];
  on: IsoDate;
  byName: string;
  /** The answer; empty for a matter that was withdrawn. */
  answer: string;
  reason: string;
  /** As the register prints it, "KG02 3/26"; empty for practice and what was withdrawn. */
  decisionNumber: string;
};

/** A question that bodies must settle, and all that hangs on it. */
export type Matter = {
  id: MatterId;
  /** As printed: "AV 17/26"; a practice matter is "ØV 3/26". */
  number: string;
  title: string;
  question: string;
  background: string;
  options: readonly { no: number; text: string }[];
  affects: Affects;
  origin: Origin;
  askedBy: PersonId | null;
  askedByName: string;
  onBehalfOf: OrganisationId;
  askedOn: IsoDate;
  /** Who waits for the answer, in words; empty where nobody does. */
  waitsFor: string;
  neededBy: IsoDate | null;
  /** The body that has it now, and since when; its time limit runs from then. */
  bodyId: BodyId;
  /** The body that it was raised in; the matter may have been lifted since. */
  raisedIn: BodyId;
  reachedOn: IsoDate;
  dueOn: IsoDate | null;
  expert: PersonId | null;
  expertName: string | null;
  state: MatterState;
  /** Stamped ØVELSE; in no figure, in no register. */
  practice: boolean;
  /** The structure that was valid when it was raised; it keeps it. */
  structureId: StructureId;
  decisionId: DecisionId | null;
  /** The information case that was proposed to the body's next meeting. */
  queuedCaseId: QueuedCaseId | null;
  /** Null while it is not ended. */
  ending: Ending | null;
  version: number;
};

/** One time the members were asked about one text. */
export type Round = {
  id: RoundId;
  matterId: MatterId;
  bodyId: BodyId;
  /** Runs through the whole matter. */
  no: number;
  /** Which asking it is since the matter reached the body; the rule set's most is counted in it. */
  nth: number;
  proposal: string;
  /** What was changed since the round before, in the proposer's words. */
  change: string;
  openedAt: Date;
  openedOn: IsoDate;
  openedByName: string;
  /** The last day for answers. */
  closesOn: IsoDate;
  /** The version of the rules that the round was opened with; it keeps it. */
  ruleSetId: RuleSetId;
  voting: boolean;
  /** The day a reminder went out; null before that. */
  remindedOn: IsoDate | null;
  closedAt: Date | null;
  /** The last day that answers counted: the day it was closed, or its last day where that had passed. */
  closedOn: IsoDate | null;
  closedByName: string;
  /** Ended before its time: for a better text, or because the matter was lifted or withdrawn. */
  cutShort: boolean;
  outcome: { input: OutcomeInput; outcome: Outcome } | null;
};

/** A seat that counts on a day: its holder, or those who stand in where it is vacant. */
export type Panelist = {
  seatId: SeatId;
  /** The holder, or what a vacant seat represents. */
  label: string;
  vacant: boolean;
  personId: PersonId | null;
  side: Side | null;
  represents: string | null;
  organisationId: OrganisationId | null;
  /** The seats of those who may stand in, in the order they are called. */
  deputies: readonly SeatId[];
};

/** Whoever was asked in a round, as they were then: a member, or a deputy for whom it may concern. */
export type Asked = {
  roundId: RoundId;
  seatId: SeatId;
  role: 'member' | 'deputy';
  name: string;
  personId: PersonId | null;
  email: string | null;
  side: Side | null;
  represents: string | null;
  writtenStandard: WrittenStandard;
  /** The day the notice was mailed; null where no address was known. */
  noticedOn: IsoDate | null;
};

/** A position as given; a changed one is a new one, and the last counts. */
export type Position = {
  roundId: RoundId;
  /** The member's seat that it speaks for. */
  seatId: SeatId;
  personId: PersonId | null;
  name: string;
  as: 'member' | 'deputy';
  stance: Stance;
  reason: string;
  reasonKind: ReasonKind | null;
  via: 'link' | 'page';
  at: Date;
};

export const escalationReasons = [
  'outside-mandate',
  'no-consensus',
  'no-authority',
  'time-limit',
  'within-mandate-after-all',
] as const;
export type EscalationReason = (typeof escalationReasons)[number];

/** A matter's way from one body to another, with all that the next one needs. */
export type Escalation = {
  matterId: MatterId;
  fromBody: BodyId;
  toBody: BodyId;
  direction: 'up' | 'down';
  reason: EscalationReason;
  outside: readonly OutsideMandate[];
  handOver: string;
  dossier: Dossier;
  byName: string;
  at: Date;
  on: IsoDate;
  dueOn: IsoDate | null;
};

/** What travels with a lifted matter, as it stood that day. */
export type Dossier = {
  question: string;
  background: string;
  options: readonly { no: number; text: string }[];
  affects: Affects;
  neededBy: IsoDate | null;
  /** The clock: since when the body had it, and by when it should have been done. */
  reachedOn: IsoDate;
  dueOn: IsoDate | null;
  rounds: readonly {
    no: number;
    proposal: string;
    change: string;
    closedOn: IsoDate | null;
    outcome: Outcome | null;
    positions: readonly {
      label: string;
      stance: Stance;
      reason: string;
      reasonKind: ReasonKind | null;
    }[];
  }[];
};

/** The time that one body had a matter; `to` and `end` are null while it still has it. */
export type Stretch = {
  bodyId: BodyId;
  /** In the structure that the matter keeps; null outside it. */
  level: number | null;
  from: IsoDate;
  to: IsoDate | null;
  end: 'decided' | 'withdrawn' | 'lifted' | 'returned' | null;
  /** Why it was lifted or returned. */
  reason: EscalationReason | null;
};

/** What one seat's objection rests on, in a round that was closed on a day. */
export type Objection = { bodyId: BodyId; side: Side | null; kind: ReasonKind; on: IsoDate };

/** What the figures count of one matter. */
export type MatterFact = Pick<
  Matter,
  | 'id'
  | 'number'
  | 'title'
  | 'origin'
  | 'bodyId'
  | 'raisedIn'
  | 'askedOn'
  | 'reachedOn'
  | 'dueOn'
  | 'neededBy'
  | 'waitsFor'
  | 'state'
  | 'practice'
  | 'decisionId'
  | 'expertName'
> & {
  areas: readonly ServiceAreaCode[];
  /** The level of the body that has it, in the structure that the matter keeps; null outside it. */
  level: number | null;
  /** Null while it is not ended. */
  endedOn: IsoDate | null;
  how: Ending['how'] | null;
  /** How often the group was asked. */
  rounds: number;
  /** From when the group was first asked to when it had answered last; null where it was not. */
  minutesInGroup: number | null;
  /** What the last whole round gave, and what its rules say comes next. */
  outcome: OutcomeKind | null;
  next: Next | null;
  /** What objections rest on, over all closed rounds; a seat's last answer in each. */
  objections: readonly Objection[];
  /** How often it was lifted. */
  lifted: number;
  /** From body to body, the first first. */
  way: readonly Stretch[];
};
