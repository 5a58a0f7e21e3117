import type { MeetingId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import './tables.ts';

/** The meeting that an agenda item belongs to; null where there is none. */
export async function meetingOfItem(db: Reader, id: string): Promise<MeetingId | null> {
  const row = await db
    .selectFrom('meetings.agenda_item')
    .select('meeting_id as meetingId')
    .where('id', '=', id as never)
    .executeTakeFirst();
  return row?.meetingId ?? null;
}

/**
 * The meeting that a document goes with, by the document's key: a notice, sealed minutes, a paper,
 * the record of a decision, or an attachment; null where there is none.
 */
export async function meetingOfDocument(db: Reader, key: string): Promise<MeetingId | null> {
  const id = key as never;
  const row = await db
    .selectFrom('meetings.publication')
    .select('meeting_id as meetingId')
    .where('id', '=', id)
    .unionAll(
      db.selectFrom('minutes.seal').select('meeting_id as meetingId').where('hash', '=', id),
    )
    .unionAll(
      db
        .selectFrom('meetings.decision')
        .select('meeting_id as meetingId')
        .where('id', '=', id)
        .where('meeting_id', 'is not', null)
        .$narrowType<{ meetingId: MeetingId }>(),
    )
    .unionAll(
      db
        .selectFrom('meetings.agenda_item as i')
        .innerJoin('meetings.paper as p', 'p.item_id', 'i.id')
        .leftJoin('meetings.attachment as a', 'a.paper_id', 'p.id')
        .select('i.meeting_id as meetingId')
        .where((where) => where.or([where('p.id', '=', id), where('a.id', '=', id)])),
    )
    .executeTakeFirst();
  return row?.meetingId ?? null;
}
