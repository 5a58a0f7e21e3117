import type { Updateable } from 'kysely';
import { newId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type {
  Applicant,
  ApplicantDetails,
  ApplicantId,
  ApplicantSource,
  ApplicantState,
  SaysToMeet,
  Wish,
} from '../vocabulary.ts';
import { withWhatBelongs } from './reads.ts';
import type { ApplicantRow } from './tables.ts';

/** What somebody writes of themselves, as columns. */
export function columnsOf(details: ApplicantDetails) {
  const { employerId, unitLeader, unitLeaderEmail, writtenStandard, systems, ...same } = details;
  return {
    ...same,
    employer_id: employerId,
    unit_leader: unitLeader,
    unit_leader_email: unitLeaderEmail,
    written_standard: writtenStandard,
    systems: [...systems],
  };
}

/** Puts in somebody who applies; null where the same address has applied in the round already. */
export async function insertApplicant(
  tx: Writer,
  one: {
    roundId: AdvertRoundId;
    details: ApplicantDetails;
    source: ApplicantSource;
    state: ApplicantState;
    now: Date;
  },
): Promise<ApplicantId | null> {
  const row = await tx
    .insertInto('applications.applicant')
    .values({
      id: newId('apct'),
      round_id: one.roundId,
      ...columnsOf(one.details),
      source: one.source,
      state: one.state,
      started_at: one.now,
      submitted_at: one.state === 'submitted' ? one.now : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Somebody who applies, locked until the command is done. */
export async function lockApplicant(tx: Writer, id: string): Promise<Applicant | undefined> {
  const rows = await tx
    .selectFrom('applications.applicant')
    .selectAll()
    .where('id', '=', id as ApplicantId)
    .forUpdate()
    .execute();
  return (await withWhatBelongs(tx, rows))[0];
}

/**
 * Keeps others from changing or erasing these applications until the transaction is done. Whoever
 * writes something of applicants takes it before reading them, so that it is erased with the rest.
 */
export async function holdApplicants(tx: Writer, ids: readonly ApplicantId[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .selectFrom('applications.applicant')
    .select('id')
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forShare()
    .execute();
}

/** Changes what is said, and counts it as one change. */
export async function updateApplicant(
  tx: Writer,
  { id, version }: Pick<Applicant, 'id' | 'version'>,
  set: Updateable<ApplicantRow>,
): Promise<void> {
  await tx
    .updateTable('applications.applicant')
    .set({ ...set, version: version + 1 })
    .where('id', '=', id)
    .execute();
}

/**
 * Makes these the wishes of somebody, in this order. One that stood before keeps its id, and that
 * it was withdrawn; one that is not wished for any more goes.
 */
export async function setWishes(
  tx: Writer,
  id: ApplicantId,
  wishes: readonly Wish[],
): Promise<void> {
  const before = await tx
    .selectFrom('applications.application')
    .selectAll()
    .where('applicant_id', '=', id)
    .execute();
  const kept = new Set<string>();
  for (const [index, { roleId, bodyId }] of wishes.entries()) {
    const own = before.find((one) => one.role_id === roleId && one.body_id === bodyId);
    const rank = index + 1;
    if (own) {
      kept.add(own.id);
      if (own.rank === rank) continue;
      await tx
        .updateTable('applications.application')
        .set({ rank })
        .where('id', '=', own.id)
        .execute();
    } else {
      await tx
        .insertInto('applications.application')
        .values({
          id: newId('appl'),
          applicant_id: id,
          role_id: roleId,
          body_id: bodyId,
          rank,
          withdrawn_at: null,
        })
        .execute();
    }
  }
  const gone = before.filter((one) => !kept.has(one.id) && one.withdrawn_at === null);
  if (gone.length === 0) return;
  const ids = gone.map((one) => one.id);
  await tx.deleteFrom('applications.application').where('id', 'in', ids).execute();
}

/** Makes these the needs that somebody says to meet. */
export async function setSaysToMeet(
  tx: Writer,
  id: ApplicantId,
  says: readonly SaysToMeet[],
): Promise<void> {
  await tx.deleteFrom('applications.says_to_meet').where('applicant_id', '=', id).execute();
  const rows = [...new Map(says.map((one) => [one.needId, one])).values()].map((one) => ({
    applicant_id: id,
    need_id: one.needId,
    how: one.how,
  }));
  if (rows.length > 0) await tx.insertInto('applications.says_to_meet').values(rows).execute();
}
