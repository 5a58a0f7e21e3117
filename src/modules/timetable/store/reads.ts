import type { BodyId, TimetableId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { listSeats } from '../../organisations/index.ts';
import type { GroupDay } from '../rules/who-is-in-two-places.ts';
import type { Session, Sitting, Timetable } from '../vocabulary.ts';
import type { SessionRow, TimetableRow } from './tables.ts';

const toTimetable = (row: TimetableRow): Timetable => ({
  id: row.id,
  bodyId: row.body_id,
  name: row.name,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
});

const toSession = (row: SessionRow): Session => ({
  id: row.id,
  timetableId: row.timetable_id,
  date: row.held_on,
  start: row.starts_at,
  end: row.ends_at,
  place: row.place,
  remote: row.remote,
  configures: row.configures,
  sequence: row.sequence,
  cancelledReason: row.cancelled_reason,
});

/** All timetables, or one group's, in the order of their periods. */
export async function listTimetables(db: Reader, bodyId?: BodyId): Promise<Timetable[]> {
  let rows = db.selectFrom('timetable.timetable').selectAll();
  if (bodyId) rows = rows.where('body_id', '=', bodyId);
  return (await rows.orderBy('starts_on').orderBy('id').execute()).map(toTimetable);
}

export async function readTimetable(db: Reader, id: string): Promise<Timetable | undefined> {
  const row = await db
    .selectFrom('timetable.timetable')
    .selectAll()
    .where('id', '=', id as TimetableId)
    .executeTakeFirst();
  return row ? toTimetable(row) : undefined;
}

/** The days of one timetable, the cancelled ones too, in their order. */
export async function listSessions(db: Reader, id: TimetableId): Promise<Session[]> {
  const rows = await db
    .selectFrom('timetable.session')
    .selectAll()
    .where('timetable_id', '=', id)
    .orderBy('held_on')
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
  return rows.map(toSession);
}

export async function readSession(db: Reader, id: string): Promise<Session | undefined> {
  const row = await db
    .selectFrom('timetable.session')
    .selectAll()
    .where('id', '=', id as Session['id'])
    .executeTakeFirst();
  return row ? toSession(row) : undefined;
}

/** Every day of every group from a day to another, both with. */
export async function listGroupDays(db: Reader, from: string, to: string): Promise<GroupDay[]> {
  const rows = await db
    .selectFrom('timetable.session as s')
    .innerJoin('timetable.timetable as t', 't.id', 's.timetable_id')
    .selectAll('s')
    .select('t.body_id as bodyId')
    .where('s.held_on', '>=', from)
    .where('s.held_on', '<=', to)
    .orderBy('s.held_on')
    .orderBy('s.starts_at')
    .orderBy('s.id')
    .execute();
  return rows.map(({ bodyId, ...row }) => ({ ...toSession(row), bodyId }));
}

/**
 * Who sits in which group and when; seats that nobody holds are left out. A person is known by
 * their account, or by what the seat calls them where they have none.
 */
export async function listSittings(db: Reader): Promise<Sitting[]> {
  const seats = await listSeats(db);
  return seats.flatMap((seat) => {
    const name = seat.holder?.trim();
    if (!name && !seat.holder_person_id) return [];
    return [
      {
        bodyId: seat.body_id,
        person: seat.holder_person_id ?? `navn:${name?.toLowerCase()}`,
        name: name ?? '',
        from: seat.valid_from,
        to: seat.valid_to,
      },
    ];
  });
}
