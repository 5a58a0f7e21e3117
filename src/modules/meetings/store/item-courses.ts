import type { AgendaItemId, DecisionId, MeetingId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';

/** What became of rows of agendas: their number, their meeting, and how they were settled. */
export async function readItemCourses(db: Reader, items: readonly AgendaItemId[]) {
  if (items.length === 0) return [];
  return db
    .selectFrom('meetings.agenda_item as i')
    .innerJoin('meetings.meeting as m', 'm.id', 'i.meeting_id')
    .leftJoin('meetings.case_file as c', 'c.id', 'i.case_id')
    .leftJoin('meetings.decision as d', 'd.item_id', 'i.id')
    .select([
      'i.id as itemId',
      'i.title',
      'c.id as caseId',
      'c.number',
      'm.id as meetingId',
      'm.held_on as date',
      'm.state',
      'd.outcome',
    ])
    .where('i.id', 'in', [...items])
    .execute();
}
export type ItemCourse = Awaited<ReturnType<typeof readItemCourses>>[number];

/** The meeting that made a decision; null where none did, or there is no such decision. */
export async function meetingOfDecision(db: Reader, id: string): Promise<MeetingId | null> {
  const row = await db
    .selectFrom('meetings.decision')
    .select('meeting_id')
    .where('id', '=', id as DecisionId)
    .executeTakeFirst();
  return row?.meeting_id ?? null;
}
