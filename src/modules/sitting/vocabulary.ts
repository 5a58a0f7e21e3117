import type { ClockTime, IsoDate } from '../../kernel/calendar.ts';
import type {
  AgendaItemId,
  BallotId,
  Id,
  InvitationId,
  MeetingId,
  MotionId,
  PersonId,
  SeatId,
} from '../../kernel/ids.ts';
import type { DecisionInput } from '../meetings/index.ts';
import type {
  AgendaItem,
  DecisionPoint,
  MeetingState,
  Outcome,
  Proposal,
} from '../meetings/vocabulary.ts';
import type { SeatRole, Side } from '../organisations/vocabulary.ts';
import type {
  MajorityAnswer,
  MajorityAsked,
  QuorumAnswer,
  RollSeat,
  RuleProfile,
  Tally,
  Voices,
} from '../procedure/vocabulary.ts';
import type { VacantSeat } from '../summons/vocabulary.ts';

/**
 * A sitting is what happens in a meeting: a log of events that is only ever added to. All that the
 * live page, the roll, the votes and the minutes say follows from it.
 */

/** Somebody in the room, or expected there; the same through the whole meeting. */
export type ParticipantId = Id<'part'>;

export type Participant = {
  id: ParticipantId;
  invitationId: InvitationId | null;
  personId: PersonId | null;
  name: string;
  role: SeatRole | 'guest';
  /** The seat that the person fills; a deputy has the seat of the member who is away. */
  seatId: SeatId | null;
  side: Side | null;
  represents: string | null;
  /** Whose speaking time and voice counts together. */
  organisation: string | null;
  weight: number;
  /** For a deputy: the participant whose place it is. The deputy counts only while that one is away. */
  standsInFor: ParticipantId | null;
};

export const speechForms = ['contribution', 'reply', 'point-of-order', 'question'] as const;
export type SpeechForm = (typeof speechForms)[number];

export const ballotMethods = ['hands', 'named', 'written'] as const;
export type BallotMethod = (typeof ballotMethods)[number];

/** The choice of somebody who votes blank; no option has this id. */
export const blankChoice = 'blank';

/** The options of a vote for or against. `against` wins: nothing that was voted on is adopted. */
export const forOption = 'for';
export const againstOption = 'against';

/** One of the things that can be voted for. `motionId` null: as the paper proposed. */
export type BallotOption = { id: string; label: string; motionId: MotionId | null };

/** Where somebody stands where the body settles by consensus. */
export const stances = ['consent', 'reservation', 'aside', 'disagree', 'block'] as const;
export type Stance = (typeof stances)[number];

/**
 * The voting seats, each with who fills it: the member, or the deputy while the member is away. A
 * seat that nobody fills stands with its member, and with null where nobody holds it either.
 * `weight` is what the seat may cast: 0 for one whose organisation speaks through another seat.
 */
export type Roll = readonly (RollSeat &
  (
    | { filled: true; participant: ParticipantId }
    | { filled: false; participant: ParticipantId | null }
  ))[];

