import { sql } from 'kysely';
import type { BodyId, MeetingId, ObligationId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { Origin } from '../rules/what-was-asked-earlier.ts';
import './tables.ts';

/** Where each duty of a body comes from: the meeting that laid it, and of which sort it is. */
export async function readOrigins(
  db: Reader,
  bodyId: BodyId,
): Promise<ReadonlyMap<ObligationId, Origin>> {
  const rows = await db
    .selectFrom('follow_up.obligation as o')
    .leftJoin('minutes.action_point as p', 'p.obligation_id', 'o.id')
    .leftJoin('meetings.decision as d', 'd.id', 'o.decision_id')
    .leftJoin('meetings.meeting as m', (join) =>
      join.on('m.id', '=', sql<MeetingId>`coalesce(p.meeting_id, d.meeting_id)`),
    )
    .select([
      'o.id',
      'm.id as meetingId',
      'm.held_on as heldOn',
      'd.decided_on as decidedOn',
      'p.kind',
      'p.item_id as itemId',
      sql<boolean>`exists (select 1 from meetings.agenda_item i
        where (i.case_id = o.case_id or i.id = p.item_id) and i.closed_basis is not null)`.as(
        'closed',
      ),
    ])
    .where('o.body_id', '=', bodyId)
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        meetingId: row.meetingId,
        date: row.heldOn ?? row.decidedOn,
        kind: row.kind ?? 'task',
        itemId: row.itemId,
        closed: row.closed,
      },
    ]),
  );
}

/** The day of the body's meeting before this one; null where it is the first. */
export async function previousMeetingDate(
  db: Reader,
  bodyId: BodyId,
  before: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('meetings.meeting')
    .select('held_on')
    .where('body_id', '=', bodyId)
    .where('held_on', '<', before)
    .where('state', 'in', ['held', 'closed'])
    .orderBy('held_on', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.held_on ?? null;
}

/** Decisions that a later meeting of the body took, in which minutes may have been approved. */
export async function laterDecisions(db: Reader, bodyId: BodyId, after: string) {
  return db
    .selectFrom('meetings.decision as d')
    .innerJoin('meetings.meeting as m', 'm.id', 'd.meeting_id')
    .innerJoin('meetings.case_file as c', 'c.id', 'd.case_id')
    .select(['d.id', 'c.number', 'c.title', 'm.held_on as date', 'd.outcome'])
    .where('d.body_id', '=', bodyId)
    .where('m.held_on', '>', after)
    .where('d.outcome', 'in', ['as_proposed', 'changed', 'noted', 'adopted'])
    .orderBy('m.held_on')
    .orderBy('c.number')
    .limit(200)
    .execute();
}
export type LaterDecision = Awaited<ReturnType<typeof laterDecisions>>[number];
