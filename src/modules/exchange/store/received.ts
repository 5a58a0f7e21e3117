import { sql } from 'kysely';
import type { BodyId, MeetingId } from '../../../kernel/ids.ts';
import type { Reader, Tables, Writer } from '../../../platform/database/tables.ts';
import type { AnswerMessage, IntakeFinding } from '../vocabulary.ts';
import './tables.ts';

type Row = Tables['exchange.received'];
export type ReceivedMessage = Omit<Row, 'findings' | 'answers'> & {
  findings: IntakeFinding[];
  answers: AnswerMessage[];
};

const asMessage = (row: Row): ReceivedMessage => ({
  ...row,
  findings: row.findings as IntakeFinding[],
  answers: row.answers as AnswerMessage[],
});

/**
 * What has come in, newest first: what is about one body, or about none. `bodyId` null is for those
 * who may see all bodies' messages.
 */
export async function listReceived(
  db: Reader,
  of: { bodyId: BodyId | null; meetingId?: MeetingId; limit: number },
): Promise<ReceivedMessage[]> {
  let rows = db.selectFrom('exchange.received').selectAll();
  const { bodyId, meetingId } = of;
  if (bodyId) {
    rows = rows.where((where) =>
      where.or([where('body_id', '=', bodyId), where('body_id', 'is', null)]),
    );
  }
  if (meetingId) rows = rows.where('meeting_id', '=', meetingId);
  const found = await rows.orderBy('received_at', 'desc').orderBy('id').limit(of.limit).execute();
  return found.map(asMessage);
}

export async function readReceived(db: Reader, id: string): Promise<ReceivedMessage | undefined> {
  const row = await db
    .selectFrom('exchange.received')
    .selectAll()
    .where('id', '=', id as Row['id'])
    .executeTakeFirst();
  return row && asMessage(row);
}

/** The message of an id that was taken in; refused ones do not count. */
export async function readTaken(
  db: Reader,
  messageId: string,
): Promise<ReceivedMessage | undefined> {
  const row = await db
    .selectFrom('exchange.received')
    .selectAll()
    .where('message_id', '=', messageId)
    .where('state', '<>', 'refused')
    .executeTakeFirst();
  return row && asMessage(row);
}

/** Makes whoever else takes in a message of the same id wait for the end of this transaction. */
export async function lockMessageId(tx: Writer, messageId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`received ${messageId}`}, 0))`.execute(
    tx,
  );
}

export async function insertReceived(tx: Writer, row: ReceivedMessage): Promise<void> {
  await tx.insertInto('exchange.received').values(stored(row)).execute();
}

/** Keeps that a message was refused, once for each content; answers whether it is the first time. */
export async function noteRefused(tx: Writer, row: ReceivedMessage): Promise<boolean> {
  const { received_at, received_by, findings, answers, body_id } = stored(row);
  const kept = await tx
    .insertInto('exchange.received')
    .values(stored(row))
    .onConflict((on) =>
      on
        .columns(['message_id', 'sha256'])
        .where('state', '=', 'refused')
        .doUpdateSet({ received_at, received_by, findings, answers, body_id }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return kept.id === row.id;
}

export async function noteHandledBy(
  tx: Writer,
  id: Row['id'],
  by: { name: string; now: Date },
): Promise<void> {
  await tx
    .updateTable('exchange.received')
    .set({ handled_at: by.now, handled_by: by.name })
    .where('id', '=', id)
    .execute();
}

const stored = (row: ReceivedMessage) => ({
  ...row,
  findings: JSON.stringify(row.findings),
  answers: JSON.stringify(row.answers),
});
