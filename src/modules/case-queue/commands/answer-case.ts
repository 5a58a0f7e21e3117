import type { AgendaItemId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { type Acting, carryOut, command } from '../../identity/command.ts';
import { addItem, announceOtherBusiness, bodyOfMeeting } from '../../meetings/index.ts';
import { queueMessage } from '../../messages/index.ts';
import { messageToSender } from '../message-to-sender.ts';
import { mayGoOn, type QueueRefusal } from '../rules/a-proposed-case-goes-on.ts';
import { readEnclosed } from '../store/enclosed.ts';
import { readQueuedCase } from '../store/reads.ts';
import { addStep, lockQueuedCase, updateQueuedCase } from '../store/writes.ts';
import type { QueuedCase, QueueState } from '../vocabulary.ts';
import { layOutEnclosed } from './lay-out-enclosed.ts';

export type AnswerInput = {
  id: string;
  /** The version that the person looked at. */
  seen: number;
  to: QueueState;
  words: string;
  /** Where `to` is scheduled: the meeting, and the minutes it gets there. */
  meetingId: string | null;
  minutes: number | null;
  /** Scheme and host of the link in the message to the sender. */
  origin: string;
};

export type AnswerRefusal = QueueRefusal | { code: 'agenda-takes-no-more' };

async function bodyOfQueuedCase(tx: Writer, input: { id: string }) {
  const one = await readQueuedCase(tx, input.id);
  return one ? { bodyId: one.bodyId } : null;
}

/** Puts the case on the agenda of a meeting of its own body, and answers the row. */
async function onAgenda(
  tx: Writer,
  one: QueuedCase,
  { meetingId, minutes }: Pick<AnswerInput, 'meetingId' | 'minutes'>,
  acting: Acting,
): Promise<AgendaItemId | null> {
  const home = meetingId ? await bodyOfMeeting(tx, { meetingId }) : null;
  if (!meetingId || home?.bodyId !== one.bodyId) return null;
  if (one.kind === 'any-other-business') {
    const by = { name: acting.actor.name, now: acting.now };
    return announceOtherBusiness(tx, { meetingId, words: one.title }, by);
  }
  const enclosed = await readEnclosed(tx, one.id);
  const row = {
    meetingId,
    kind: 'case' as const,
    title: enclosed?.title ?? one.title,
    minutes: minutes ?? one.minutes,
    responsible: [enclosed?.handler || one.onBehalfOf],
    at: null,
  };
  const added = await carryOut(tx, addItem, row, acting);
  if (!added.ok) return null;
  if (enclosed) await layOutEnclosed(tx, { meetingId, itemId: added.value, one, enclosed }, acting);
  return added.value;
}

/**
 * Answers a proposed case: keeps it in the queue, puts it on an agenda, asks the sender for more,
 * or declines it. The sender is told on the page, and by mail where an address was left.
 * @source F-100
 */
export const answerCase = command<AnswerInput, QueueState, AnswerRefusal>({
  name: 'case-queue.answer',
  action: 'case-queue.edit',
  subject: bodyOfQueuedCase,
  run: async (tx, input, acting) => {
    const one = await lockQueuedCase(tx, input.id);
    if (!one) throw new Error(`proposed case ${input.id} went away under its lock`);
    if (one.version !== input.seen) {
      return refused({ code: 'queued-changed-meanwhile', state: one.state });
    }
    const verdict = mayGoOn(one.state, input.to, input.words);
    if (!verdict.ok) return verdict;
    const itemId = input.to === 'scheduled' ? await onAgenda(tx, one, input, acting) : null;
    if (input.to === 'scheduled' && itemId === null) {
      return refused({ code: 'agenda-takes-no-more' });
    }
    const words = input.words.trim();
    await updateQueuedCase(tx, one, {
      state: input.to,
      item_id: itemId,
      meeting_id: itemId ? (input.meetingId as `meet_${string}`) : null,
    });
    const { name } = acting.actor;
    await addStep(tx, { caseId: one.id, at: acting.now, byName: name, state: input.to, words });
    if (one.replyEmail && one.proposedBy !== acting.actor.personId) {
      const message = await messageToSender(tx, one, input);
      await queueMessage(tx, message, acting.now);
    }
    return allowed({
      value: input.to,
      changes: [
        {
          subjectKind: 'proposed-case',
          subjectId: one.id,
          before: { state: one.state },
          after: { state: input.to, words, itemId },
        },
      ],
    });
  },
});

/**
 * What the sender may do: answer a question that came back, or withdraw the case. The answer stands
 * beside the reason that the case was sent in with.
 * @source F-100
 */
export const amendOwnCase = command<
  { id: string; seen: number; to: 'received' | 'withdrawn'; reply: string },
  QueueState,
  QueueRefusal | { code: 'not-the-sender' }
>({
  name: 'case-queue.amend-own',
  action: 'case.propose',
  subject: bodyOfQueuedCase,
  run: async (tx, input, { actor, now }) => {
    const one = await lockQueuedCase(tx, input.id);
    if (!one || one.proposedBy !== actor.personId) return refused({ code: 'not-the-sender' });
    if (one.version !== input.seen) {
      return refused({ code: 'queued-changed-meanwhile', state: one.state });
    }
    const verdict = mayGoOn(one.state, input.to, input.reply);
    if (!verdict.ok) return verdict;
    const words = input.to === 'received' ? input.reply.trim() : '';
    await updateQueuedCase(tx, one, { state: input.to });
    await addStep(tx, { caseId: one.id, at: now, byName: actor.name, state: input.to, words });
    return allowed({
      value: input.to,
      changes: [
        {
          subjectKind: 'proposed-case',
          subjectId: one.id,
          before: { state: one.state },
          after: { state: input.to, words },
        },
      ],
    });
  },
});
