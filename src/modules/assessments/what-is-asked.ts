import type { Applicant } from '../applications/vocabulary.ts';
import { inTheirOrder, partyOf, qualificationsFor } from '../recruitment/index.ts';
import type {
  CompetenceNeed,
  Party,
  ProfileOfRoleId,
  RoleProfile,
} from '../recruitment/vocabulary.ts';
import { isSamePoint } from './rules/one-demand-is-not-another.ts';
import { groupsOf } from './rules/what-is-still-applied-for.ts';
import type { AssessedThing, ScoredPoint } from './vocabulary.ts';

/** Whose seat an applicant would fill: by the employer where it is known, else by the round. */
export function partyOfApplicant(
  { employerId }: Pick<Applicant, 'employerId'>,
  round: { party: string },
  parties: readonly Party[],
): string {
  return partyOf(parties, employerId) ?? round.party;
}

/**
 * What a role asks of somebody who would fill a seat of this party, in the order of the profile;
 * what is said twice is asked once.
 * @source F-015, F-021
 */
export function pointsAsked(
  profile: Pick<RoleProfile, 'qualifications' | 'personalQualities'>,
  party: string,
): ScoredPoint[] {
  const all: ScoredPoint[] = [
    ...qualificationsFor(profile, party).map((asked) => ({ of: 'qualification' as const, asked })),
    ...profile.personalQualities.map((asked) => ({ of: 'quality' as const, asked })),
  ];
  return all.filter((point, at) => all.findIndex((one) => isSamePoint(one, point)) === at);
}

/**
 * The needs somebody is assessed against: those of the groups applied for in the role, group by
 * group. A need with others under it is a heading, and met through them.
 * @source F-012, F-021
 */
export function needsAsked(
  applicant: Pick<Applicant, 'applications'>,
  roleId: ProfileOfRoleId,
  needs: readonly CompetenceNeed[],
): CompetenceNeed[] {
  return groupsOf(applicant, roleId).flatMap((bodyId) =>
    inTheirOrder(needs.filter((need) => need.bodyId === bodyId)).flatMap(({ under, ...need }) =>
      under.length > 0 ? under : [need],
    ),
  );
}

export type Asks = {
  applicant: Pick<Applicant, 'applications' | 'employerId'>;
  round: { party: string };
  profile: RoleProfile;
  parties: readonly Party[];
  needs: readonly CompetenceNeed[];
};

/** All that somebody is assessed against for a role: what the role asks, then what groups need. */
export function thingsAsked({ applicant, round, profile, parties, needs }: Asks): AssessedThing[] {
  const { id: roleId } = profile;
  return [
    ...pointsAsked(profile, partyOfApplicant(applicant, round, parties)).map((point) => ({
      ...point,
      roleId,
      needId: null,
    })),
    ...needsAsked(applicant, roleId, needs).map(({ id, text }) => ({
      of: 'need' as const,
      asked: text,
      roleId: null,
      needId: id,
    })),
  ];
}
