import type { OrganisationId } from '../../kernel/ids.ts';
import type { Actor, AppointmentId } from '../identity/vocabulary.ts';

/**
 * Who acts when somebody applies: nobody with an account. The log is read by people who must not
 * know who applied, so it has no name, and the id is that of the applicant where there is one.
 */
export function actorOfApplicant(applicantId: string | null): Actor {
  const own = applicantId?.slice('apct_'.length) ?? 'applicant';
  return {
    personId: `pers_${own}`,
    name: 'Søker',
    appointmentId: `app_${own}` as AppointmentId,
    role: 'reader',
    label: { nb: 'søker', nn: 'søkjar', en: 'applicant' },
    organisationId: 'org_applicant' as OrganisationId,
    onBehalfOf: 'Seg selv',
    bodyId: null,
  };
}
