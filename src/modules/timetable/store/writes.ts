import { sql } from 'kysely';
import { type BodyId, newId, type TimetableId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { Session, SessionDraft, SessionId, Timetable } from '../vocabulary.ts';
import type { SessionRow } from './tables.ts';

/** Holds a group's timetables, so that two who write in them do it one after the other. */
export async function holdGroup(tx: Writer, bodyId: BodyId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`timetable ${bodyId}`}, 0))`.execute(
    tx,
  );
}

export async function insertTimetable(
  tx: Writer,
  timetable: Omit<Timetable, 'id'>,
  by: { name: string; now: Date },
): Promise<TimetableId> {
  const id = newId('time');
  await tx
    .insertInto('timetable.timetable')
    .values({
      id,
      body_id: timetable.bodyId,
      name: timetable.name,
      starts_on: timetable.startsOn,
      ends_on: timetable.endsOn,
      made_by_name: by.name,
      made_at: by.now,
    })
    .execute();
  return id;
}

const columnsOf = (draft: SessionDraft) => ({
  held_on: draft.date,
  starts_at: draft.start,
  ends_at: draft.end,
  place: draft.place,
  remote: draft.remote,
  configures: draft.configures,
});

export async function insertSessions(
  tx: Writer,
  timetableId: TimetableId,
  drafts: readonly SessionDraft[],
  now: Date,
): Promise<SessionId[]> {
  const rows = drafts.map((draft) => ({
    id: newId('conf'),
    timetable_id: timetableId,
    ...columnsOf(draft),
    sequence: 0,
    cancelled_reason: null,
    changed_at: now,
  }));
  if (rows.length > 0) await tx.insertInto('timetable.session').values(rows).execute();
  return rows.map((row) => row.id);
}

/** Changes a day if it is still as the writer saw it; answers whether it was. */
export async function updateSession(
  tx: Writer,
  seen: Pick<Session, 'id' | 'sequence'>,
  change: { draft?: SessionDraft; cancelledReason?: string | null },
  now: Date,
): Promise<boolean> {
  const { draft, cancelledReason } = change;
  const columns: Partial<SessionRow> = {
    ...(draft ? columnsOf(draft) : {}),
    ...(cancelledReason === undefined ? {} : { cancelled_reason: cancelledReason }),
  };
  const result = await tx
    .updateTable('timetable.session')
    .set({ ...columns, sequence: seen.sequence + 1, changed_at: now })
    .where('id', '=', seen.id)
    .where('sequence', '=', seen.sequence)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
