import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { isMemberSeat } from '../rules/seats-are-held-on-a-day.ts';
import { lockSeat, setSeatWeight } from '../store/writes.ts';
import { highestWeight } from '../vocabulary.ts';
import { bodyOfSeat } from './subjects.ts';

/**
 * Says how many votes a seat casts where the rules of the body weigh them: a whole number from 1 to
 * 1000. It belongs to the seat, and stays when its holder leaves; a deputy casts the votes of the
 * seat they take. Meetings that are opened keep the weights they were opened with. Refuses a seat
 * that does not vote.
 * @source F-088
 */
export const setWeight = command<
  { seatId: string; weight: number },
  { holder: string | null; weight: number },
  { code: 'weight-is-unusable' } | { code: 'seat-does-not-vote' }
>({
  name: 'organisations.set-weight',
  action: 'meeting.edit',
  subject: bodyOfSeat,
  run: async (tx, { seatId, weight }) => {
    if (!Number.isInteger(weight) || weight < 1 || weight > highestWeight) {
      return refused({ code: 'weight-is-unusable' });
    }
    const seat = await lockSeat(tx, seatId);
    if (!seat || !isMemberSeat(seat)) return refused({ code: 'seat-does-not-vote' });
    const value = { holder: seat.holder, weight };
    if (seat.weight === weight) return allowed({ value, changes: [] });
    await setSeatWeight(tx, seat.id, weight);
    const change = { before: { weight: seat.weight }, after: { weight } };
    return allowed({
      value,
      changes: [{ subjectKind: 'seat', subjectId: seat.id, ...change }],
    });
  },
});
