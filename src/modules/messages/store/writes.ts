import { sql } from 'kysely';
import { type MessageId, newId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { isMailAddress } from '../rules/an-address-a-server-can-take.ts';
import type { NewMessage } from '../vocabulary.ts';
import { likeText } from './reads.ts';
import './tables.ts';

/**
 * Queues a message in the transaction that it tells of: it goes out once that is committed, and
 * never if it is not. Answers its id. One with the same `onceKey` is not queued again, and the
 * answer is the id of the first. An address that no server could take is queued as failed, so that
 * the secretary sees it beside those who were reached.
 */
export async function queueMessage(tx: Writer, message: NewMessage, now: Date): Promise<MessageId> {
  const id = newId('msg');
  const queued = await tx
    .insertInto('messages.message')
    .values(rowOf(message, id, now))
    .onConflict((conflict) => conflict.column('once_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!queued) return idOfKey(tx, message.onceKey);
  const parts = message.parts.map((part, index) => ({
    message_id: id,
    number: index + 1,
    name: oneLine(part.name),
    media_type: part.mediaType,
    calendar_method: part.calendarMethod ?? null,
    bytes: Buffer.from(part.bytes),
  }));
  if (parts.length > 0) await tx.insertInto('messages.part').values(parts).execute();
  await wakeSender(tx);
  return id;
}

/** So many messages are queued at a time. */
const atATime = 500;

/**
 * Queues many messages at once, as `queueMessage` does each, and answers how many were not queued
 * before.
 */
export async function queueMessages(
  tx: Writer,
  messages: readonly Omit<NewMessage, 'parts'>[],
  now: Date,
): Promise<number> {
  let queued = 0;
  for (let at = 0; at < messages.length; at += atATime) {
    const rows = messages.slice(at, at + atATime).map((one) => rowOf(one, newId('msg'), now));
    const kept = await tx
      .insertInto('messages.message')
      .values(rows)
      .onConflict((conflict) => conflict.column('once_key').doNothing())
      .returning('id')
      .execute();
    queued += kept.length;
  }
  if (queued > 0) await wakeSender(tx);
  return queued;
}

function rowOf(message: Omit<NewMessage, 'parts'>, id: MessageId, now: Date) {
  const { about } = message;
  const usable = isMailAddress(message.to.email.trim());
  return {
    id,
    once_key: message.onceKey,
    meeting_id: about && 'meetingId' in about ? about.meetingId : null,
    body_id: message.bodyId ?? (about && 'bodyId' in about ? about.bodyId : null),
    to_name: oneLine(message.to.name),
    to_email: message.to.email.trim(),
    to_person_id: message.to.personId,
    written_standard: message.writtenStandard,
    subject: oneLine(message.subject),
    text: withoutNul(message.text),
    reply_to: message.replyTo ?? null,
    state: usable ? ('waiting' as const) : ('failed' as const),
    queued_at: now,
    first_try_at: null,
    next_try_at: usable ? now : null,
    lease: null,
    leased_until: null,
    sent_at: null,
    sent_by: null,
    problem: usable ? null : ('address-unusable' as const),
    sealed: message.sealed ?? false,
  };
}

/** Told on this channel when the transaction is committed, so that nobody waits for the clock. */
export const mailChannel = 'omforent_mail';

async function wakeSender(tx: Writer): Promise<void> {
  await sql`select pg_notify(${mailChannel}, '')`.execute(tx);
}

/** Lets a message be tried from the beginning, at once and to this address. */
export async function storeAgain(
  tx: Writer,
  id: MessageId,
  email: string,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('messages.message')
    .set({
      state: 'waiting',
      to_email: email,
      attempts: 0,
      first_try_at: null,
      next_try_at: now,
      lease: null,
      leased_until: null,
    })
    .where('id', '=', id)
    .execute();
  await wakeSender(tx);
}

/** Takes a message out of the queue for good. */
export async function storeWithdrawn(tx: Writer, id: MessageId): Promise<void> {
  await tx
    .updateTable('messages.message')
    .set({ state: 'withdrawn', next_try_at: null, lease: null, leased_until: null })
    .where('id', '=', id)
    .execute();
}

async function idOfKey(tx: Writer, onceKey: string): Promise<MessageId> {
  const first = await tx
    .selectFrom('messages.message')
    .select('id')
    .where('once_key', '=', onceKey)
    .executeTakeFirstOrThrow();
  return first.id;
}

/** PostgreSQL keeps no NUL, and nobody reads one. */
const withoutNul = (text: string) => text.replaceAll('\0', '');

/** A line break in a header would begin a header of somebody else's making. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/**
 * Empties the sealed messages whose key begins like this, and sends none that still waits: what was
 * written there is nobody's to know any more. That something was sent stays.
 * @source personvernforordningen art. 17
 */
export async function eraseSealed(tx: Writer, keyBegins: string): Promise<void> {
  const like = `${likeText(keyBegins)}%`;
  const rows = await tx
    .updateTable('messages.message')
    .set({ to_name: '', to_email: '', to_person_id: null, subject: '', text: '', last_error: '' })
    .where('sealed', '=', true)
    .where('once_key', 'like', like)
    .returning('id')
    .execute();
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await tx
    .updateTable('messages.incoming')
    .set({ from_email: '', subject: '', text: '', raw: Buffer.alloc(0), reply: null })
    .set({ content_deleted_at: sql`coalesce(content_deleted_at, now())` })
    .where('about_sealed', 'in', ids)
    .execute();
  await tx.deleteFrom('messages.part').where('message_id', 'in', ids).execute();
  await tx
    .updateTable('messages.message')
    .set({ state: 'withdrawn', next_try_at: null, lease: null, leased_until: null })
    .where('id', 'in', ids)
    .where('state', 'in', ['waiting', 'failed'])
    .execute();
}
