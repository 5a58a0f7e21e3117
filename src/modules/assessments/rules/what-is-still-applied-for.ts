import type { Applicant } from '../../applications/vocabulary.ts';

/** The groups that somebody still applies for in a role, the one wanted most first. */
export const groupsOf = ({ applications }: Pick<Applicant, 'applications'>, roleId?: string) => [
  ...new Set(
    applications
      .filter((one) => one.withdrawnAt === null && (!roleId || one.roleId === roleId))
      .map(({ bodyId }) => bodyId),
  ),
];
