import type { IncomingState } from '../vocabulary.ts';

const day = 24 * 60 * 60 * 1000;

/** How many days the content of a mail is kept once it was handled, and at the most. */
export const daysKept = { handled: 30, atMost: 180 } as const;

/**
 * When the content of a mail that came in is deleted: 30 days after it was handled, and at the
 * latest 180 days after it came. Whoever cannot come may give reasons of health, which nobody needs
 * once the answer is recorded.
 * @source personvernforordningen art. 5 (1) c and e
 */
export function contentDeletedAt(mail: {
  state: IncomingState;
  cameAt: Date;
  handledAt: Date | null;
}): Date {
  const atLast = mail.cameAt.getTime() + daysKept.atMost * day;
  if (mail.state !== 'handled') return new Date(atLast);
  const handled = (mail.handledAt ?? mail.cameAt).getTime() + daysKept.handled * day;
  return new Date(Math.min(handled, atLast));
}

/** The same seen from a moment: content goes of what was handled, or came, no later than these. */
export function deletedByNow(now: Date): { handledBy: Date; cameBy: Date } {
  return {
    handledBy: new Date(now.getTime() - daysKept.handled * day),
    cameBy: new Date(now.getTime() - daysKept.atMost * day),
  };
}
