import { newId } from '../../../kernel/ids.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { GatheringId } from '../vocabulary.ts';
import type { GatheringRow, MoveRow } from './tables.ts';

export type GatheringRecord = Omit<GatheringRow, 'invited' | 'send_list'> & {
  invited: string[];
  send_list: string[];
};
export type Reflection = { group: string; reflection: string };

const toGathering = (row: GatheringRow): GatheringRecord => ({
  ...row,
  invited: row.invited as string[],
  send_list: row.send_list as string[],
});

/** The gatherings of a year, or all; those given by week stand where their week begins. */
export async function listGatherings(db: Reader, year?: number): Promise<GatheringRecord[]> {
  let rows = db.selectFrom('meeting_plan.gathering').selectAll();
  if (year !== undefined) rows = rows.where('year', '=', year);
  const found = await rows
    .orderBy('year', 'desc')
    .orderBy('held_on', (order) => order.asc().nullsLast())
    .orderBy('week')
    .orderBy('id')
    .execute();
  return found.map(toGathering);
}

export async function readGathering(db: Reader, id: string): Promise<GatheringRecord | undefined> {
  const row = await db
    .selectFrom('meeting_plan.gathering')
    .selectAll()
    .where('id', '=', id as GatheringId)
    .executeTakeFirst();
  return row && toGathering(row);
}

/** Takes the gathering's row, so that two who ask for another day ask one after the other. */
export async function lockGathering(tx: Writer, id: string): Promise<void> {
  await tx
    .selectFrom('meeting_plan.gathering')
    .select('id')
    .where('id', '=', id as GatheringId)
    .forUpdate()
    .execute();
}

export async function listMoves(db: Reader, id: GatheringId): Promise<MoveRow[]> {
  return db
    .selectFrom('meeting_plan.gathering_move')
    .selectAll()
    .where('gathering_id', '=', id)
    .orderBy('asked_on')
    .orderBy('id')
    .execute();
}

export async function listReflections(db: Reader, id: GatheringId): Promise<Reflection[]> {
  return db
    .selectFrom('meeting_plan.gathering_reflection')
    .select(['group_name as group', 'reflection'])
    .where('gathering_id', '=', id)
    .orderBy('position')
    .execute();
}

export async function insertGathering(
  tx: Writer,
  one: Omit<GatheringRecord, 'id' | 'version'>,
): Promise<GatheringId> {
  const id = newId('gath');
  await tx
    .insertInto('meeting_plan.gathering')
    .values({
      ...one,
      id,
      version: 1,
      invited: JSON.stringify(one.invited),
      send_list: JSON.stringify(one.send_list),
    })
    .execute();
  return id;
}

/** Changes a gathering if it is still at the version the writer saw; answers whether it was. */
export async function updateGathering(
  tx: Writer,
  id: GatheringId,
  version: number,
  change: Partial<Omit<GatheringRecord, 'id' | 'version'>>,
): Promise<boolean> {
  const { invited, send_list, ...plain } = change;
  const result = await tx
    .updateTable('meeting_plan.gathering')
    .set({
      ...plain,
      ...(invited ? { invited: JSON.stringify(invited) } : {}),
      ...(send_list ? { send_list: JSON.stringify(send_list) } : {}),
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Puts the groups' reflections in place of those that stood there. */
export async function storeReflections(
  tx: Writer,
  id: GatheringId,
  reflections: readonly Reflection[],
): Promise<void> {
  await tx.deleteFrom('meeting_plan.gathering_reflection').where('gathering_id', '=', id).execute();
  if (reflections.length === 0) return;
  await tx
    .insertInto('meeting_plan.gathering_reflection')
    .values(
      reflections.map(({ group, reflection }, position) => ({
        gathering_id: id,
        position,
        group_name: group,
        reflection,
      })),
    )
    .execute();
}

export async function insertMove(tx: Writer, move: Omit<MoveRow, 'id'>): Promise<string> {
  const id = newId('move');
  await tx
    .insertInto('meeting_plan.gathering_move')
    .values({ ...move, id })
    .execute();
  return id;
}

export async function updateMove(
  tx: Writer,
  id: string,
  change: Pick<MoveRow, 'state' | 'answer' | 'answered_on'>,
): Promise<void> {
  await tx.updateTable('meeting_plan.gathering_move').set(change).where('id', '=', id).execute();
}
