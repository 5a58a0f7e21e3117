import type { MessageId } from '../../../kernel/ids.ts';
import { allowed } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { SendOutcome } from '../../../platform/mail/index.ts';
import { command } from '../../identity/command.ts';
import { nextTry } from '../rules/when-it-is-tried-again.ts';
import { holdUpOthers, type MessageEnd, readClaimed, storeEnd } from '../store/claims.ts';
import type { MessageState, SentBy } from '../vocabulary.ts';

type Outcome = { id: MessageId; lease: string; by: SentBy; outcome: SendOutcome };

/**
 * Notes what came of one try, and answers how the message stands. The log is told of what is
 * final: that it left, or that it was given up. Null where another has noted its end already, or
 * has it on lease now.
 */
export const noteOutcome = command<Outcome, MessageState | null, never>({
  name: 'messages.note-outcome',
  action: 'mail.carry',
  subject: async () => ({ bodyId: null }),
  run: async (tx, { id, lease, by, outcome }, { now }) => {
    const claimed = await readClaimed(tx, id);
    // What has left has left, whoever holds the lease by now.
    if (!claimed || (!outcome.ok && claimed.lease !== lease)) {
      return allowed({ value: null, changes: [] });
    }
    const end = endOf(outcome, by, claimed, now);
    await storeEnd(tx, id, end);
    if (!outcome.ok && outcome.holdsUp === 'all') await holdUp(tx, end, now);
    const { attempts, body_id: bodyId } = claimed;
    // Whom a sealed message went to is not told here either.
    const to = claimed.sealed ? '' : claimed.to_email;
    const why = end.state === 'failed' ? { problem: end.problem } : {};
    const after = { state: end.state, to, attempts, ...why };
    const final = { subjectKind: 'message', subjectId: id, bodyId, after };
    return allowed({ value: end.state, changes: end.state === 'waiting' ? [] : [final] });
  },
});

function endOf(
  outcome: SendOutcome,
  by: SentBy,
  { attempts, first_try_at }: { attempts: number; first_try_at: Date | null },
  now: Date,
): MessageEnd {
  if (outcome.ok) return { state: 'sent', sentAt: now, sentBy: by };
  const { problem, said } = outcome;
  if (outcome.holdsUp === 'never') return { state: 'failed', problem, said };
  const nextTryAt = nextTry(attempts, first_try_at ?? now, now);
  if (!nextTryAt) return { state: 'failed', problem: 'gave-up', said };
  return { state: 'waiting', nextTryAt, problem, said };
}

async function holdUp(tx: Writer, end: MessageEnd, now: Date): Promise<void> {
  if (end.state !== 'waiting') return;
  const { nextTryAt: until, problem, said } = end;
  await holdUpOthers(tx, { until, problem, said }, now);
}
