import type { Expected } from '../../summons/vocabulary.ts';
import type { Participant, ParticipantId } from '../vocabulary.ts';

/**
 * The participants of a meeting as it opens, in the order of those expected. A deputy who was called
 * has the seat of the member whose place it is, or the one that nobody holds; one who was not has
 * none.
 */
export function participantsOf(
  expected: readonly Expected[],
  nextId: () => ParticipantId,
): Participant[] {
  const ids = expected.map(() => nextId());
  return expected.map((one, at) => {
    const memberAt = expected.findIndex(({ id }) => id !== null && id === one.standsInFor);
    const member = expected[memberAt];
    return {
      id: ids[at] as ParticipantId,
      invitationId: one.id,
      personId: one.personId,
      name: one.name,
      role: one.role,
      seatId: member
        ? member.seatId
        : one.role === 'deputy'
          ? (one.vacantSeat ?? null)
          : one.seatId,
      side: one.side ?? member?.side ?? null,
      represents: one.represents,
      organisation: one.organisation,
      weight: 1,
      standsInFor: member ? (ids[memberAt] as ParticipantId) : null,
    };
  });
}

/**
 * Whether somebody is likely in the room as the meeting opens: whoever was called and whose place
 * nobody has been called in for, and the deputies who were.
 */
export function isLikelyThere(one: Participant, participants: readonly Participant[]): boolean {
  if (one.role === 'deputy') return one.standsInFor !== null || one.seatId !== null;
  return one.role !== 'guest' && !participants.some((other) => other.standsInFor === one.id);
}
