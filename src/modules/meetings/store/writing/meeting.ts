import { sql } from 'kysely';
import { type MeetingId, newId } from '../../../../kernel/ids.ts';
import type { Writer } from '../../../../platform/database/tables.ts';
import type { MeetingRow } from '../tables.ts';

export type By = { name: string; now: Date };

export async function insertMeeting(
  tx: Writer,
  meeting: Omit<
    MeetingRow,
    | 'id'
    | 'version'
    | 'sequence'
    | 'created_at'
    | 'changed_at'
    | 'changed_by'
    | 'state'
    | `cancelled_${string}`
    | `called_${string}`
    | 'opened_at'
    | 'calendar_uid'
    | 'planned_sequence'
  >,
  by: By,
): Promise<MeetingId> {
  const id = newId('meet');
  await tx
    .insertInto('meetings.meeting')
    .values({
      ...meeting,
      id,
      state: 'draft',
      version: 1,
      sequence: 0,
      created_at: by.now,
      changed_at: by.now,
      changed_by: by.name,
    })
    .execute();
  return id;
}

/**
 * Locks a meeting for the rest of the transaction, so that two commands on one meeting follow
 * each other and each sees what the other did.
 */
export async function lockMeeting(tx: Writer, id: string): Promise<MeetingRow | undefined> {
  return tx
    .selectFrom('meetings.meeting')
    .selectAll()
    .where('id', '=', id as MeetingId)
    .forUpdate()
    .executeTakeFirst();
}

/** Changes a meeting's own fields and counts the version up. */
export async function touchMeeting(
  tx: Writer,
  id: MeetingId,
  change: Partial<Omit<MeetingRow, 'id' | 'version'>>,
  by: By,
): Promise<void> {
  await tx
    .updateTable('meetings.meeting')
    .set({
      ...change,
      version: sql<number>`version + 1`,
      changed_at: by.now,
      changed_by: by.name,
    })
    .where('id', '=', id)
    .execute();
}

/**
 * Keeps what those called to a meeting were sent last: the publication, to how many of them, and
 * how many could not be reached. Nothing of the meeting itself is changed by it.
 */
export async function noteCalled(
  tx: Writer,
  id: MeetingId,
  sent: { publication: number; at: Date; count: number; missing: number },
): Promise<void> {
  await tx
    .updateTable('meetings.meeting')
    .set({
      called_publication: sent.publication,
      called_at: sent.at,
      called_count: sent.count,
      called_missing: sent.missing,
    })
    .where('id', '=', id)
    .execute();
}

/** Keeps when a meeting was opened. Noted again, the first time stands. */
export async function noteOpened(tx: Writer, id: MeetingId, at: Date): Promise<void> {
  await tx
    .updateTable('meetings.meeting')
    .set({ opened_at: at })
    .where('id', '=', id)
    .where('opened_at', 'is', null)
    .execute();
}

/**
 * Keeps which entry in calendars a plan gave a meeting, and the sequence it has told of it; null
 * where it has told nobody yet. A meeting that was called under another identity keeps that.
 */
export async function notePlanned(
  tx: Writer,
  id: MeetingId,
  { uid, sequence }: { uid: string; sequence: number | null },
): Promise<void> {
  await tx
    .updateTable('meetings.meeting')
    .set({
      calendar_uid: uid,
      planned_sequence: sql<number | null>`greatest(planned_sequence, ${sequence}::integer)`,
    })
    .where('id', '=', id)
    .where((where) => where.or([where('called_at', 'is', null), where('calendar_uid', '=', uid)]))
    .execute();
}
