import type { Reader } from '../../../platform/database/tables.ts';
import { listRecruitmentRounds } from '../../adverts/index.ts';
import { readApplicants } from '../../applications/index.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import { listParties, readRoleProfile } from '../../recruitment/index.ts';
import type { ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import { coveredBy } from '../rules/assessed-goes-before-said.ts';
import { suitability } from '../rules/suitability-follows-the-scores.ts';
import type { CoveredNeed } from '../vocabulary.ts';
import { partyOfApplicant, pointsAsked } from '../what-is-asked.ts';
import { listSheets } from './reads.ts';

/**
 * How well each of these fits a role, 0–100; null for whoever is not wholly assessed for it. Ids
 * that nobody has are left out.
 * @source F-021
 */
export async function suitabilityOf(
  db: Reader,
  applicantIds: readonly ApplicantId[],
  roleId: ProfileOfRoleId,
): Promise<Map<ApplicantId, number | null>> {
  const [profile, applicants, rounds, parties, sheets] = await Promise.all([
    readRoleProfile(db, roleId),
    readApplicants(db, applicantIds),
    listRecruitmentRounds(db),
    listParties(db),
    listSheets(db, { applicants: applicantIds }),
  ]);
  return new Map(
    applicants.map((applicant) => {
      const round = rounds.find(({ id }) => id === applicant.roundId);
      const lines = sheets.get(applicant.id)?.lines.filter((line) => line.roleId === roleId);
      if (!profile || !round || !lines) return [applicant.id, null];
      const asked = pointsAsked(profile, partyOfApplicant(applicant, round, parties));
      return [applicant.id, suitability(asked, lines)];
    }),
  );
}

/**
 * What each of these covers of what the groups need: as assessed where it was, else as they say
 * themselves. Only `meets: 'meets'` counts towards how many must have it. Ids that nobody has are
 * left out.
 * @source F-013
 */
export async function coveredNeedsOf(
  db: Reader,
  applicantIds: readonly ApplicantId[],
): Promise<Map<ApplicantId, CoveredNeed[]>> {
  const [applicants, sheets] = await Promise.all([
    readApplicants(db, applicantIds),
    listSheets(db, { applicants: applicantIds }),
  ]);
  return new Map(
    applicants.map((one) => [one.id, coveredBy(one, sheets.get(one.id)?.needs ?? [])]),
  );
}
