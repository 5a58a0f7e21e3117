import type { BodyId, MessageId } from '../../../kernel/ids.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { MessageAsSeen } from '../rules/what-may-be-done-with-a-message.ts';

/** Whose message it is, for the policy; null where there is none. */
export async function bodyOfMessage(
  db: Reader,
  { id }: { id: string },
): Promise<{ bodyId: BodyId | null } | null> {
  const found = await db
    .selectFrom('messages.message')
    .select('body_id')
    .where('id', '=', id as MessageId)
    .where('sealed', '=', false)
    .executeTakeFirst();
  return found ? { bodyId: found.body_id } : null;
}

/** How a message stands, locked until the command is done. */
export async function lockMessage(
  tx: Writer,
  id: string,
): Promise<(MessageAsSeen & { id: MessageId; bodyId: BodyId | null; to: string }) | null> {
  const row = await tx
    .selectFrom('messages.message')
    .select(['id', 'body_id', 'to_email', 'state', 'leased_until'])
    .where('id', '=', id as MessageId)
    .where('sealed', '=', false)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return null;
  const { body_id: bodyId, to_email: to, state, leased_until: leasedUntil } = row;
  return { id: row.id, bodyId, to, state, leasedUntil };
}
