import type { IsoDate } from '../../kernel/calendar.ts';
import { newId } from '../../kernel/ids.ts';
import type { Acting } from './command.ts';
import type { Actor, AppointmentId, Role } from './vocabulary.ts';

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
    organisationId: newId('org'),
    onBehalfOf: 'Fellesskapet',
    bodyId: null,
    ...of,
  };
  return { actor, now, today };
}
