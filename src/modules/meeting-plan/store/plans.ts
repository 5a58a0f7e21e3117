import type { PlanId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type {
  Explanation,
  MissingMeetings,
  OrderRelation,
  PlanChange,
  PlannedId,
  PlanVersion,
  PublishedMeeting,
} from '../vocabulary.ts';
import type { PlannedRow, PlanRow, SeriesRow } from './tables.ts';

export type PlanRecord = Omit<PlanRow, 'relations' | 'missing'> & {
  relations: OrderRelation[];
  missing: MissingMeetings[];
};

export type SeriesRecord = Omit<SeriesRow, 'weekdays' | 'rooms' | 'fixed'> & {
  weekdays: number[];
  rooms: string[];
  fixed: string[];
};

export type PlannedRecord = Omit<PlannedRow, 'explanation'> & { explanation: Explanation | null };

const toPlan = (row: PlanRow): PlanRecord => ({
  ...row,
  relations: row.relations as OrderRelation[],
  missing: row.missing as MissingMeetings[],
});

/** All plans, the latest year first. */
export async function listPlans(db: Reader): Promise<PlanRecord[]> {
  const rows = await db
    .selectFrom('meeting_plan.plan')
    .selectAll()
    .orderBy('year', 'desc')
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(toPlan);
}

export async function readPlan(db: Reader, id: string): Promise<PlanRecord | undefined> {
  const row = await db
    .selectFrom('meeting_plan.plan')
    .selectAll()
    .where('id', '=', id as PlanId)
    .executeTakeFirst();
  return row && toPlan(row);
}

/** What each body of a plan wants, in the order they were added. */
export async function listSeries(db: Reader, planId: PlanId): Promise<SeriesRecord[]> {
  const rows = await db
    .selectFrom('meeting_plan.series')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...row,
    weekdays: row.weekdays as number[],
    rooms: row.rooms as string[],
    fixed: row.fixed as string[],
  }));
}

/** The planned meetings of a plan by date, also those withdrawn. */
export async function listPlanned(db: Reader, planId: PlanId): Promise<PlannedRecord[]> {
  const rows = await db
    .selectFrom('meeting_plan.planned_meeting')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('held_on')
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, explanation: row.explanation as Explanation | null }));
}

export async function readPlanned(db: Reader, id: string): Promise<PlannedRecord | undefined> {
  const row = await db
    .selectFrom('meeting_plan.planned_meeting')
    .selectAll()
    .where('id', '=', id as PlannedId)
    .executeTakeFirst();
  return row && { ...row, explanation: row.explanation as Explanation | null };
}

/** Every version of a plan that members were told, the latest first. */
export async function listVersions(db: Reader, planId: PlanId): Promise<PlanVersion[]> {
  const rows = await db
    .selectFrom('meeting_plan.plan_version')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({
    planId: row.plan_id,
    number: row.number,
    publishedAt: row.published_at,
    publishedBy: row.published_by,
    meetings: row.meetings as PublishedMeeting[],
    changes: row.changes as PlanChange[],
  }));
}
