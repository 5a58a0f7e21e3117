import { newId } from '../../kernel/ids.ts';
import type { Side } from '../organisations/vocabulary.ts';
import type { CalledSeat } from './scene.ts';
import type { Invitation, Round } from './vocabulary.ts';

/** A new invitation to whoever holds a seat. */
export function calledIn(seat: CalledSeat, round: Pick<Round, 'meetingId' | 'bodyId'>): Invitation {
  return {
    id: newId('inv'),
    meetingId: round.meetingId,
    bodyId: round.bodyId,
    seatId: seat.id,
    role: seat.role,
    side: (seat.side ?? seat.deputy_for_side) as Side | null,
    name: seat.holder,
    personId: seat.holder_person_id,
    email: seat.email,
    represents: seat.represents,
    organisation: seat.organisation,
    writtenStandard: seat.standard,
    standsInFor: null,
    rank: null,
    reply: 'none',
    reason: '',
    repliedAt: null,
    repliedVia: null,
    calledOffAt: null,
    calledOffFor: null,
    mailedPublication: null,
    mailedTo: null,
    remindedOn: null,
  };
}
