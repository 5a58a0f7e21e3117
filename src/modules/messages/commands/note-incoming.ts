import type { BodyId, MeetingId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { bodyOfIncoming } from '../store/read-incoming.ts';
import { updateIncoming } from '../store/write-incoming.ts';
import type { IncomingId } from '../vocabulary.ts';

/** Notes what came of an answer that was handed on. */
export const noteIncoming = command<
  {
    id: IncomingId;
    state: 'handled' | 'unhandled';
    why: string;
    meetingId: MeetingId | null;
    bodyId: BodyId | null;
  },
  null,
  { code: 'not-found' }
>({
  name: 'messages.note-incoming',
  action: 'mail.receive',
  subject: bodyOfIncoming,
  run: async (tx, { id, ...end }, { now }) => {
    if (!(await updateIncoming(tx, id, end, now))) return refused({ code: 'not-found' });
    const { state, why, bodyId } = end;
    const change = { subjectKind: 'incoming', subjectId: id, bodyId, after: { state, why } };
    return allowed({ value: null, changes: [change] });
  },
});
