import type { BodyId, InvitationId, MeetingId, PersonId, SeatId } from '../../kernel/ids.ts';
import type { WrittenStandard } from '../../kernel/language.ts';
import type { SeatRole, Side } from '../organisations/vocabulary.ts';

/** `none`: has not answered. A deputy who is called answers for themself. */
export const replies = ['none', 'coming', 'not-coming'] as const;
export type Reply = (typeof replies)[number];

/** How an answer came. */
export const replyWays = ['link', 'calendar', 'page', 'secretary'] as const;
export type ReplyWay = (typeof replyWays)[number];

/** Somebody called to one meeting, in a seat or in the place of one. */
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
};

/** Who is expected, for the roll of the sitting: members, deputies who were called, observers. */
export type Expected = Pick<
  Invitation,
  | 'id'
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
