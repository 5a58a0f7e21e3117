import type { Actor, AppointmentId, Role } from '../identity/vocabulary.ts';
import type { SeatRole } from '../organisations/vocabulary.ts';
import type { Scene } from './scene.ts';
import type { Invitation } from './vocabulary.ts';

const roles: Readonly<Record<SeatRole, Role>> = {
  chair: 'member',
  deputy_chair: 'member',
  member: 'member',
  deputy: 'deputy',
  observer: 'observer',
  secretary: 'observer',
};

/**
 * Who acts when somebody answers without signing in: the person who was called, by name, with no
 * more leave than one who sits at the table. Somebody unknown to the house acts under an id told
 * from the invitation, the same each time.
 */
export function actorOfInvitation(invitation: Invitation, { body }: Pick<Scene, 'body'>): Actor {
  const role = roles[invitation.role];
  const own = invitation.id.slice('inv_'.length);
  return {
    personId: invitation.personId ?? `pers_${own}`,
    name: invitation.name,
    appointmentId: `app_${own}` as AppointmentId,
    role,
    label: { nb: invitation.name, nn: invitation.name, en: invitation.name },
    organisationId: body.organisation_id,
    onBehalfOf: invitation.organisation ?? invitation.represents ?? '',
    bodyId: invitation.bodyId,
  };
}
