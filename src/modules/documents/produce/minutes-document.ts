import type { ClockTime, IsoDate } from '../../../kernel/calendar.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';

/**
 * What happened in a meeting, as plain data: what its minutes are written from. Whoever builds it
 * has left out the choices of secret votes. Times of day are the meeting's own.
 */
export type MinutesDocument = {
  writtenStandard: WrittenStandard;
  /** The partnership or organisation the body belongs to. */
  partnership: string;
  body: { name: string; short: string };
  meeting: { date: IsoDate; start: ClockTime; end: ClockTime | null; place: string };
  archiveCase: string;
  /** 1 for the minutes, 2 and on for corrections of sealed ones, with what was corrected. */
  issue: number;
  correction: string;
  /** When the notice was sent, and when it was last changed; null where none is known. */
  called: { firstAt: string; lastAt: string; versions: number } | null;
  chairs: { name: string; from: ClockTime | null }[];
  present: Attender[];
  absent: Attender[];
  movements: Movement[];
  /** What earlier meetings asked for, as it stood on the day of the meeting. */
  sinceLast: ActionPoint[];
  items: MinutesItem[];
  actionPoints: ActionPoint[];
  endedAt: ClockTime | null;
};

export type Attender = {
  name: string;
  role: 'chair' | 'deputy_chair' | 'member' | 'deputy' | 'observer' | 'secretary' | 'guest';
  represents: string;
  /** For a deputy, whose place it is. */
  standsInFor: string;
  note: string;
};

export type Movement = {
  kind: 'arrived' | 'left' | 'left-on-leave' | 'returned';
  name: string;
  time: ClockTime;
  /** The case that was treated then, as printed; empty between cases. */
  during: string;
};

export type ActionPoint = {
  what: string;
  who: string;
  due: IsoDate | null;
  dueNote: string;
  source: string;
  kind: 'task' | 'recommendation' | 'guarantee' | 'proposal' | 'open-question';
  /** When it was done, if it was; null for an open one. */
  doneOn: IsoDate | null;
  report: string;
  /** Laid on somebody in a case that is closed: left out of the open edition. */
  closed: boolean;
};

export type MinutesItem = {
  /** Names the item within the document, the same each time it is written. */
  key: string;
  number: string;
  title: string;
  /** The row's own number on the agenda; absent where rows have none. */
  place?: string;
  /** The open headings that it stands under on the agenda; absent where there are none. */
  under?: string;
  /** `publicTitle` is what outsiders read; empty where they read none. */
  closed: { basis: string; publicTitle: string } | null;
  from: ClockTime | null;
  to: ClockTime | null;
  movements: Movement[];
  conflicts: ConflictOfInterest[];
  treatment: string;
  /** Who spoke, once each, in the order of their first word. */
  speakers: { name: string; represents: string }[];
  motions: {
    mover: string;
    represents: string;
    pointNo: number | null;
    text: string;
    withdrawn: boolean;
  }[];
  ballots: CountedBallot[];
  stances: { name: string; represents: string; stance: BodyStance; reason: string }[];
  decision: MinutesDecision | null;
  statements: { name: string; represents: string; text: string }[];
};

export type BodyStance = 'consent' | 'reservation' | 'aside' | 'disagree' | 'block';

export type ConflictOfInterest = {
  name: string;
  /** Empty where the member raised it about themself. */
  raisedBy: string;
  ground: string;
  decided: { disqualified: boolean; deputy: string; basis: string } | null;
};

export type CountedBallot = {
  question: string;
  method: 'hands' | 'named' | 'written';
  secret: boolean;
  election: boolean;
  trial: boolean;
  options: { label: string; votes: number; voters: { name: string; represents: string }[] }[];
  blank: number;
  entitled: number;
  /** How many votes each seat had that was filled, where one had more than one. */
  weights?: { name: string; weight: number }[];
  result: {
    how:
      | 'majority'
      | 'plurality'
      | 'casting-vote'
      | 'consensus'
      | 'tie'
      | 'not-reached'
      | 'lot-needed';
    winner: string;
    /** For a vote for or against one proposal: whether it was carried; null for other votes. */
    carried: boolean | null;
    /** Whether the body had its quorum when it voted. */
    quorum: boolean;
  };
};

export type MinutesDecision = {
  outcome:
    | 'as_proposed'
    | 'changed'
    | 'noted'
    | 'postponed'
    | 'sent_back'
    | 'rejected'
    | 'withdrawn'
    | 'not_treated'
    | 'no_decision'
    | 'adopted';
  unanimous: boolean;
  points: DecidedMinutesPoint[];
  note: string;
};

/** `no` null: struck. `proposed` is what had been proposed where it was another text; else empty. */
export type DecidedMinutesPoint = { no: number | null; text: string; proposed: string };
