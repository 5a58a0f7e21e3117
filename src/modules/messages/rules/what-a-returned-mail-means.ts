import type { MessageState } from '../vocabulary.ts';

/** What a mail server says of a mail that it could not deliver, or not yet. */
export type Returned = {
  outcome: 'failed' | 'delayed';
  /** Whom it was for, in small letters, as far as the server says. */
  recipients: readonly string[];
};

export type MeaningOfReturn = { state: 'handled' | 'unhandled'; why: string; fails: boolean };

/**
 * What follows from a mail that came back. The message it is about has failed after all, so that
 * somebody finds another way; not where it has been sent again since, or where the report is about
 * an address that the message no longer goes to: anybody can write such a report.
 * @source RFC 3464 § 2.3.3
 */
export function meaningOfReturn(
  returned: Returned,
  message: { state: MessageState; to: string } | null,
): MeaningOfReturn {
  const settled = (why: string) => ({ state: 'handled' as const, why, fails: false });
  const forReader = (why: string) => ({ state: 'unhandled' as const, why, fails: false });
  if (!message) return forReader('came-back-unknown');
  if (returned.outcome === 'delayed') return settled('still-under-way');
  const to = message.to.trim().toLowerCase();
  if (returned.recipients.length > 0 && !returned.recipients.includes(to)) {
    return forReader('came-back-from-another-address');
  }
  if (message.state === 'waiting') return settled('came-back-and-is-tried-again');
  return { state: 'handled', why: 'came-back', fails: message.state === 'sent' };
}
