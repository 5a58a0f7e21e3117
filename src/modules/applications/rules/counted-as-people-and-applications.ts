import type { Applicant, ApplicantCount, Application } from '../vocabulary.ts';

/** What somebody still applies for: nothing, once all of it is withdrawn or erased. */
export const standingWishes = (
  applicant: Pick<Applicant, 'state' | 'applications'>,
): readonly Application[] =>
  applicant.state === 'submitted'
    ? applicant.applications.filter(({ withdrawnAt }) => withdrawnAt === null)
    : [];

/**
 * How many people apply, and for how many roles in groups: somebody who applies for two roles in
 * two groups is one person and up to four applications. `of` chooses which wishes are counted.
 * @source F-019, F-020
 */
export function countApplicants(
  applicants: readonly Pick<Applicant, 'state' | 'applications'>[],
  of: (wish: Application) => boolean = () => true,
): ApplicantCount {
  const counted = applicants.map((one) => standingWishes(one).filter(of).length);
  return {
    people: counted.filter((wishes) => wishes > 0).length,
    applications: counted.reduce((sum, wishes) => sum + wishes, 0),
  };
}
