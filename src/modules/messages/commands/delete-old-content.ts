import { allowed } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { deletedByNow } from '../rules/how-long-a-mail-is-kept.ts';
import { emptyIncoming } from '../store/write-incoming.ts';

/**
 * Deletes what mails said once they have been kept for long enough; answers how many. That they
 * came and what became of them stays.
 * @source personvernforordningen art. 5 (1) e
 */
export const deleteOldContent = command<null, { deleted: number }, never>({
  name: 'messages.delete-old-content',
  action: 'mail.carry',
  subject: async () => ({ bodyId: null }),
  run: async (tx, _, { now }) => {
    const deleted = await emptyIncoming(tx, deletedByNow(now), now);
    const change = { subjectKind: 'incoming', subjectId: 'old-content', after: { deleted } };
    return allowed({ value: { deleted }, changes: deleted > 0 ? [change] : [] });
  },
});