/** What happened. Times of day are the meeting's own; `at` on the event is when it was noted. */
export type SittingFact =
  | {
      kind: 'opened';
      participants: readonly Participant[];
      /** The voting seats that nobody holds; a deputy may be called to one. */
      vacant?: readonly VacantSeat[];
      time: ClockTime;
    }
  | { kind: 'participant-added'; participant: Participant }
  | { kind: 'arrived'; participant: ParticipantId; time: ClockTime }
  | { kind: 'left'; participant: ParticipantId; time: ClockTime; leave: boolean }
  /** A deputy takes the place of a member who is away; null: is no longer called. */
  | {
      kind: 'deputy-called';
      participant: ParticipantId;
      standsInFor: ParticipantId | null;
      time: ClockTime;
    }
  | { kind: 'chair-taken'; participant: ParticipantId; time: ClockTime }
  | { kind: 'item-started'; itemId: AgendaItemId; time: ClockTime }
  | { kind: 'item-ended'; itemId: AgendaItemId; time: ClockTime }
  | { kind: 'items-reordered'; order: readonly AgendaItemId[] }
  | { kind: 'item-minutes-set'; itemId: AgendaItemId; minutes: number }
  | { kind: 'floor-asked'; speech: string; participant: ParticipantId; form: SpeechForm }
  | { kind: 'floor-withdrawn'; speech: string }
  | { kind: 'floor-given'; speech: string; time: ClockTime }
  | { kind: 'floor-ended'; speech: string; time: ClockTime }
  | { kind: 'speakers-closed'; itemId: AgendaItemId }
  | { kind: 'speakers-opened'; itemId: AgendaItemId }
  | {
      kind: 'speaking-limit-set';
      secondsEach: number | null;
      secondsPerOrganisation: number | null;
    }
  | {
      kind: 'motion-put';
      motionId: MotionId;
      itemId: AgendaItemId;
      participant: ParticipantId;
      /** The proposed point that it changes; null for a point of its own. */
      pointNo: number | null;
      text: string;
    }
  | { kind: 'motion-withdrawn'; motionId: MotionId }
  | {
      kind: 'conflict-raised';
      itemId: AgendaItemId;
      participant: ParticipantId;
      raisedBy: ParticipantId;
      ground: string;
    }
  | {
      kind: 'conflict-decided';
      itemId: AgendaItemId;
      participant: ParticipantId;
      disqualified: boolean;
      /** The deputy who takes the seat for this item; null where none is called. */
      deputy: ParticipantId | null;
      basis: string;
      time: ClockTime;
    }
  | {
      kind: 'ballot-opened';
      ballotId: BallotId;
      itemId: AgendaItemId;
      method: BallotMethod;
      /** What is asked, as put to the meeting. */
      question: string;
      options: readonly BallotOption[];
      election: boolean;
      secret: boolean;
      /** A vote between alternatives, or a trial vote that binds nobody. */
      trial: boolean;
    }
  | { kind: 'ballot-cast'; ballotId: BallotId; participant: ParticipantId; choice: string | null }
  | { kind: 'ballot-counted'; ballotId: BallotId; tally: Tally }
  | {
      kind: 'ballot-stopped';
      ballotId: BallotId;
      /** The roll as it was at that moment; nothing that happens later changes it. */
      roll: Roll;
      tally: Tally;
      quorum: QuorumAnswer;
      result: MajorityAnswer;
      time: ClockTime;
    }
  | { kind: 'ballot-annulled'; ballotId: BallotId; reason: string }
  | {
      kind: 'stances-noted';
      itemId: AgendaItemId;
      stances: readonly { participant: ParticipantId; stance: Stance; reason: string }[];
    }
  | {
      kind: 'decided';
      itemId: AgendaItemId;
      decisionId: string;
      outcome: Outcome;
      points: readonly DecisionPoint[];
      ballotId: BallotId | null;
      unanimous: boolean;
      note: string;
    }
  /** `wrote`: what this writer sent, where it was merged with what another had written. */
  | { kind: 'treatment-written'; itemId: AgendaItemId; text: string; wrote?: string }
  | { kind: 'statement-made'; itemId: AgendaItemId; participant: ParticipantId; text: string }
  | { kind: 'paused'; time: ClockTime }
  | { kind: 'resumed'; time: ClockTime }
  | { kind: 'ended'; time: ClockTime }
  /** Takes back an event that was wrong; the log keeps both. */
  | { kind: 'retracted'; number: number; reason: string };

export type SittingFactKind = SittingFact['kind'];
export type FactOf<Kind extends SittingFactKind> = Extract<SittingFact, { kind: Kind }>;

/**
 * What is sent in: a fact without what only the server can say. Every fact will do as well; what
 * the server works out takes the place of what came.
 */
export type NewFact =
  | Exclude<
      SittingFact,
      { kind: 'ballot-stopped' | 'conflict-decided' | 'decided' | 'treatment-written' }
    >
  | {
      kind: 'ballot-stopped';
      ballotId: BallotId;
      time: ClockTime;
      /** What the chair votes for where hands are counted and the votes may stand equal. */
      chairChoice?: string | null;
    }
  /** Without `deputy`, the one whose turn it is; null calls none. */
  | (Omit<FactOf<'conflict-decided'>, 'deputy'> & { deputy?: ParticipantId | null })
  | {
      kind: 'decided';
      itemId: AgendaItemId;
      ballotId: BallotId | null;
      unanimous: boolean;
      note: string;
      /** Without it: what follows from the proposed decision and the votes. */
      decision?: DecisionInput | null;
    }
  | {
      kind: 'treatment-written';
      itemId: AgendaItemId;
      text: string;
      /** The `treatmentVersion` that the writer saw. */
      seen?: number;
      /** The key of the writer's own text before this one, where its answer had not come. */
      after?: string;
    };
export type NewFactOf<Kind extends SittingFactKind> = Extract<NewFact, { kind: Kind }>;

export type SittingEvent = {
  meetingId: MeetingId;
  /** Runs from 1 within the meeting, without gaps. */
  number: number;
  at: Date;
  by: { personId: PersonId; name: string };
  /** What the sender called it; the same key a second time is the same event. */
  key: string;
  fact: SittingFact;
};

/**
 * Where the recording of a meeting is heard and seen: an https address, and the time of day when it
 * began, with seconds (`13:02:10`) where they are known. `forAll`: strangers may be shown it.
 */
export type Recording = { address: string; startedAt: string; forAll: boolean };

/** When somebody was in the room; `to` null while they are there. */
export type Presence = { from: ClockTime; to: ClockTime | null };

