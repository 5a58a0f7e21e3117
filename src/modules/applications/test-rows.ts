import type { Insertable } from 'kysely';
import { type BodyId, newId } from '../../kernel/ids.ts';
import type { Writer } from '../../platform/database/tables.ts';
import type { AdvertRoundId } from '../adverts/vocabulary.ts';
import type { NeedId, ProfileOfRoleId } from '../recruitment/vocabulary.ts';
import { nothingOfThemselves } from './rules/details-are-well-formed.ts';
import { readApplicant } from './store/reads.ts';
import type { ApplicantRow } from './store/tables.ts';
import type { Applicant, ApplicantDetails } from './vocabulary.ts';

/** Somebody who has applied, as rows, for the tests of what is done with applications. */
export async function testApplicant(
  db: Writer,
  known: {
    roundId: AdvertRoundId;
    roleId: ProfileOfRoleId;
    /** The groups applied for, the one wanted most first. */
    groups: readonly BodyId[];
    meets?: readonly NeedId[];
  } & Partial<Omit<Insertable<ApplicantRow>, 'id' | 'round_id'>>,
): Promise<Applicant> {
  const id = newId('apct');
  const { roundId, roleId, groups, meets = [], ...columns } = known;
  await db
    .insertInto('applications.applicant')
    .values({
      id,
      round_id: roundId,
      name: `Søker ${id.slice(-4)}`,
      email: `${id}@soker.example`,
      source: 'form',
      state: 'submitted',
      started_at: new Date('2019-01-12T08:00:00Z'),
      submitted_at: new Date('2019-01-12T09:00:00Z'),
      ...columns,
    })
    .execute();
  for (const [index, bodyId] of groups.entries()) {
    await db
      .insertInto('applications.application')
      .values({
        id: newId('appl'),
        applicant_id: id,
        role_id: roleId,
        body_id: bodyId,
        rank: index + 1,
      })
      .execute();
  }
  for (const needId of meets) {
    await db
      .insertInto('applications.says_to_meet')
      .values({ applicant_id: id, need_id: needId })
      .execute();
  }
  const applicant = await readApplicant(db, id);
  if (!applicant) throw new Error('The applicant was not written.');
  return applicant;
}

/** What somebody new writes of themselves, for tests; empty but for the name and the address. */
export function someDetails(known: Partial<ApplicantDetails> = {}): ApplicantDetails {
  return {
    ...nothingOfThemselves,
    name: 'Søker',
    email: `${newId('apct')}@soker.example`,
    ...known,
  };
}
