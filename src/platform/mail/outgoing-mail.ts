/** A part of a mail; one with a method is an invitation that a calendar can answer. */
export type OutgoingPart = {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  calendarMethod?: string;
};

/** A mail as it is to leave: one recipient, plain text. */
export type OutgoingMail = {
  /** What the Message-ID is made from, so that a mail sent twice is known as one. */
  id: string;
  from: { name: string; email: string };
  to: { name: string; email: string };
  replyTo: string | null;
  subject: string;
  text: string;
  language: string;
  date: Date;
  parts: readonly OutgoingPart[];
};

/** Why a mail did not leave. `all`: no other would either; `later`: this one may; `never`. */
export type MailHindrance = {
  holdsUp: 'all' | 'later' | 'never';
  problem:
    | 'address-unusable'
    | 'server-unreachable'
    | 'server-refuses-us'
    | 'refused-for-now'
    | 'broke-off'
    | 'recipient-refused'
    | 'message-refused';
  /** What was said, for whoever has to find out; never holds a password. */
  said: string;
};

export type SendOutcome = { ok: true; said: string } | ({ ok: false } & MailHindrance);

/** What carries mail away. A refusal is an answer; `send` throws only what nobody expected. */
export type Mailer = {
  by: 'smtp' | 'folder';
  from: string;
  send: (mail: OutgoingMail) => Promise<SendOutcome>;
};
