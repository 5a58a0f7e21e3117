import type { IsoDate } from '../../kernel/calendar.ts';
import { newId, type OrganisationId } from '../../kernel/ids.ts';
import type { Acting } from './command.ts';
import type { Actor, AppointmentId, Role } from './vocabulary.ts';

/**
 * The organisation that somebody in a test acts for, and whose rounds are made, where the test does
 * not say which: the city whose people may be entered as in the demo.
 */
export const testOrganisation: OrganisationId = 'org_k-trondheim';

/** Somebody new in a role, at a time, for tests. What is not said is made up; no body means all. */
export function actingInTest(
  role: Role,
  { now, today, ...of }: Partial<Omit<Actor, 'role'>> & { now: Date; today: IsoDate },
): Acting {
  const actor: Actor = {
    personId: newId('pers'),
    name: role,
    appointmentId: newId('app') as AppointmentId,
    role,
    label: { nb: role, nn: role, en: role },
    organisationId: testOrganisation,
    onBehalfOf: 'Fellesskapet',
    bodyId: null,
    ...of,
  };
  return { actor, now, today };
}
