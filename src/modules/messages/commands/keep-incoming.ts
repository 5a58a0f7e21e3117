import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { ReadMail, ReturnedMail } from '../../../platform/mail/index.ts';
import { type Acting, type Change, command, mayDo } from '../../identity/command.ts';
import { meaningOfReturn } from '../rules/what-a-returned-mail-means.ts';
import { countUnread } from '../store/read-incoming.ts';
import {
  isErased,
  lockReturned,
  type ReturnedMessage,
  sealedSpokenOf,
  storeReturned,
} from '../store/returns.ts';
import { insertIncoming } from '../store/write-incoming.ts';
import type { IncomingId, IncomingReply, IncomingState, MailWay } from '../vocabulary.ts';

export type CameIn = {
  raw: Uint8Array;
  by: MailWay;
  onceKey: string;
  /** What could be read of it; null where nothing could. */
  mail: ReadMail | null;
  reply: IncomingReply | null;
  /** Why no answer was found in it; empty where one was. */
  why: string;
};

/** More than anybody reads: whoever sends that much from the network means us no good. */
const mostUnread = 2000;

/**
 * Keeps what came in, once. What holds an answer waits to be handed on; a report that a message did
 * not arrive is held against that message; the rest is for a reader. Of what is about somebody who is
 * erased, nothing is kept but that it came. Refuses what comes from the
 * network while too much waits to be read.
 */
export const keepIncoming = command<
  CameIn,
  { id: IncomingId; first: boolean; state: IncomingState },
  { code: 'inbox-is-full' }
>({
  name: 'messages.keep-incoming',
  action: 'mail.receive',
  subject: async () => ({ bodyId: null }),
  run: async (tx, came, acting) => {
    const full = came.by === 'smtp' && (await countUnread(tx, null)) >= mostUnread;
    if (full) return refused({ code: 'inbox-is-full' });
    const returned = came.mail?.returned ?? null;
    const about = returned && (await messageOf(tx, returned, acting));
    const meaning = returned ? meaningOfReturn(returned, about) : nothingReturned(came);
    const { meetingId, bodyId } = about ?? { meetingId: null, bodyId: null };
    const sealed = about?.sealed
      ? { id: about.id, erased: isErased(about.to) }
      : await sealedSpokenOf(tx, came.raw, came.mail?.text ?? '');
    // Of whom everything is erased, nothing comes back by mail.
    const isGone = sealed?.erased ?? false;
    const end = {
      ...{ ...meaning, ...(isGone ? { state: 'handled' as const } : {}), meetingId, bodyId },
      ...{ aboutSealed: sealed?.id ?? null, isGone },
    };
    const kept = await insertIncoming(tx, came, end, acting.now);
    if (!kept.first) return allowed({ value: kept, changes: [] });
    const after = { by: came.by, state: kept.state, why: meaning.why };
    const changes: Change[] = [{ subjectKind: 'incoming', subjectId: kept.id, bodyId, after }];
    if (about && returned && meaning.fails) {
      await storeReturned(tx, about.id, isGone ? '' : returned.said);
      changes.push({
        subjectKind: 'message',
        subjectId: about.id,
        bodyId,
        before: { state: about.state },
        // Whom a sealed message went to is not told here either.
        after: { state: 'failed', to: about.sealed ? '' : about.to, problem: 'came-back' },
      });
    }
    return allowed({ value: kept, changes });
  },
});

const nothingReturned = ({ reply, why }: CameIn) => ({
  state: reply ? ('waiting' as const) : ('unhandled' as const),
  why,
  fails: false,
});

/** The message that came back, where whoever lays the report in may see to it. */
async function messageOf(
  tx: Writer,
  { messageId }: ReturnedMail,
  { actor }: Acting,
): Promise<ReturnedMessage | null> {
  const message = await lockReturned(tx, messageId);
  const leave = message && mayDo(actor, 'mail.receive', { bodyId: message.bodyId });
  return leave?.ok ? message : null;
}
