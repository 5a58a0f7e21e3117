import type { BodyId, MeetingId, MessageId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { MessageState } from '../vocabulary.ts';
import './tables.ts';

export type ReturnedMessage = {
  id: MessageId;
  meetingId: MeetingId | null;
  bodyId: BodyId | null;
  to: string;
  /** Its recipient is nobody's to know but whoever sent it. */
  sealed: boolean;
  state: MessageState;
};

/** A sealed message that a mail is about; an erased one is nobody's any more. */
export type AboutSealed = { id: MessageId; erased: boolean };

/** The message that a Message-ID was made from, locked; null where it is none of ours. */
export async function lockReturned(tx: Writer, messageId: string): Promise<ReturnedMessage | null> {
  const id = /^<(msg_[0-9a-z-]+)@/.exec(messageId)?.[1];
  if (id === undefined) return null;
  const row = await tx
    .selectFrom('messages.message')
    .select(['id', 'meeting_id', 'body_id', 'to_email', 'state', 'sealed'])
    .where('id', '=', id as MessageId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return null;
  const { meeting_id: meetingId, body_id: bodyId, to_email: to, state, sealed } = row;
  return { id: row.id, meetingId, bodyId, to, state, sealed };
}

/** More than any mail speaks of. */
const mostNamed = 50;

/**
 * The sealed message that a mail speaks of, wherever in it: a report whose form nobody knows quotes
 * what it returns, and an answer names what it answers; `read` is what a mail in another encoding says.
 * Locked, so that nobody erases it meanwhile.
 */
export async function sealedSpokenOf(
  tx: Writer,
  raw: Uint8Array,
  read: string,
): Promise<AboutSealed | null> {
  const text = `${read}\n${Buffer.from(raw).toString('latin1')}`;
  const named = new Set(text.match(/msg_[0-9a-z-]{4,60}(?=@)/g)?.slice(0, mostNamed));
  if (named.size === 0) return null;
  const row = await tx
    .selectFrom('messages.message')
    .select(['id', 'to_email'])
    .where('id', 'in', [...named] as MessageId[])
    .where('sealed', '=', true)
    .orderBy('id')
    .forUpdate()
    .executeTakeFirst();
  return row ? { id: row.id, erased: isErased(row.to_email) } : null;
}

/** A message goes to an address until all that was in it is erased. */
export const isErased = (to: string) => to === '';

/** A message that left has failed after all, with the words of the server that gave it up. */
export async function storeReturned(tx: Writer, id: MessageId, said: string): Promise<void> {
  await tx
    .updateTable('messages.message')
    .set({
      state: 'failed',
      sent_at: null,
      sent_by: null,
      problem: 'came-back',
      last_error: said,
    })
    .where('id', '=', id)
    .where('state', '=', 'sent')
    .execute();
}
