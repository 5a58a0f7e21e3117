import type { Selectable } from 'kysely';
import type { BodyId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type {
  CommonKey,
  CompetenceNeed,
  FigureEvent,
  NeedId,
  ProfileOfRoleId,
  RoleProfile,
  Stated,
  StatedFigureId,
} from '../vocabulary.ts';
import type { FigureRow, NeedRow, RoleProfileRow } from './tables.ts';

function toStated(row: Selectable<FigureRow>): Stated {
  const { id, subject: key, nb, nn, en, source, state, version } = row;
  const known = {
    ...{ id, key, name: { nb, nn, en }, source, state, version },
    statedOn: row.stated_on,
    decidedByCase: row.decided_by_case,
  };
  if (row.unit === 'date') {
    const { first_day: from, last_day: to, hangs_on: hangsOn } = row;
    if (from === null || to === null) throw new Error(`The day ${id} is stored without days.`);
    return { ...known, unit: row.unit, from, to, hangsOn };
  }
  const { unit, low, high, about } = row;
  if (low === null || high === null) throw new Error(`The figure ${id} is stored without number.`);
  return { ...known, unit, low, high, about };
}

/** Every number and day that was stated, in the order they were entered. @source F-030 */
export async function listFigures(db: Reader): Promise<Stated[]> {
  const rows = await db.selectFrom('recruitment.figure').selectAll().orderBy('position').execute();
  return rows.map(toStated);
}

export async function readFigure(db: Reader, id: string): Promise<Stated | undefined> {
  const row = await db
    .selectFrom('recruitment.figure')
    .selectAll()
    .where('id', '=', id as StatedFigureId)
    .executeTakeFirst();
  return row ? toStated(row) : undefined;
}

/** What happened to the figures, the latest first. */
export async function listFigureEvents(db: Reader, most = 500): Promise<FigureEvent[]> {
  const rows = await db
    .selectFrom('recruitment.figure_event')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    number: row.number,
    key: row.subject,
    figureId: row.figure_id,
    did: row.did,
    figure: row.figure,
    decidedByCase: row.decided_by_case,
    byName: row.by_name,
    onBehalfOf: row.on_behalf_of,
    at: row.at,
  }));
}

const toNeed = (row: Selectable<NeedRow>): CompetenceNeed => ({
  id: row.id,
  bodyId: row.body_id,
  text: { nb: row.nb, nn: row.nn, en: row.en },
  kind: row.kind,
  parent: row.parent,
  commonKey: row.common_key,
  atLeast: row.at_least,
  version: row.version,
});

/** What the groups need, or one of them, in the order it was entered. @source F-012 */
export async function listNeeds(db: Reader, bodyId?: BodyId): Promise<CompetenceNeed[]> {
  let rows = db.selectFrom('recruitment.need').selectAll();
  if (bodyId) rows = rows.where('body_id', '=', bodyId);
  return (await rows.orderBy('position').execute()).map(toNeed);
}

export async function readNeed(db: Reader, id: string): Promise<CompetenceNeed | undefined> {
  const row = await db
    .selectFrom('recruitment.need')
    .selectAll()
    .where('id', '=', id as NeedId)
    .executeTakeFirst();
  return row ? toNeed(row) : undefined;
}

/** What needs of several groups are compared by. */
export async function listCommonKeys(db: Reader): Promise<CommonKey[]> {
  const rows = await db
    .selectFrom('recruitment.common_key')
    .selectAll()
    .orderBy('position')
    .execute();
  return rows.map(({ key, nb, nn, en }) => ({ key, name: { nb, nn, en } }));
}

const toProfile = (row: Selectable<RoleProfileRow>): RoleProfile => ({
  id: row.id,
  name: { nb: row.nb, nn: row.nn, en: row.en },
  workload: { low: row.workload_low, high: row.workload_high },
  release: row.release,
  mustMeetPhysically: row.must_meet_physically,
  qualifications: row.qualifications,
  personalQualities: row.personal_qualities,
  version: row.version,
});

/** What each role asks of somebody. @source F-014 */
export async function listRoleProfiles(db: Reader): Promise<RoleProfile[]> {
  const rows = await db
    .selectFrom('recruitment.role_profile')
    .selectAll()
    .orderBy('position')
    .execute();
  return rows.map(toProfile);
}

export async function readRoleProfile(db: Reader, id: string): Promise<RoleProfile | undefined> {
  const row = await db
    .selectFrom('recruitment.role_profile')
    .selectAll()
    .where('id', '=', id as ProfileOfRoleId)
    .executeTakeFirst();
  return row ? toProfile(row) : undefined;
}
