import type { BodyId, PersonId, QueuedCaseId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { usualLeadTime } from '../rules/deadlines-count-back-in-working-days.ts';
import type { LeadTime, QueuedCase } from '../vocabulary.ts';
import type { ProposedCaseRow, StandingItemRow } from './tables.ts';

/** A stored proposed case in the words of the rules. */
export function toQueuedCase(row: ProposedCaseRow): QueuedCase {
  return {
    id: row.id,
    bodyId: row.body_id,
    kind: row.kind,
    title: row.title,
    reason: row.reason,
    minutes: row.minutes,
    wantedBy: row.wanted_by,
    proposedBy: row.proposed_by,
    proposedByName: row.proposed_by_name,
    onBehalfOf: row.on_behalf_of,
    replyEmail: row.reply_email,
    proposedOn: row.proposed_on,
    state: row.state,
    meetingId: row.meeting_id,
    itemId: row.item_id,
    version: row.version,
  };
}

/** Proposed cases of some bodies or by one person, the oldest first. */
export async function listQueue(
  db: Reader,
  of: { bodyIds?: readonly BodyId[]; proposedBy?: PersonId },
): Promise<QueuedCase[]> {
  if (of.bodyIds?.length === 0) return [];
  let rows = db.selectFrom('case_queue.proposed_case').selectAll();
  if (of.bodyIds) rows = rows.where('body_id', 'in', [...of.bodyIds]);
  if (of.proposedBy) rows = rows.where('proposed_by', '=', of.proposedBy);
  const found = await rows.orderBy('created_at').orderBy('id').limit(2000).execute();
  return found.map(toQueuedCase);
}

export async function readQueuedCase(db: Reader, id: string): Promise<QueuedCase | undefined> {
  const row = await db
    .selectFrom('case_queue.proposed_case')
    .selectAll()
    .where('id', '=', id as QueuedCaseId)
    .executeTakeFirst();
  return row && toQueuedCase(row);
}

/** What has happened to a proposed case, in order of time. */
export async function readSteps(db: Reader, id: QueuedCaseId) {
  return db
    .selectFrom('case_queue.step')
    .selectAll()
    .where('case_id', '=', id)
    .orderBy('number')
    .execute();
}

/** How early a body wants its cases, papers and notices. */
export async function readLeadTime(
  db: Reader,
  bodyId: BodyId,
): Promise<LeadTime & { own: boolean }> {
  const row = await db
    .selectFrom('case_queue.lead_time')
    .selectAll()
    .where('body_id', '=', bodyId)
    .executeTakeFirst();
  if (!row) return { ...usualLeadTime, own: false };
  return {
    caseDays: row.case_days,
    paperDays: row.paper_days,
    noticeDays: row.notice_days,
    own: true,
  };
}

/** The rows that come back at every meeting of a body. */
export async function listStandingItems(db: Reader, bodyId: BodyId): Promise<StandingItemRow[]> {
  return db
    .selectFrom('case_queue.standing_item')
    .selectAll()
    .where('body_id', '=', bodyId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}
