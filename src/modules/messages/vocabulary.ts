import type { BodyId, Id, MeetingId, MessageId, PersonId } from '../../kernel/ids.ts';
import type { WrittenStandard } from '../../kernel/language.ts';

/** waiting: not sent yet, or to be tried again; failed: given up, somebody must look. */
export const messageStates = ['waiting', 'sent', 'failed', 'withdrawn'] as const;
export type MessageState = (typeof messageStates)[number];

/**
 * What stands in the way of a message. `address-unusable`: nothing a mail server could take.
 * `server-unreachable` and `server-refuses-us` (sign-in, sender) stop all messages alike.
 * `refused-for-now` and `broke-off` are tried again; the two refusals for good are not. `gave-up`:
 * tried for as long as is sensible. `came-back`: it left, and a mail server further on gave it up.
 */
export const messageProblems = [
  'address-unusable',
  'server-unreachable',
  'server-refuses-us',
  'refused-for-now',
  'broke-off',
  'recipient-refused',
  'message-refused',
  'gave-up',
  'came-back',
] as const;
export type MessageProblem = (typeof messageProblems)[number];

/** By a mail server, or laid in the folder of one that has none. */
export type SentBy = 'smtp' | 'folder';

/** A file, or a calendar part, that goes with a message. */
export type MessagePart = {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  /** For a calendar: the iTIP method, which makes the part an invitation and not a file. */
  calendarMethod?: 'REQUEST' | 'CANCEL' | 'REPLY';
};

/** A message to one recipient, as a module hands it over. Written in the recipient's standard. */
export type NewMessage = {
  /** What it is about, so that a meeting's page can list its messages. */
  about: { meetingId: MeetingId } | { bodyId: BodyId } | null;
  bodyId: BodyId | null;
  to: { name: string; email: string; personId: PersonId | null };
  writtenStandard: WrittenStandard;
  subject: string;
  /** Plain text that reads well; lines of any length, blank lines between paragraphs. */
  text: string;
  parts: readonly MessagePart[];
  /** Two messages with the same key are one: the second is not queued. */
  onceKey: string;
  /**
   * For its recipient's eyes only: the mail pages neither show it nor tell that it is there, since
   * that somebody is written to is itself what others must not know.
   */
  sealed?: boolean;
  /** Where a reply is to go, if not to the ordinary address. */
  replyTo?: string;
};

/** What became of a message, for those who asked for it. */
export type MessageStanding = {
  id: MessageId;
  onceKey: string;
  to: { name: string; email: string };
  subject: string;
  state: MessageState;
  attempts: number;
  queuedAt: Date;
  sentAt: Date | null;
  nextTryAt: Date | null;
  /** What stands or stood in the way; null where all went well. */
  problem: MessageProblem | null;
  /** What the mail server said last; empty where all went well. */
  lastError: string;
};

/** How a mail came in. */
export type MailWay = 'smtp' | 'folder' | 'page';

/** waiting: kept, nobody has taken it yet. unhandled: a person must read it. */
export const incomingStates = ['waiting', 'handled', 'unhandled'] as const;
export type IncomingState = (typeof incomingStates)[number];
export type IncomingId = Id<'in'>;

export const participations = ['ACCEPTED', 'DECLINED', 'TENTATIVE', 'DELEGATED'] as const;
export type Participation = (typeof participations)[number];

/**
 * A calendar's answer to an invitation (iTIP REPLY). Everything in it was written by whoever sent
 * it: whether that is the one who was invited is for the handler to judge.
 */
export type IncomingReply = {
  uid: string;
  sequence: number;
  /** The mail address of who answers, in small letters, as the invitation had it. */
  attendee: string;
  partstat: Participation;
  /** The address of who comes instead; with DELEGATED only. */
  delegatedTo: string | null;
  comment: string;
  /** The mail's own Message-ID; empty where it had none, as for a bare calendar file. */
  messageId: string;
  /** The sender that the mail names, in small letters; empty for a bare calendar file. */
  from: string;
};
