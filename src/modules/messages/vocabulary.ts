import type { BodyId, MeetingId, MessageId, PersonId } from '../../kernel/ids.ts';
import type { WrittenStandard } from '../../kernel/language.ts';

/** waiting: not sent yet, or to be tried again; failed: given up, somebody must look. */
export const messageStates = ['waiting', 'sent', 'failed', 'withdrawn'] as const;
export type MessageState = (typeof messageStates)[number];

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
  /** What the mail server said last; empty where all went well. */
  lastError: string;
};
