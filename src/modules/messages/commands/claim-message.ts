import { randomUUID } from 'node:crypto';
import { allowed } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { type ClaimedMessage, claimDue } from '../store/claims.ts';

/** Longer than any single mail may take: a lease that runs out means that the sender is gone. */
const leaseMinutes = 10;

/**
 * Takes the message that has waited longest past its time, so that nobody else sends it meanwhile;
 * null where none is due. Sending it changes something; taking it does not.
 */
export const claimMessage = command<Record<never, never>, ClaimedMessage | null, never>({
  name: 'messages.claim-message',
  action: 'mail.carry',
  subject: async () => ({ bodyId: null }),
  run: async (tx, _, { now }) => {
    const until = new Date(now.getTime() + leaseMinutes * 60_000);
    return allowed({ value: await claimDue(tx, { lease: randomUUID(), until }, now), changes: [] });
  },
});
