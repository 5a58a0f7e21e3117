import type { BodyId } from '../../../kernel/ids.ts';
import { newId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { type ReceiveInput, receiveCase } from '../../case-queue/index.ts';
import { carryOut, command } from '../../identity/command.ts';
import {
  insertReceived,
  lockMessageId,
  type ReceivedMessage,
  readTaken,
} from '../store/received.ts';
import { sentMessage } from '../store/sent.ts';
import type { AnswerMessage, FoundMessage, IntakeFinding, MessageKind } from '../vocabulary.ts';

export type TakeInInput = {
  message: Omit<FoundMessage, 'payload' | 'files'>;
  fileName: string;
  kind: MessageKind;
  /** The body it is for; null where it is for none. */
  bodyId: BodyId | null;
  /** The case it brings. */
  brings: ReceiveInput | null;
  /** What it may be the answer to. */
  answersTo: { ids: readonly string[]; keys: readonly string[]; type: string } | null;
  about: string;
  note: string;
  findings: readonly IntakeFinding[];
  answers: readonly AnswerMessage[];
};

export type TakenIn = { row: ReceivedMessage; again: boolean };

/**
 * Takes a message in, once: the same message again changes nothing and answers what was answered. Its
 * case goes into the body's queue in the same transaction; an answer is tied to what it is about.
 * Refused where its id stands for another content, and where whoever acts has no leave in the body.
 * @source KS Fiks politisk behandling V1; KS Fiks Arkiv V2
 */
export const takeInMessage = command<
  TakeInInput,
  TakenIn,
  { code: 'id-taken' } | { code: 'no-leave'; bodyId: BodyId | null }
>({
  name: 'exchange.take-in',
  action: 'exchange.take-in',
  subject: async (_tx, { bodyId }) => ({ bodyId }),
  run: async (tx, input, acting) => {
    const { message, kind, brings, answersTo } = input;
    await lockMessageId(tx, message.id);
    const before = await readTaken(tx, message.id);
    if (before) {
      return before.sha256 === message.sha256
        ? allowed({ value: { row: before, again: true }, changes: [] })
        : refused({ code: 'id-taken' });
    }
    const sent = answersTo ? await sentMessage(tx, answersTo) : undefined;
    const { bodyId: own } = acting.actor;
    if (own && sent && sent.body_id !== own) {
      return refused({ code: 'no-leave', bodyId: sent.body_id });
    }
    const queued = brings ? await carryOut(tx, receiveCase, brings, acting) : null;
    if (queued && !queued.ok) return refused({ code: 'no-leave', bodyId: input.bodyId });
    const untied = answersTo !== null && !sent;
    const findings: IntakeFinding[] = [
      ...input.findings,
      ...(untied
        ? [{ code: 'answers-nothing-sent', weight: 'look', field: '', text: '' } as const]
        : []),
    ];
    const row: ReceivedMessage = {
      id: newId('rcv'),
      message_id: message.id,
      sha256: message.sha256,
      file_name: input.fileName,
      size: message.size,
      type: message.type,
      sender: message.sender,
      in_reply_to: message.inReplyTo,
      state: findings.some(({ weight }) => weight === 'look') ? 'needs-person' : 'taken-in',
      body_id: sent?.body_id ?? input.bodyId,
      case_id: queued?.value ?? null,
      sent_id: sent?.id ?? null,
      meeting_id: sent?.meeting_id ?? null,
      about: input.about || (sent?.about ?? ''),
      note: input.note,
      findings,
      answers: [...input.answers],
      received_at: acting.now,
      received_by: acting.actor.name,
      handled_at: null,
      handled_by: null,
    };
    await insertReceived(tx, row);
    const after = { type: message.type, kind, messageId: message.id, sha256: message.sha256 };
    const change = { subjectKind: 'received-message', subjectId: row.id, bodyId: row.body_id };
    return allowed({ value: { row, again: false }, changes: [{ ...change, after }] });
  },
});
