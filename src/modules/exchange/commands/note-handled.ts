import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { noteHandledBy, readReceived } from '../store/received.ts';

/** Notes that somebody has acted on a message that needed a person. Refused where none does. */
export const noteHandled = command<{ id: string }, null, { code: 'needs-nobody' }>({
  name: 'exchange.note-handled',
  action: 'exchange.take-in',
  subject: async (tx, { id }) => {
    const row = await readReceived(tx, id);
    return row ? { bodyId: row.body_id } : null;
  },
  run: async (tx, { id }, { actor, now }) => {
    const row = await readReceived(tx, id);
    if (row?.state !== 'needs-person' || row.handled_at) return refused({ code: 'needs-nobody' });
    await noteHandledBy(tx, row.id, { name: actor.name, now });
    return allowed({
      value: null,
      changes: [{ subjectKind: 'received-message', subjectId: row.id, after: { handled: true } }],
    });
  },
});