export type SittingPhase = 'not-opened' | 'open' | 'paused' | 'ended';

export type Speech = {
  id: string;
  /** The event that asked for the floor, and for a reply the speech that it answers. */
  askedBy: number;
  repliesTo: string | null;
  participant: ParticipantId;
  form: SpeechForm;
  itemId: AgendaItemId | null;
  state: 'waiting' | 'speaking' | 'done' | 'withdrawn';
  from: ClockTime | null;
  /** When it was noted that the word was given and ended, for seconds used. */
  givenAt: Date | null;
  endedAt: Date | null;
};

export type Motion = {
  id: MotionId;
  itemId: AgendaItemId;
  participant: ParticipantId;
  pointNo: number | null;
  text: string;
  withdrawn: boolean;
};

export type Conflict = {
  itemId: AgendaItemId;
  participant: ParticipantId;
  raisedBy: ParticipantId;
  ground: string;
  decided: {
    disqualified: boolean;
    deputy: ParticipantId | null;
    basis: string;
    time: ClockTime;
  } | null;
};

export type Ballot = {
  id: BallotId;
  itemId: AgendaItemId;
  method: BallotMethod;
  question: string;
  options: readonly BallotOption[];
  election: boolean;
  secret: boolean;
  trial: boolean;
  state: 'open' | 'stopped' | 'annulled';
  /** Who has voted for what; while a secret ballot runs, and after, only that they have. */
  cast: ReadonlyMap<ParticipantId, string | null>;
  counted: Tally | null;
  outcome: {
    roll: Roll;
    tally: Tally;
    quorum: QuorumAnswer;
    result: MajorityAnswer;
    time: ClockTime;
  } | null;
  annulledFor: string;
};

export type ItemCourse = {
  itemId: AgendaItemId;
  /** When it was first taken up, and when it was last left; null while it runs. */
  from: ClockTime | null;
  to: ClockTime | null;
  /** Each time that it was treated: a case may be left and taken up again. */
  spans: readonly Presence[];
  /** Minutes set during the meeting, where they were. */
  minutes: number | null;
  /** Those who could vote in it, at its start and its end, are told from presence. */
  treatment: string;
  /** The event that wrote the treatment, as version for whoever writes next. */
  treatmentVersion: number;
  statements: readonly { number: number; participant: ParticipantId; text: string }[];
  stances: readonly { participant: ParticipantId; stance: Stance; reason: string }[];
  decision: Extract<SittingFact, { kind: 'decided' }> | null;
  speakersClosed: boolean;
};

/** A meeting in session, as it follows from its events. */
export type Sitting = {
  meetingId: MeetingId;
  phase: SittingPhase;
  /** The number of the last event that it takes in. */
  upTo: number;
  openedAt: ClockTime | null;
  endedAt: ClockTime | null;
  participants: readonly Participant[];
  /** The voting seats that nobody held when it was opened: they count among the body's seats. */
  vacantSeats: readonly VacantSeat[];
  presence: ReadonlyMap<ParticipantId, readonly Presence[]>;
  chair: ParticipantId | null;
  /** When the room is at rest: each pause, `to` null while it lasts. */
  pauses: readonly Presence[];
  /** In the order of the agenda as it is treated. */
  order: readonly AgendaItemId[];
  current: AgendaItemId | null;
  items: ReadonlyMap<AgendaItemId, ItemCourse>;
  speeches: readonly Speech[];
  limits: { secondsEach: number | null; secondsPerOrganisation: number | null };
  motions: readonly Motion[];
  conflicts: readonly Conflict[];
  ballots: readonly Ballot[];
};

/** A row of the agenda as the sitting needs it, with the points of its proposed decision. */
export type SittingItem = Pick<
  AgendaItem,
  'id' | 'kind' | 'number' | 'title' | 'minutes' | 'caseId' | 'closedBasis'
> & { proposals: readonly Proposal[] };

/** The body's rules of procedure as they stand on the day of the meeting, ready to be asked. */
export type Procedure = {
  profile: RuleProfile;
  quorum: (roll: readonly RollSeat[]) => QuorumAnswer;
  /** The same if these seats were empty. */
  quorumIf: (roll: readonly RollSeat[], away: readonly string[]) => QuorumAnswer;
  majority: (tally: Tally, asked: MajorityAsked) => MajorityAnswer;
  blankAllowed: (election: boolean) => boolean;
  voices: (roll: readonly RollSeat[]) => Voices;
};

/** What stays the same through a meeting, and its rules rest upon. */
export type SittingContext = {
  meeting: {
    id: MeetingId;
    state: MeetingState;
    date: IsoDate;
    start: ClockTime;
    end: ClockTime | null;
  };
  items: readonly SittingItem[];
  procedure: Procedure;
};
