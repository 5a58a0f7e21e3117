import type { BodyId } from '../../../kernel/ids.ts';
import { listRecruitmentRounds } from '../../adverts/index.ts';
import type { RecruitmentRound } from '../../adverts/vocabulary.ts';
import { applicantsSeenBy, listApplicants, readApplicant } from '../../applications/index.ts';
import type { Applicant } from '../../applications/vocabulary.ts';
import type { Visit } from '../../identity/route.ts';
import { listGroups, listNeeds, listParties, readRoleProfile } from '../../recruitment/index.ts';
import type { CompetenceNeed, RoleProfile } from '../../recruitment/vocabulary.ts';
import { groupsOf } from '../rules/what-is-still-applied-for.ts';
import type { Sheet } from '../rules/what-stands.ts';
import { readSheet } from '../store/reads.ts';
import type { AssessedThing } from '../vocabulary.ts';
import { thingsAsked } from '../what-is-asked.ts';

/** One applicant with a role they apply for, and what they are assessed against. */
export type Assessed = {
  applicant: Applicant;
  round: RecruitmentRound;
  profile: RoleProfile;
  needs: readonly CompetenceNeed[];
  things: readonly AssessedThing[];
  sheet: Sheet;
  groupName: (id: BodyId) => string;
};

/**
 * The applicant and the role of the address, as far as this person may see them; null for those who
 * only began to write, those who were erased, and who applies for other groups or another role.
 */
export async function assessedOf(visit: Visit): Promise<Assessed | null> {
  const { db, params } = visit;
  const [found, profile, rounds] = await Promise.all([
    readApplicant(db, params.id ?? ''),
    readRoleProfile(db, params.role ?? ''),
    listRecruitmentRounds(db),
  ]);
  if (!found || !profile || found.state === 'draft' || found.state === 'erased') return null;
  const [applicant] = applicantsSeenBy(visit.acting().actor, rounds, [found]);
  const round = rounds.find(({ id }) => id === found.roundId);
  if (!applicant || !round) return null;
  if (!applicant.applications.some(({ roleId }) => roleId === profile.id)) return null;
  const [parties, needs, groups] = await Promise.all([
    listParties(db),
    listNeeds(db),
    listGroups(db),
  ]);
  return {
    ...{ applicant, round, profile, needs },
    things: thingsAsked({ applicant, round, profile, parties, needs }),
    sheet: await readSheet(db, applicant.id),
    groupName: (id) => groups.find((one) => one.id === id)?.name ?? id,
  };
}

/** Where an applicant stands among those who apply for the same role in the same group and round. */
export type Place = {
  bodyId: BodyId;
  at: number;
  all: number;
  previous: Applicant | null;
  next: Applicant | null;
};

/** The place in the group that the address names, else in the group wanted most; null where none. */
export async function placeOf(visit: Visit, assessed: Assessed): Promise<Place | null> {
  const { applicant, round, profile } = assessed;
  const own = groupsOf(applicant, profile.id);
  const bodyId = own.find((id) => id === visit.query.get('gruppe')) ?? own[0];
  if (!bodyId || applicant.state !== 'submitted') return null;
  const seen = applicantsSeenBy(
    visit.acting().actor,
    [round],
    await listApplicants(visit.db, round.id),
  );
  const row = seen.filter((one) => groupsOf(one, profile.id).includes(bodyId));
  const at = row.findIndex(({ id }) => id === applicant.id);
  return {
    ...{ bodyId, at, all: row.length },
    previous: row[at - 1] ?? null,
    next: row[at + 1] ?? null,
  };
}
