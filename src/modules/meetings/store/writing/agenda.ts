import { type AgendaItemId, type MeetingId, newId } from '../../../../kernel/ids.ts';
import type { Writer } from '../../../../platform/database/tables.ts';
import type { AgendaItem } from '../../vocabulary.ts';

function itemColumns(item: Omit<AgendaItem, 'id' | 'number'>) {
  return {
    kind: item.kind,
    case_id: item.caseId,
    title: item.title,
    sub_points: JSON.stringify(item.subPoints),
    responsible: JSON.stringify(item.responsible),
    minutes: item.minutes,
    budget: item.budget ? JSON.stringify(item.budget) : null,
    closed_basis: item.closedBasis,
    public_title: item.publicTitle?.trim() || null,
  };
}

export async function insertItem(
  tx: Writer,
  meetingId: MeetingId,
  position: number,
  item: Omit<AgendaItem, 'id' | 'number'>,
): Promise<AgendaItemId> {
  const id = newId('item');
  await tx
    .insertInto('meetings.agenda_item')
    .values({ id, meeting_id: meetingId, position, ...itemColumns(item) })
    .execute();
  return id;
}

export async function updateItem(tx: Writer, item: Omit<AgendaItem, 'number'>): Promise<void> {
  await tx
    .updateTable('meetings.agenda_item')
    .set(itemColumns(item))
    .where('id', '=', item.id)
    .execute();
}

/** Takes an item without a paper off the agenda. */
export async function deleteItem(tx: Writer, id: AgendaItemId): Promise<void> {
  await tx.deleteFrom('meetings.agenda_item').where('id', '=', id).execute();
}

/** Numbers the rows of an agenda from 1 in the order of these ids. */
export async function orderItems(tx: Writer, ids: readonly AgendaItemId[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await tx
      .updateTable('meetings.agenda_item')
      .set({ position: index + 1 })
      .where('id', '=', id)
      .execute();
  }
}
