import { allowed, refused } from '../../../kernel/verdict.ts';
import type { ReadMail } from '../../../platform/mail/index.ts';
import { command } from '../../identity/command.ts';
import { countUnread } from '../store/read-incoming.ts';
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
 * Keeps what came in, once. What holds an answer waits to be handed on; the rest for a reader.
 * Refuses what comes from the network while too much waits to be read.
 */
export const keepIncoming = command<
  CameIn,
  { id: IncomingId; first: boolean; state: IncomingState },
  { code: 'inbox-is-full' }
>({
  name: 'messages.keep-incoming',
  action: 'mail.receive',
  subject: async () => ({ bodyId: null }),
  run: async (tx, came, { now }) => {
    const full = came.by === 'smtp' && (await countUnread(tx, null)) >= mostUnread;
    if (full) return refused({ code: 'inbox-is-full' });
    const kept = await insertIncoming(tx, came, now);
    const after = { by: came.by, state: kept.state, why: came.why };
    const change = { subjectKind: 'incoming', subjectId: kept.id, after };
    return allowed({ value: kept, changes: kept.first ? [change] : [] });
  },
});
