import type { Writer } from '../../../platform/database/tables.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import { eraseSealed } from '../../messages/index.ts';
import type { ApplicantId } from '../vocabulary.ts';
import { mailKeyOf } from './mail-key.ts';

/**
 * Empties all that tells who somebody was, also in the mail they were sent, and who it was that
 * read of them. What they applied for stays, so that it can still be counted.
 */
export async function eraseApplicant(tx: Writer, id: ApplicantId, now: Date): Promise<void> {
  await tx
    .updateTable('applications.applicant')
    .set({
      ...{ name: '', email: '', phone: '', employer: '', unit: '', unit_leader: '' },
      ...{ unit_leader_email: '', profession: '', position: '', region: '', experience: '' },
      ...{ motivation: '', withdrawn_reason: '', systems: [] },
      ...{ employer_id: null, permanent: null, sex: null },
      state: 'erased',
      erased_at: now,
    })
    .where('id', '=', id)
    .execute();
  await tx.deleteFrom('applications.link').where('applicant_id', '=', id).execute();
  await tx.deleteFrom('applications.says_to_meet').where('applicant_id', '=', id).execute();
  await tx
    .updateTable('applications.reading')
    .set({ person_id: 'pers_forgotten', person_name: '' })
    .where('applicant_id', '=', id)
    .execute();
  await eraseSealed(tx, mailKeyOf(id));
}

/** Takes away what somebody only began to write, with the mail about it. */
export async function deleteDraft(tx: Writer, id: ApplicantId): Promise<void> {
  await eraseSealed(tx, mailKeyOf(id));
  await tx
    .deleteFrom('applications.applicant')
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .execute();
}

/** Drafts begun before that, locked; those that somebody is writing in right now are left. */
export async function lockOldDrafts(tx: Writer, before: Date, most: number) {
  const rows = await tx
    .selectFrom('applications.applicant')
    .select('id')
    .where('state', '=', 'draft')
    .where('started_at', '<', before)
    .orderBy('started_at')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(({ id }) => id);
}

/** Applicants of these rounds who are not erased yet, locked. */
export async function lockNotErased(
  tx: Writer,
  rounds: readonly AdvertRoundId[],
  most: number,
): Promise<{ id: ApplicantId; isDraft: boolean }[]> {
  if (rounds.length === 0) return [];
  const rows = await tx
    .selectFrom('applications.applicant')
    .select(['id', 'state'])
    .where('round_id', 'in', rounds)
    .where('state', '<>', 'erased')
    .orderBy('position_number')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(({ id, state }) => ({ id, isDraft: state === 'draft' }));
}

/** Empties the lists that were handed over in these rounds; that they were stays. */
export async function emptyHandedOver(tx: Writer, rounds: readonly AdvertRoundId[]) {
  if (rounds.length === 0) return;
  await tx
    .updateTable('applications.hand_over')
    .set({ list: '' })
    .where('round_id', 'in', rounds)
    .where('list', '<>', '')
    .execute();
}
