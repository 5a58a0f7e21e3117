import { sql } from 'kysely';
import type { MessageId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { MessageProblem, SentBy } from '../vocabulary.ts';
import type { MessagePartRow, MessageRow } from './tables.ts';

export type ClaimedMessage = Omit<MessageRow, 'attempts' | 'last_error' | 'sealed'> & {
  attempts: number;
  lease: string;
  first_try_at: Date;
  parts: readonly Omit<MessagePartRow, 'message_id'>[];
};

/**
 * Leases the longest due message to one sender, counting the try. One that somebody is leasing in
 * this moment is passed over, not waited for.
 */
export async function claimDue(
  tx: Writer,
  lease: { lease: string; until: Date },
  now: Date,
): Promise<ClaimedMessage | null> {
  const due = await tx
    .selectFrom('messages.message')
    .select(['id', 'attempts', 'first_try_at'])
    .where('state', '=', 'waiting')
    .where('next_try_at', '<=', now)
    .where((where) =>
      where.or([where('leased_until', 'is', null), where('leased_until', '<=', now)]),
    )
    .orderBy('next_try_at')
    .orderBy('queued_at')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!due) return null;
  const claim = {
    attempts: due.attempts + 1,
    lease: lease.lease,
    first_try_at: due.first_try_at ?? now,
  };
  const row = await tx
    .updateTable('messages.message')
    .set({ ...claim, leased_until: lease.until })
    .where('id', '=', due.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const parts = await tx
    .selectFrom('messages.part')
    .select(['number', 'name', 'media_type', 'calendar_method', 'bytes'])
    .where('message_id', '=', due.id)
    .orderBy('number')
    .execute();
  return { ...row, ...claim, parts };
}

/** A message that somebody claimed, if it still waits; locked, since its end is being noted. */
export async function readClaimed(tx: Writer, id: MessageId) {
  return tx
    .selectFrom('messages.message')
    .select(['id', 'body_id', 'to_email', 'attempts', 'first_try_at', 'lease', 'sealed'])
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .forUpdate()
    .executeTakeFirst();
}

export type MessageEnd =
  | { state: 'sent'; sentAt: Date; sentBy: SentBy }
  | { state: 'failed'; problem: MessageProblem; said: string }
  | { state: 'waiting'; nextTryAt: Date; problem: MessageProblem; said: string };

/** Notes how a try ended, and gives the lease back. */
export async function storeEnd(tx: Writer, id: MessageId, end: MessageEnd): Promise<void> {
  const sent = end.state === 'sent';
  await tx
    .updateTable('messages.message')
    .set({
      state: end.state,
      next_try_at: end.state === 'waiting' ? end.nextTryAt : null,
      lease: null,
      leased_until: null,
      sent_at: sent ? end.sentAt : null,
      sent_by: sent ? end.sentBy : null,
      problem: sent ? null : end.problem,
      last_error: sent ? '' : end.said,
    })
    .where('id', '=', id)
    .execute();
}

/** Lets nobody else run against a server that is down: all that is due waits until then. */
export async function holdUpOthers(
  tx: Writer,
  hold: { until: Date; problem: MessageProblem; said: string },
  now: Date,
): Promise<void> {
  const { until, problem, said } = hold;
  await tx
    .updateTable('messages.message')
    .set({ next_try_at: until, problem, last_error: said })
    .where('id', 'in', (due) =>
      due
        .selectFrom('messages.message')
        .select('id')
        .where('state', '=', 'waiting')
        .where('next_try_at', '<=', now)
        .where(sql<boolean>`coalesce(leased_until <= ${now}, true)`)
        .orderBy('id')
        .forUpdate()
        .skipLocked(),
    )
    .execute();
}
