import type { BodyId, MeetingId, MessageId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { MessageState } from '../vocabulary.ts';
import './tables.ts';

export type ReturnedMessage = {
  id: MessageId;
  meetingId: MeetingId | null;
  bodyId: BodyId | null;
  to: string;
  state: MessageState;
};

/** The message that a Message-ID was made from, locked; null where it is none of ours. */
export async function lockReturned(tx: Writer, messageId: string): Promise<ReturnedMessage | null> {
  const id = /^<(msg_[0-9a-z-]+)@/.exec(messageId)?.[1];
  if (id === undefined) return null;
  const row = await tx
    .selectFrom('messages.message')
    .select(['id', 'meeting_id', 'body_id', 'to_email', 'state'])
    .where('id', '=', id as MessageId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return null;
  const { meeting_id: meetingId, body_id: bodyId, to_email: to, state } = row;
  return { id: row.id, meetingId, bodyId, to, state };
}

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
