import { type AgendaItemId, type MeetingId, newId } from '../../../../kernel/ids.ts';
import type { Writer } from '../../../../platform/database/tables.ts';
import { closedWithParents } from '../../rules/what-lies-under-closed-is-closed.ts';
import type { AgendaItem } from '../../vocabulary.ts';

type NewItem = Omit<AgendaItem, 'id' | 'number' | 'place'>;

function itemColumns(item: NewItem) {
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
  item: NewItem,
): Promise<AgendaItemId> {
  const id = newId('item');
  await tx
    .insertInto('meetings.agenda_item')
    .values({
      ...itemColumns(item),
      ...{ id, meeting_id: meetingId, position, parent_id: item.parentId ?? null },
    })
    .execute();
  return id;
}

/** Changes what a row says; where it lies is changed by `arrangeItems`. */
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

/**
 * Stores the order of an agenda and under which row each lies. What has come to lie under a closed
 * row is closed with it.
 * @source F-120
 */
export async function arrangeItems(
  tx: Writer,
  rows: readonly Pick<AgendaItem, 'id' | 'kind' | 'parentId' | 'closedBasis'>[],
): Promise<void> {
  for (const [index, row] of closedWithParents(rows).entries()) {
    await tx
      .updateTable('meetings.agenda_item')
      .set({
        position: index + 1,
        parent_id: row.parentId ?? null,
        closed_basis: row.closedBasis,
      })
      .where('id', '=', row.id)
      .execute();
  }
}

/** Keeps the numbers that the rows of an agenda are sent out with. */
export async function keepPlaces(
  tx: Writer,
  meetingId: MeetingId,
  rows: readonly Pick<AgendaItem, 'id' | 'place'>[],
): Promise<void> {
  const sent = rows.flatMap(({ id, place }) =>
    place ? [{ meeting_id: meetingId, place, item_id: id }] : [],
  );
  if (sent.length === 0) return;
  await tx
    .insertInto('meetings.sent_place')
    .values(sent)
    .onConflict((conflict) => conflict.column('item_id').doNothing())
    .execute();
}
