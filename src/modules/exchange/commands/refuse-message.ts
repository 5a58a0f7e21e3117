import type { BodyId } from '../../../kernel/ids.ts';
import { newId } from '../../../kernel/ids.ts';
import { allowed } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { noteRefused, type ReceivedMessage } from '../store/received.ts';
import type { AnswerMessage, FoundMessage, IntakeFinding } from '../vocabulary.ts';

type RefuseInput = {
  message: Pick<FoundMessage, 'id' | 'type' | 'sender' | 'inReplyTo' | 'sha256' | 'size'>;
  fileName: string;
  /** The body it is for, where that is known. */
  bodyId: BodyId | null;
  findings: readonly IntakeFinding[];
  answers: readonly AnswerMessage[];
};

/**
 * Keeps that a message was refused: what it calls itself, its checksum and why; nothing of what it
 * says. The same message refused again is the same line. Whoever takes messages in may have one
 * refused, also where it is for a body that they have no leave in.
 */
export const refuseMessage = command<RefuseInput, ReceivedMessage, never>({
  name: 'exchange.refuse',
  action: 'exchange.take-in',
  subject: async () => ({ bodyId: null }),
  run: async (tx, { message, fileName, bodyId, findings, answers }, { actor, now }) => {
    const row: ReceivedMessage = {
      id: newId('rcv'),
      message_id: message.id,
      sha256: message.sha256,
      file_name: fileName,
      size: message.size,
      type: message.type,
      sender: message.sender,
      in_reply_to: message.inReplyTo,
      state: 'refused',
      body_id: bodyId,
      case_id: null,
      sent_id: null,
      meeting_id: null,
      about: '',
      note: '',
      findings: [...findings],
      answers: [...answers],
      received_at: now,
      received_by: actor.name,
      handled_at: null,
      handled_by: null,
    };
    const first = await noteRefused(tx, row);
    const after = {
      type: message.type,
      messageId: message.id,
      codes: findings.map((one) => one.code),
    };
    const change = { subjectKind: 'received-message', subjectId: row.id, bodyId, after };
    return allowed({ value: row, changes: first ? [change] : [] });
  },
});
