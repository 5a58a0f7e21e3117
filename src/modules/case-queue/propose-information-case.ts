import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, PersonId, QueuedCaseId } from '../../kernel/ids.ts';
import type { Writer } from '../../platform/database/tables.ts';
import { addStep, insertProposedCase } from './store/writes.ts';

/** The longest title that the queue takes. */
const longestTitle = 300;

/**
 * Puts something that was decided outside meetings in a body's queue, for information at its next
 * meeting, in a transaction that somebody else opened. The secretary puts it on the agenda. A title
 * that is too long for the queue is cut.
 * @source F-078
 */
export async function proposeInformationCase(
  tx: Writer,
  one: {
    bodyId: BodyId;
    title: string;
    reason: string;
    by: { personId: PersonId; name: string; onBehalfOf: string };
    today: IsoDate;
    now: Date;
  },
): Promise<QueuedCaseId> {
  const title =
    one.title.length > longestTitle ? `${one.title.slice(0, longestTitle - 1)}…` : one.title;
  const id = await insertProposedCase(tx, {
    body_id: one.bodyId,
    kind: 'information',
    title,
    reason: one.reason,
    minutes: null,
    wanted_by: null,
    proposed_by: one.by.personId,
    proposed_by_name: one.by.name,
    on_behalf_of: one.by.onBehalfOf,
    reply_email: null,
    proposed_on: one.today,
    state: 'queued',
    meeting_id: null,
    item_id: null,
    created_at: one.now,
  });
  await addStep(tx, { caseId: id, at: one.now, byName: one.by.name, state: 'queued', words: '' });
  return id;
}
