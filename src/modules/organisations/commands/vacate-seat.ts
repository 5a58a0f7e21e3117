import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { lockSeat, setHolder } from '../store/writes.ts';
import { bodyOfSeat } from './subjects.ts';

/**
 * Empties a seat. The seat stays, and shows as vacant until somebody is appointed.
 * @source F-003
 */
export const vacateSeat = command<
  { seatId: string },
  { holder: string },
  { code: 'seat-is-vacant-already' }
>({
  name: 'organisations.vacate-seat',
  action: 'meeting.edit',
  subject: bodyOfSeat,
  run: async (tx, { seatId }) => {
    const seat = await lockSeat(tx, seatId);
    if (!seat?.holder) return refused({ code: 'seat-is-vacant-already' });
    const { holder } = seat;
    await setHolder(tx, seat.id, {
      holder: null,
      holder_person_id: null,
      appointed_by_case: null,
      email: null,
    });
    const before = { holder, byCase: seat.appointed_by_case };
    const after = { holder: null };
    return allowed({
      value: { holder },
      changes: [{ subjectKind: 'seat', subjectId: seat.id, before, after }],
    });
  },
});
