import { sql } from 'kysely';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { BudgetFrame, EngagementId, TimeEntry } from '../vocabulary.ts';
import './tables.ts';

/** What the investment pays; null until somebody has granted a frame. @source F-028 */
export async function readFrame(db: Reader): Promise<BudgetFrame | null> {
  const row = await db.selectFrom('engagements.frame').selectAll().executeTakeFirst();
  if (!row) return null;
  const { unit, version } = row;
  const rate = row.rate === null ? null : Number(row.rate);
  return { unit, amount: Number(row.amount), rate, grantedBy: row.granted_by, version };
}

/** Lets one at a time charge the frame or change it, so that two do not both take what is left. */
export async function lockFrame(tx: Writer): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('frame of experts'))`.execute(tx);
}

/** Keeps the frame in place of the one that was; whoever calls it has locked it. */
export async function storeFrame(tx: Writer, frame: BudgetFrame): Promise<void> {
  const columns = {
    unit: frame.unit,
    amount: String(frame.amount),
    rate: frame.rate === null ? null : String(frame.rate),
    granted_by: frame.grantedBy,
    version: frame.version,
  };
  await tx
    .insertInto('engagements.frame')
    .values(columns)
    .onConflict((conflict) => conflict.column('only_one').doUpdateSet(columns))
    .execute();
}

/** All hours that were entered, by month. @source F-028 */
export async function listTimeEntries(db: Reader): Promise<TimeEntry[]> {
  const rows = await db
    .selectFrom('engagements.time_entry')
    .selectAll()
    .orderBy('month', 'desc')
    .orderBy('engagement_id')
    .execute();
  return rows.map((row) => ({
    engagementId: row.engagement_id,
    month: row.month,
    hours: Number(row.hours),
    note: row.note,
    enteredBy: row.entered_by,
    enteredAt: row.entered_at,
  }));
}

/** Keeps the hours of a month in place of what was entered for it; none takes them away. */
export async function storeTimeEntry(tx: Writer, entry: TimeEntry): Promise<void> {
  const { engagementId: engagement_id, month, note } = entry;
  if (entry.hours === 0) {
    await removeEntry(tx, engagement_id, month);
    return;
  }
  const columns = {
    ...{ hours: String(entry.hours), note, entered_by: entry.enteredBy },
    entered_at: entry.enteredAt,
  };
  await tx
    .insertInto('engagements.time_entry')
    .values({ engagement_id, month, ...columns })
    .onConflict((conflict) => conflict.columns(['engagement_id', 'month']).doUpdateSet(columns))
    .execute();
}

async function removeEntry(tx: Writer, id: EngagementId, month: string): Promise<void> {
  await tx
    .deleteFrom('engagements.time_entry')
    .where('engagement_id', '=', id)
    .where('month', '=', month)
    .execute();
}

/** The months that take no more hours. */
export async function listClosedMonths(db: Reader): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('engagements.closed_month').select('month').execute();
  return new Set(rows.map(({ month }) => month));
}

/** Closes a month, or opens it again. */
export async function setMonthClosed(
  tx: Writer,
  month: string,
  closed: { at: Date; by: string } | null,
): Promise<void> {
  await tx.deleteFrom('engagements.closed_month').where('month', '=', month).execute();
  if (!closed) return;
  await tx
    .insertInto('engagements.closed_month')
    .values({ month, closed_at: closed.at, closed_by: closed.by })
    .execute();
}
