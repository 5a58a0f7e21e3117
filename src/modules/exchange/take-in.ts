import { createHash } from 'node:crypto';
import type { BodyId } from '../../kernel/ids.ts';
import type { Db } from '../../platform/database/tables.ts';
import { type Acting, perform } from '../identity/command.ts';
import { listBodies } from '../organisations/index.ts';
import { refuseMessage } from './commands/refuse-message.ts';
import { type TakeInInput, takeInMessage } from './commands/take-in-message.ts';
import { readMessage } from './read-message.ts';
import { errorAnswer } from './rules/a-message-is-answered.ts';
import { masked } from './rules/a-national-identity-number-is-found.ts';
import { messagesIn } from './rules/messages-are-found-in-a-file.ts';
import { plainLine } from './rules/text-came-as-utf-8.ts';
import { found } from './rules/what-was-found-in-a-message.ts';
import { intakeText } from './text/intake/index.ts';
import { entriesOf } from './unpack-message-file.ts';
import type { AnswerMessage, FoundMessage, IntakeFinding, ReceivedState } from './vocabulary.ts';

/** What came of one message of a file. `again`: it had been taken in before, and nothing changed. */
export type Outcome = {
  messageId: string;
  type: string | null;
  state: ReceivedState;
  again: boolean;
  findings: readonly IntakeFinding[];
  answers: readonly AnswerMessage[];
};

export type TakeInOptions = {
  /** The body that a case for information is for, where the message names none. */
  bodyId: BodyId | null;
  /** The directory of the publishers' schemas. */
  schemas: string | null;
};

/**
 * Takes in every message of a file, each in a transaction of its own, so that one that is refused
 * stops no other and a file that was broken off may be taken in anew. Answers what came of each.
 */
export async function takeInFile(
  db: Db,
  file: { name: string; bytes: Uint8Array },
  acting: Acting,
  options: TakeInOptions,
): Promise<Outcome[]> {
  const whole = wholeFile(file);
  // A name says what whoever saved the file found telling.
  const fileName = masked(plainLine(file.name)).slice(0, 200);
  const refusal = (findings: IntakeFinding[]) =>
    refuse(db, { message: whole, fileName, bodyId: null, findings }, acting);
  const unpacked = await entriesOf(file.name, file.bytes);
  if (!unpacked.ok) return [await refusal([unpacked.refusal.finding])];
  const { entries, packed } = unpacked.value;
  const inside = messagesIn(file.name, entries, packed);
  const missing = inside.flatMap((one) => ('finding' in one ? one.finding : []));
  const outcomes = missing.length > 0 ? [await refusal(missing)] : [];
  for (const one of inside) {
    if ('finding' in one) continue;
    outcomes.push(await takeInOne(db, one.message, fileName, acting, options));
  }
  return outcomes;
}

/** A file that no message could be read from, as its refusal names it. */
function wholeFile({ bytes }: { bytes: Uint8Array }) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const nobody = { type: null, sender: null, inReplyTo: null };
  return { id: `sha256:${sha256}`, sha256, size: bytes.byteLength, ...nobody };
}

async function takeInOne(
  db: Db,
  message: FoundMessage,
  fileName: string,
  acting: Acting,
  options: TakeInOptions,
): Promise<Outcome> {
  const bodies = await listBodies(db);
  const read = await readMessage(db, message, bodies, acting, options);
  const refusal = (findings: IntakeFinding[], bodyId: BodyId | null) =>
    refuse(db, { message, fileName, bodyId, findings }, acting);
  if (!read.ok) return refusal(read.refusal.findings, read.refusal.bodyId);
  const { payload: _, files: __, ...known } = message;
  const input: TakeInInput = { message: known, fileName, ...read.value };
  const verdict = await perform(db, takeInMessage, input, acting);
  if (verdict.ok) {
    const { row, again } = verdict.value;
    const { state, findings, answers } = row;
    return { messageId: message.id, type: message.type, state, again, findings, answers };
  }
  const code = verdict.refusal.code === 'id-taken' ? 'id-taken' : 'no-leave';
  const { refusal: why } = verdict;
  const bodyId = why.code === 'no-leave' ? why.bodyId : input.bodyId;
  return refusal([found(code, 'stop', { field: code === 'id-taken' ? message.id : '' })], bodyId);
}

async function refuse(
  db: Db,
  what: {
    message: Omit<FoundMessage, 'payload' | 'files'>;
    fileName: string;
    bodyId: BodyId | null;
    findings: IntakeFinding[];
  },
  acting: Acting,
): Promise<Outcome> {
  const { message, findings } = what;
  // Other systems read Norwegian.
  const answers = errorAnswer(message, findings, (one) => intakeText.nb.findings[one.code](one));
  const { id, type, sender, inReplyTo, sha256, size } = message;
  const input = { ...what, message: { id, type, sender, inReplyTo, sha256, size }, answers };
  const kept = await perform(db, refuseMessage, input, acting);
  // Whoever may take in nothing at all has no place to keep a refusal either.
  const told = kept.ok ? findings : [found('no-leave', 'stop')];
  return { messageId: id, type, state: 'refused', again: false, findings: told, answers };
}
