import type { IsoDate } from '../../kernel/calendar.ts';
import type { Writer } from '../../platform/database/tables.ts';
import '../../modules/messages/store/tables.ts';

/** What was written more than a week ago has been sent; the demo's post office is not to begin there. */
export async function letOldMailBeSent(tx: Writer, before: IsoDate): Promise<void> {
  await tx
    .updateTable('messages.message')
    .set((of) => ({
      state: 'sent',
      sent_by: 'folder',
      sent_at: of.ref('queued_at'),
      next_try_at: null,
    }))
    .where('state', '=', 'waiting')
    .where('queued_at', '<', new Date(`${before}T00:00:00Z`))
    .execute();
}
