import { sql } from 'kysely';
import type { BodyId, MeetingId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { readBody } from '../../organisations/index.ts';
import { placesOf } from '../rules/a-number-that-was-sent-stays.ts';
import { headingsAreClosedWithTheirRows } from '../rules/what-lies-under-closed-is-closed.ts';
import type { AgendaItem, MeetingState, SpeakingBudget } from '../vocabulary.ts';

/** The agenda of a meeting from the top, with the number of each row and what is closed of it. */
export async function readAgenda(db: Reader, meetingId: MeetingId): Promise<AgendaItem[]> {
  return headingsAreClosedWithTheirRows(await readAgendaRows(db, meetingId));
}

/** The same with the headings as they were written, for changing them. */
export async function readAgendaRows(db: Reader, meetingId: MeetingId): Promise<AgendaItem[]> {
  const rows = await db
    .selectFrom('meetings.agenda_item as i')
    .innerJoin('meetings.meeting as m', 'm.id', 'i.meeting_id')
    .leftJoin('meetings.case_file as c', 'c.id', 'i.case_id')
    .leftJoin('meetings.sent_place as s', 's.item_id', 'i.id')
    .select([
      'i.id',
      'i.kind',
      'i.parent_id as parentId',
      'c.number',
      'i.title',
      'i.sub_points as subPoints',
      'i.responsible',
      'i.minutes',
      'i.case_id as caseId',
      'i.budget',
      'i.closed_basis as closedBasis',
      'i.public_title as publicTitle',
      's.place as sent',
      'm.state',
      'm.body_id as bodyId',
      sql<string[]>`array(select place from meetings.sent_place where meeting_id = m.id)`.as(
        'taken',
      ),
    ])
    .where('i.meeting_id', '=', meetingId)
    .orderBy('i.position')
    .execute();
  const places = await placesNow(db, rows);
  return rows.map(({ sent: _, state: __, bodyId: ___, taken: ____, ...row }) => ({
    ...row,
    place: places?.get(row.id) ?? null,
    subPoints: row.subPoints as string[],
    responsible: row.responsible as string[],
    budget: row.budget as SpeakingBudget | null,
  }));
}

/**
 * The numbers of the rows: of a draft, where its body numbers them; of an agenda that is out, where
 * it went out with numbers, so that a body that changes its habit changes nothing that was sent.
 */
async function placesNow(
  db: Reader,
  rows: readonly (Parameters<typeof placesOf>[0][number] & {
    state: MeetingState;
    bodyId: BodyId;
    taken: string[];
  })[],
): Promise<ReadonlyMap<string, string> | null> {
  const [first] = rows;
  if (!first) return null;
  const numbered =
    first.state === 'draft'
      ? (await readBody(db, first.bodyId))?.agenda_numbering === 'rows'
      : first.taken.length > 0;
  return numbered ? placesOf(rows, first.taken) : null;
}
