import type { Db } from '../../../platform/database/tables.ts';
import type { Mailer, SendOutcome } from '../../../platform/mail/index.ts';
import { actingAsProgram, perform } from '../../identity/command.ts';
import { claimMessage } from '../commands/claim-message.ts';
import { noteOutcome } from '../commands/note-outcome.ts';
import type { ClaimedMessage } from '../store/claims.ts';
import { asMail } from './as-mail.ts';

/** What one round did. `surprises`: what nobody expected; those messages are tried again. */
export type Round = {
  sent: number;
  delayed: number;
  failed: number;
  surprises: readonly unknown[];
};

/**
 * One round of the sender: every message that is due, one after the other, until none is left or
 * the server takes no more. Each is claimed in a short transaction, sent outside any, and its end
 * noted in another: a process that dies in between leaves a lease that runs out, and the next try
 * carries the same Message-ID. Several senders may run on one database.
 */
export async function sendDue(
  db: Db,
  mailer: Mailer,
  clock: () => Date,
  goOn: () => boolean = () => true,
): Promise<Round> {
  const round = { sent: 0, delayed: 0, failed: 0, surprises: [] as unknown[] };
  while (goOn()) {
    const claimed = await perform(db, claimMessage, {}, actingAsProgram(clock()));
    if (!claimed.ok || !claimed.value) break;
    const outcome = await send(mailer, claimed.value, clock(), round.surprises);
    const state = await note(db, mailer, claimed.value, outcome, clock);
    if (state === 'sent') round.sent += 1;
    if (state === 'waiting') round.delayed += 1;
    if (state === 'failed') round.failed += 1;
    if (!outcome.ok && outcome.holdsUp === 'all') break;
  }
  return round;
}

async function send(
  mailer: Mailer,
  message: ClaimedMessage,
  now: Date,
  surprises: unknown[],
): Promise<SendOutcome> {
  try {
    return await mailer.send(asMail(message, mailer.from, now));
  } catch (error) {
    surprises.push(error);
    return {
      ok: false,
      holdsUp: 'later',
      problem: 'broke-off',
      said: 'Omforent could not send it',
    };
  }
}

const noteTries = 3;

/** A mail that has left is not to leave again for a database that was away for a moment. */
async function note(
  db: Db,
  mailer: Mailer,
  { id, lease }: ClaimedMessage,
  outcome: SendOutcome,
  clock: () => Date,
) {
  for (let attempt = 1; ; attempt++) {
    try {
      const input = { id, lease, by: mailer.by, outcome };
      const noted = await perform(db, noteOutcome, input, actingAsProgram(clock()));
      return noted.ok ? noted.value : null;
    } catch (error) {
      if (attempt === noteTries) throw error;
    }
  }
}
