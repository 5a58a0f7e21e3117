import type { ClockTime, IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, InvitationId, MeetingId, PersonId, SeatId } from '../../kernel/ids.ts';
import type { WrittenStandard } from '../../kernel/language.ts';
import type { SeatRole, Side } from '../organisations/vocabulary.ts';

/** `none`: has not answered. A deputy who is called answers for themself. */
export const replies = ['none', 'coming', 'not-coming'] as const;
export type Reply = (typeof replies)[number];

/** How an answer came. */
export const replyWays = ['link', 'calendar', 'page', 'secretary'] as const;
export type ReplyWay = (typeof replyWays)[number];

/**
 * Why somebody is no longer called: another holds the seat, the seat is no more, the member comes
 * after all, or the meeting was moved and its members are asked anew.
 */
export type CalledOffFor = 'holder-changed' | 'seat-ended' | 'member-comes' | 'meeting-moved';

/** The time and place that those called were last asked about. */
export type Round = {
  meetingId: MeetingId;
  bodyId: BodyId;
  publication: number;
  /** What calendars tell a newer entry from an older one by. */
  sequence: number;
  /** The sequence from which the present time was asked about. */
  askedSequence: number;
  date: IsoDate;
  start: ClockTime;
  end: ClockTime;
  place: string;
  /** Scheme and host that links in mails begin with. */
  origin: string;
  sentAt: Date;
  sentBy: string;
};

/** One answer as it came; kept also where a later one replaced it. */
export type Answered = {
  invitationId: InvitationId;
  reply: Reply;
  reason: string;
  via: ReplyWay;
  by: string;
  at: Date;
  /** The time that was answered to. */
  date: IsoDate;
  start: ClockTime;
  toEarlierTime: boolean;
};

/**
 * Somebody called to one meeting, in a seat or in the place of one. A vacant seat has one too, which
 * calls nobody: without a name, and away for good, so that a deputy has a place to stand in.
 */
export type Invitation = {
  id: InvitationId;
  meetingId: MeetingId;
  bodyId: BodyId;
  seatId: SeatId;
  role: SeatRole;
  side: Side | null;
  name: string;
  personId: PersonId | null;
  email: string | null;
  /** The region or organisation that the seat speaks for, as printed. */
  represents: string | null;
  /** The organisation whose votes and speaking time count together. */
  organisation: string | null;
  writtenStandard: WrittenStandard;
  /** For a deputy who was called: the invitation of the member who is away. */
  standsInFor: InvitationId | null;
  /** The order among the deputies of the seat or side, from 1; null for others. */
  rank: number | null;
  reply: Reply;
  reason: string;
  repliedAt: Date | null;
  repliedVia: ReplyWay | null;
  calledOffAt: Date | null;
  calledOffFor: CalledOffFor | null;
  /** The publication that the person was last written to about; null before the first time. */
  mailedPublication: number | null;
  mailedTo: string | null;
  /** The day on which they were last reminded to answer. */
  remindedOn: IsoDate | null;
};

/**
 * Who is expected, for the roll of the sitting: members, deputies who were called, observers. `id`
 * is null where nobody has been called yet and the seats of the body answer.
 */
export type Expected = {
  id: InvitationId | null;
  /** For a deputy: the voting seat that nobody holds, where that is the place they take. */
  vacantSeat?: SeatId;
  /** The votes of the seat that they take, in a body whose rules weigh them; else of no effect. */
  weight: number;
} & Pick<
  Invitation,
  | 'seatId'
  | 'role'
  | 'side'
  | 'name'
  | 'personId'
  | 'represents'
  | 'organisation'
  | 'standsInFor'
  | 'reply'
>;

/** A voting seat of the body that nobody is elected to, or that nobody was called in. */
export type VacantSeat = {
  seatId: SeatId;
  side: Side | null;
  organisation: string | null;
  /** Its votes, in a body whose rules weigh them; else of no effect. */
  weight: number;
};
