import type { Reader, Tables, Writer } from '../../../platform/database/tables.ts';
import './tables.ts';

export type SentMessage = Tables['exchange.sent_message'];

/** Keeps the messages of a file that was handed over; one that was sent before keeps its first. */
export async function insertSent(tx: Writer, rows: readonly SentMessage[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto('exchange.sent_message')
    .values([...rows])
    .onConflict((on) => on.column('id').doNothing())
    .execute();
}

/**
 * Our message that an answer is about: by the id that the answer names, else the latest of the type
 * about one of the things that it names by our keys. Undefined where nothing was sent.
 */
export async function sentMessage(
  db: Reader,
  about: { ids: readonly string[]; keys: readonly string[]; type: string },
): Promise<SentMessage | undefined> {
  const sent = db.selectFrom('exchange.sent_message').selectAll();
  const byId =
    about.ids.length > 0
      ? await sent
          .where('id', 'in', [...about.ids])
          .limit(1)
          .executeTakeFirst()
      : undefined;
  if (byId || about.keys.length === 0) return byId;
  return sent
    .where('key', 'in', [...about.keys])
    .where('type', '=', about.type)
    .orderBy('sent_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}
