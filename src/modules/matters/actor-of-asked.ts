import type { Actor, AppointmentId } from '../identity/vocabulary.ts';
import type { BodyRow } from '../organisations/index.ts';
import type { Asked } from './vocabulary.ts';

/**
 * Who acts when somebody answers by the link in a mail: the person who was asked, by name, with no
 * more leave than a seat in that body gives. Somebody without an account acts under an id told from
 * the seat, the same each time.
 */
export function actorOfAsked(
  asked: Asked,
  body: Pick<BodyRow, 'id' | 'name' | 'organisation_id'>,
): Actor {
  const own = asked.seatId.slice('seat_'.length);
  return {
    personId: asked.personId ?? `pers_${own}`,
    name: asked.name,
    appointmentId: `app_${own}` as AppointmentId,
    role: asked.role,
    label: { nb: asked.name, nn: asked.name, en: asked.name },
    organisationId: body.organisation_id,
    onBehalfOf: asked.represents ?? body.name,
    bodyId: body.id,
  };
}
