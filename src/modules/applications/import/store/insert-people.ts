import { newId } from '../../../../kernel/ids.ts';
import type { Writer } from '../../../../platform/database/tables.ts';
import type { AdvertRoundId } from '../../../adverts/vocabulary.ts';
import type { NeedId } from '../../../recruitment/vocabulary.ts';
import { columnsOf } from '../../store/writes.ts';
import type { ApplicantDetails, ApplicantId, Wish } from '../../vocabulary.ts';

/** So many rows are written at a time; PostgreSQL takes 65 535 values in one statement. */
const atATime = 1_000;

/** Somebody new of a file. */
export type NewPerson = { id: ApplicantId; details: ApplicantDetails };

/** What is added for somebody: wishes that come after those they have, and needs said to be met. */
export type Added = {
  id: ApplicantId;
  wishes: readonly Wish[];
  /** The rank of the last wish that stands; 0 where there is none. */
  after: number;
  needs: readonly NeedId[];
};

/** Puts in many who apply. False where one of the addresses has applied in the round already. */
export async function insertPeople(
  tx: Writer,
  { roundId, people, now }: { roundId: AdvertRoundId; people: readonly NewPerson[]; now: Date },
): Promise<boolean> {
  for (const some of inPieces(people)) {
    const rows = some.map(({ id, details }) => ({
      id,
      round_id: roundId,
      ...columnsOf(details),
      source: 'import' as const,
      state: 'submitted' as const,
      started_at: now,
      submitted_at: now,
    }));
    const kept = await tx
      .insertInto('applications.applicant')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute();
    if (kept.length < rows.length) return false;
  }
  return true;
}

/** Adds wishes and needs that were not there before. */
export async function insertAdded(tx: Writer, all: readonly Added[]): Promise<void> {
  const applications = all.flatMap(({ id, wishes, after }) =>
    wishes.map(({ roleId, bodyId }, at) => ({
      id: newId('appl'),
      applicant_id: id,
      role_id: roleId,
      body_id: bodyId,
      rank: after + at + 1,
      withdrawn_at: null,
    })),
  );
  for (const some of inPieces(applications)) {
    await tx.insertInto('applications.application').values(some).execute();
  }
  const needs = all.flatMap(({ id, needs: ids }) =>
    ids.map((needId) => ({ applicant_id: id, need_id: needId, how: '' })),
  );
  for (const some of inPieces(needs)) {
    await tx.insertInto('applications.says_to_meet').values(some).execute();
  }
}

/** The versions of applicants by their ids, locked until the command is done. */
export async function lockedVersions(
  tx: Writer,
  ids: readonly ApplicantId[],
): Promise<ReadonlyMap<ApplicantId, number>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('applications.applicant')
    .select(['id', 'version'])
    .where('id', 'in', ids)
    .where('state', '=', 'submitted')
    .orderBy('id')
    .forUpdate()
    .execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

function inPieces<One>(all: readonly One[]): One[][] {
  const count = Math.ceil(all.length / atATime);
  return Array.from({ length: count }, (_, at) => all.slice(at * atATime, (at + 1) * atATime));
}
