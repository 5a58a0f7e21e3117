import type { Applicant } from '../../applications/vocabulary.ts';
import type { Offer } from '../vocabulary.ts';

type Applied = Pick<Applicant, 'state' | 'applications'>;
type Place = Pick<Offer, 'bodyId' | 'roleId'>;

/**
 * Whether somebody still applies for a role in a group: the application for that role, where they
 * made one; else any that they have in the group.
 * @source F-019, F-025
 */
export function stillAppliesFor({ state, applications }: Applied, of: Place): boolean {
  if (state !== 'submitted') return false;
  const inGroup = applications.filter(({ bodyId }) => bodyId === of.bodyId);
  const same = inGroup.filter(({ roleId }) => roleId === of.roleId);
  return (same.length > 0 ? same : inGroup).some(({ withdrawnAt }) => withdrawnAt === null);
}

/** The waiting offers of somebody that no application stands under any more. @source F-025 */
export function withoutApplication<One extends Place & Pick<Offer, 'state'>>(
  offers: readonly One[],
  applicant: Applied,
): One[] {
  return offers.filter((one) => one.state === 'offered' && !stillAppliesFor(applicant, one));
}

/**
 * Those who had said yes and have withdrawn since: whether they leave is theirs to say. Whoever was
 * erased at their own wish is a member as before.
 */
export function leftWithoutApplication<One extends Place & Pick<Offer, 'state' | 'applicantId'>>(
  offers: readonly One[],
  applicants: ReadonlyMap<Offer['applicantId'], Applied>,
): One[] {
  return offers.filter((one) => {
    const applicant = applicants.get(one.applicantId);
    const isKnown = applicant !== undefined && applicant.state !== 'erased';
    return one.state === 'accepted' && isKnown && !stillAppliesFor(applicant, one);
  });
}
