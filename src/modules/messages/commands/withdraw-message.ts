import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { type MessageRefusal, mayWithdraw } from '../rules/what-may-be-done-with-a-message.ts';
import { storeWithdrawn } from '../store/writes.ts';
import { bodyOfMessage, lockMessage } from './seen-message.ts';

/** Takes back a message before it leaves. Refuses one that has left or is leaving now. */
export const withdrawMessage = command<
  { id: string },
  null,
  MessageRefusal | { code: 'not-found' }
>({
  name: 'messages.withdraw-message',
  action: 'mail.send',
  subject: bodyOfMessage,
  run: async (tx, { id }, { now }) => {
    const seen = await lockMessage(tx, id);
    if (!seen) return refused({ code: 'not-found' });
    const verdict = mayWithdraw(seen, now);
    if (!verdict.ok) return verdict;
    await storeWithdrawn(tx, seen.id);
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'message',
          subjectId: seen.id,
          bodyId: seen.bodyId,
          before: { state: seen.state },
          after: { state: 'withdrawn' },
        },
      ],
    });
  },
});
