import { sql } from 'kysely';
import type { BodyId, MeetingId, MessageId } from '../../../kernel/ids.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { CameIn } from '../commands/keep-incoming.ts';
import type { IncomingId, IncomingState } from '../vocabulary.ts';
import { readByHand } from './read-incoming.ts';
import './tables.ts';

/** Keeps a mail, or finds the one that it is the same as. */
export async function insertIncoming(
  tx: Writer,
  came: CameIn,
  end: {
    state: IncomingState;
    why: string;
    meetingId: MeetingId | null;
    bodyId: BodyId | null;
    aboutSealed: MessageId | null;
    /** Nothing is kept of what it says, nor of whom it is from. */
    isGone: boolean;
  },
  now: Date,
): Promise<{ id: IncomingId; first: boolean; state: IncomingState }> {
  const { mail, reply, raw } = end.isGone ? { mail: null, reply: null, raw: [] } : came;
  const kept = await tx
    .insertInto('messages.incoming')
    .values({
      id: newId('in'),
      once_key: came.onceKey,
      came_at: now,
      came_by: came.by,
      message_id: mail?.messageId ?? '',
      from_email: mail?.from ?? '',
      subject: mail?.subject ?? '',
      text: mail?.text ?? '',
      reply: reply ? JSON.stringify(reply) : null,
      raw: Buffer.from(raw),
      state: end.state,
      why: end.why,
      meeting_id: end.meetingId,
      body_id: end.bodyId,
      handled_at: end.state === 'handled' ? now : null,
      content_deleted_at: end.isGone ? now : null,
      about_sealed: end.aboutSealed,
    })
    .onConflict((conflict) => conflict.column('once_key').doNothing())
    .returning(['id', 'state'])
    .executeTakeFirst();
  if (kept) return { ...kept, first: true };
  const before = await tx
    .selectFrom('messages.incoming')
    .select(['id', 'state'])
    .where('once_key', '=', came.onceKey)
    .executeTakeFirstOrThrow();
  return { ...before, first: false };
}

/** Notes how it ended; answers whether there was such a mail. */
export async function updateIncoming(
  tx: Writer,
  id: IncomingId,
  end: {
    state: 'handled' | 'unhandled';
    why: string;
    meetingId: MeetingId | null;
    bodyId: BodyId | null;
  },
  now: Date,
): Promise<boolean> {
  const result = await tx
    .updateTable('messages.incoming')
    .set((expression) => ({
      state: end.state,
      why: end.why,
      meeting_id: end.meetingId,
      body_id: end.bodyId,
      attempts: expression('attempts', '+', 1),
      handled_at: end.state === 'handled' ? now : null,
    }))
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Settles what must be read; answers whether there was such a mail. */
export async function markRead(tx: Writer, id: string, now: Date): Promise<boolean> {
  const result = await tx
    .updateTable('messages.incoming')
    .set({ state: 'handled', why: readByHand, handled_at: now })
    .where('id', '=', id as IncomingId)
    .where('state', '=', 'unhandled')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/**
 * Empties what was handled, or came, no later than these moments, of all that somebody wrote. What
 * it was, from whom and what became of it stays. Answers how many mails that was.
 */
export async function emptyIncoming(
  tx: Writer,
  until: { handledBy: Date; cameBy: Date },
  now: Date,
): Promise<number> {
  const result = await tx
    .updateTable('messages.incoming')
    .set({
      subject: '',
      text: '',
      raw: Buffer.alloc(0),
      reply: sql`case when reply ? 'comment' then jsonb_set(reply, '{comment}', '""') else reply end`,
      content_deleted_at: now,
    })
    .where('content_deleted_at', 'is', null)
    .where((where) =>
      where.or([
        where('came_at', '<=', until.cameBy),
        where.and([where('state', '=', 'handled'), where('handled_at', '<=', until.handledBy)]),
      ]),
    )
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
