import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { bodyOfIncoming } from '../store/read-incoming.ts';
import { markRead } from '../store/write-incoming.ts';

/** Says that a person has read what Omforent could not take by itself. */
export const noteRead = command<{ id: string }, null, { code: 'not-found' }>({
  name: 'messages.note-read',
  action: 'mail.receive',
  subject: bodyOfIncoming,
  run: async (tx, { id }, { now }) => {
    if (!(await markRead(tx, id, now))) return refused({ code: 'not-found' });
    const change = { subjectKind: 'incoming', subjectId: id, after: { state: 'handled' } };
    return allowed({ value: null, changes: [change] });
  },
});
