import { type MeetingId, newId, type PlanId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { PlannedId, PlanVersion, SeriesId } from '../vocabulary.ts';
import type { PlannedRecord, PlanRecord, SeriesRecord } from './plans.ts';

const json = (value: unknown) => JSON.stringify(value);

export type NewPlan = Pick<
  PlanRecord,
  'body_id' | 'name' | 'year' | 'county' | 'summer_from' | 'summer_to'
>;

/** Stores an empty plan and answers its id. */
export async function insertPlan(
  tx: Writer,
  plan: NewPlan,
  by: { name: string; now: Date },
): Promise<PlanId> {
  const id = newId('plan');
  await tx
    .insertInto('meeting_plan.plan')
    .values({
      ...plan,
      id,
      relations: json([]),
      missing: json([]),
      version: 1,
      changed_at: by.now,
      changed_by: by.name,
    })
    .execute();
  return id;
}

/** Takes the plan's row, so that two who change one plan do so one after the other. */
export async function lockPlan(tx: Writer, id: string): Promise<void> {
  await tx
    .selectFrom('meeting_plan.plan')
    .select('id')
    .where('id', '=', id as PlanId)
    .forUpdate()
    .execute();
}

/** Changes a plan's own facts, and counts its version up. */
export async function touchPlan(
  tx: Writer,
  id: PlanId,
  change: Partial<
    Pick<PlanRecord, 'name' | 'county' | 'summer_from' | 'summer_to' | 'relations' | 'missing'>
  >,
  by: { name: string; now: Date },
): Promise<void> {
  const { relations, missing, ...plain } = change;
  await tx
    .updateTable('meeting_plan.plan')
    .set((set) => ({
      ...plain,
      ...(relations ? { relations: json(relations) } : {}),
      ...(missing ? { missing: json(missing) } : {}),
      version: set('version', '+', 1),
      changed_at: by.now,
      changed_by: by.name,
    }))
    .where('id', '=', id)
    .execute();
}

/** Stores what a body wants of the year, new or changed. */
export async function storeSeries(tx: Writer, series: SeriesRecord): Promise<void> {
  const row = {
    ...series,
    weekdays: json(series.weekdays),
    rooms: json(series.rooms),
    fixed: json(series.fixed),
  };
  const { id: _, plan_id: __, ...change } = row;
  await tx
    .insertInto('meeting_plan.series')
    .values(row)
    .onConflict((found) => found.column('id').doUpdateSet(change))
    .execute();
}

/** Takes an order away, with the meetings it had planned. */
export async function deleteSeries(tx: Writer, id: SeriesId): Promise<void> {
  await tx.deleteFrom('meeting_plan.planned_meeting').where('series_id', '=', id).execute();
  await tx.deleteFrom('meeting_plan.series').where('id', '=', id).execute();
}

export async function insertPlanned(tx: Writer, row: PlannedRecord): Promise<void> {
  await tx
    .insertInto('meeting_plan.planned_meeting')
    .values({ ...row, explanation: row.explanation && json(row.explanation) })
    .execute();
}

export async function updatePlanned(
  tx: Writer,
  id: PlannedId,
  change: Partial<Omit<PlannedRecord, 'id' | 'plan_id' | 'series_id'>>,
): Promise<void> {
  const { explanation, ...plain } = change;
  await tx
    .updateTable('meeting_plan.planned_meeting')
    .set({
      ...plain,
      ...(explanation === undefined ? {} : { explanation: explanation && json(explanation) }),
    })
    .where('id', '=', id)
    .execute();
}

export async function deletePlanned(tx: Writer, id: PlannedId): Promise<void> {
  await tx.deleteFrom('meeting_plan.planned_meeting').where('id', '=', id).execute();
}

/** Ties a planned meeting to the meeting that was made of it. */
export async function tieMeeting(tx: Writer, id: PlannedId, meetingId: MeetingId): Promise<void> {
  await updatePlanned(tx, id, { meeting_id: meetingId });
}

export async function insertVersion(tx: Writer, version: PlanVersion): Promise<void> {
  await tx
    .insertInto('meeting_plan.plan_version')
    .values({
      plan_id: version.planId,
      number: version.number,
      published_at: version.publishedAt,
      published_by: version.publishedBy,
      meetings: json(version.meetings),
      changes: json(version.changes),
    })
    .execute();
}
