import type { Expected, Reply } from '../../summons/vocabulary.ts';
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
      weight: one.weight,
      standsInFor: member ? (ids[memberAt] as ParticipantId) : null,
    };
  });
}

/**
 * Whether somebody is likely in the room as the roll is called: whoever said that they come, or was
 * called and has not answered while nobody was called in their place, and the deputies who were. Who
 * has said no since, or is a deputy no longer called, is not.
 * @source F-080, F-088
 */
export function isLikelyThere(
  one: Participant,
  participants: readonly Participant[],
  expected: readonly Expected[],
): boolean {
  const reply = replyOf(one, expected);
  if (one.role === 'guest' || reply === 'not-coming') return false;
  if (one.role === 'deputy') return one.standsInFor !== null || one.seatId !== null;
  return reply === 'coming' || !participants.some((other) => other.standsInFor === one.id);
}

/**
 * What a participant has answered by now; null for one whom nobody called. A deputy who is no longer
 * expected has said no, or is not needed.
 */
export function replyOf(
  { invitationId, role }: Pick<Participant, 'invitationId' | 'role'>,
  expected: readonly Expected[],
): Reply | null {
  if (invitationId === null) return null;
  const answered = expected.find(({ id }) => id === invitationId)?.reply;
  return answered ?? (role === 'deputy' ? 'not-coming' : null);
}
