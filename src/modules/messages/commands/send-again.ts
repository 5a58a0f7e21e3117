import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import {
  type AddressRefusal,
  type MessageRefusal,
  maySendAgain,
} from '../rules/what-may-be-done-with-a-message.ts';
import { storeAgain } from '../store/writes.ts';
import { bodyOfMessage, lockMessage } from './seen-message.ts';

/**
 * Puts a message that did not arrive back in the queue, to be tried now and for three days anew,
 * to the address given. Refuses one that has left: it is the same message, not a copy.
 */
export const sendAgain = command<
  { id: string; email: string },
  null,
  MessageRefusal | AddressRefusal | { code: 'not-found' }
>({
  name: 'messages.send-again',
  action: 'mail.send',
  subject: bodyOfMessage,
  run: async (tx, { id, email }, { now }) => {
    const seen = await lockMessage(tx, id);
    if (!seen) return refused({ code: 'not-found' });
    const address = email.trim();
    const verdict = maySendAgain(seen, address, now);
    if (!verdict.ok) return verdict;
    await storeAgain(tx, seen.id, address, now);
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'message',
          subjectId: seen.id,
          bodyId: seen.bodyId,
          before: { state: seen.state, to: seen.to },
          after: { state: 'waiting', to: address },
        },
      ],
    });
  },
});
