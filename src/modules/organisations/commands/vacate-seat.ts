import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { lockSeat, setHolder } from '../store/writes.ts';
import { bodyOfSeat } from './subjects.ts';

/**
 * Empties a seat from today. It stays, and shows as vacant since then until somebody is appointed.
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
  run: async (tx, { seatId }, { today }) => {
    const seat = await lockSeat(tx, seatId);
    if (!seat?.holder) return refused({ code: 'seat-is-vacant-already' });
    const { holder } = seat;
    await setHolder(tx, seat.id, {
      holder: null,
      holder_person_id: null,
      appointed_by_case: null,
      email: null,
      vacant_since: today,
    });
    const before = { holder, byCase: seat.appointed_by_case };
    const after = { holder: null, vacantSince: today };
    return allowed({
      value: { holder },
      changes: [{ subjectKind: 'seat', subjectId: seat.id, before, after }],
    });
  },
});
