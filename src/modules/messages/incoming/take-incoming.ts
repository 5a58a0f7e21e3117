import { createHash } from 'node:crypto';
import type { BodyId, MeetingId } from '../../../kernel/ids.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import type { Db } from '../../../platform/database/tables.ts';
import { type ReadMail, readMail } from '../../../platform/mail/index.ts';
import { type Acting, perform } from '../../identity/command.ts';
import { keepIncoming } from '../commands/keep-incoming.ts';
import { noteIncoming } from '../commands/note-incoming.ts';
import { readReply } from '../store/read-incoming.ts';
import type { IncomingId, IncomingReply, IncomingState, MailWay } from '../vocabulary.ts';

/**
 * What the module that sent an invitation does with an answer to it, in a transaction of its own:
 * given the same answer twice, it may do nothing the second time. A refusal says why a person must
 * look; its code is shown in plain words where messages know it.
 */
export type ReplyHandler = (
  db: Db,
  reply: IncomingReply,
  acting: Acting,
) => Promise<Verdict<{ meetingId: MeetingId | null; bodyId: BodyId | null }, { code: string }>>;

export type Taken = {
  id: IncomingId;
  /** False where the same mail had come before. */
  first: boolean;
  state: IncomingState;
  /** What nobody expected of the handler; the mail is kept all the same. */
  surprise?: unknown;
};

/**
 * Takes one mail, or a calendar file by itself, that anybody may have sent. It is kept first, then
 * handed on: a process that ends in between leaves it waiting for `takeWaiting`. The same mail
 * twice is one.
 */
export async function takeIncoming(
  db: Db,
  came: { raw: Uint8Array; by: MailWay },
  handle: ReplyHandler,
  acting: Acting,
): Promise<Taken> {
  const read = await readMail(came.raw);
  const mail = read.ok ? read.value : null;
  const reply = mail?.answer
    ? { ...mail.answer, messageId: mail.messageId, from: mail.from }
    : null;
  const why = read.ok ? whyNoAnswer(read.value) : read.refusal.code;
  const onceKey = onceKeyOf(came.raw, mail);
  const kept = await perform(db, keepIncoming, { ...came, onceKey, mail, reply, why }, acting);
  if (!kept.ok) throw new Error(`Mail could not be kept: ${kept.refusal.code}`);
  const { id, first, state } = kept.value;
  if (!first || state !== 'waiting') return { id, first, state };
  return { id, first, ...(await handOn(db, id, handle, acting)) };
}

/** Hands an answer that was kept to whoever takes it, and notes what came of it. */
export async function handOn(
  db: Db,
  id: IncomingId,
  handle: ReplyHandler,
  acting: Acting,
): Promise<Pick<Taken, 'state' | 'surprise'>> {
  const reply = await readReply(db, id);
  if (!reply) return { state: 'unhandled' };
  let surprise: unknown;
  const verdict = await handle(db, reply, acting).catch((error: unknown) => {
    surprise = error;
    return { ok: false as const, refusal: { code: 'went-wrong' } };
  });
  const about = verdict.ok ? verdict.value : { meetingId: null, bodyId: null };
  const state = verdict.ok ? 'handled' : 'unhandled';
  const why = verdict.ok ? '' : verdict.refusal.code;
  await perform(db, noteIncoming, { id, state, why, ...about }, acting);
  return { state, ...(surprise === undefined ? {} : { surprise }) };
}

function whyNoAnswer(mail: ReadMail): string {
  if (mail.answer || mail.returned) return '';
  return mail.brokenCalendar ? 'broken-calendar' : 'no-answer-in-it';
}

/**
 * Servers add lines to a mail on its way, so that the same mail seldom is the same bytes: it is
 * known by its Message-ID with its sender and calendar. Without one, the bytes are all there is.
 */
function onceKeyOf(raw: Uint8Array, mail: ReadMail | null): string {
  const hash = createHash('sha256');
  if (mail?.messageId) {
    hash.update(JSON.stringify([mail.messageId, mail.from, mail.calendars]));
  } else hash.update(raw);
  return hash.digest('hex');
}
