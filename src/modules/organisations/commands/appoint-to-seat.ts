import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { reportedLate } from '../rules/changes-are-reported-while-the-term-runs.ts';
import { listTerms, toTerm } from '../store/reads.ts';
import { lockSeat, setHolder } from '../store/writes.ts';
import { bodyOfSeat } from './subjects.ts';

export type AppointInput = {
  seatId: string;
  holder: string;
  /** The case that appointed the holder, as printed; may be empty. */
  byCase: string;
};

/** A change that came after the body's deadline for changes: taken in, and said. */
export type LateChange = { deadline: IsoDate; daysLate: number };

/**
 * Gives a seat to somebody. A change reported after the deadline is taken in all the same, and the
 * answer and the log say by how many days it was late.
 * @source F-003, F-004
 */
export const appointToSeat = command<
  AppointInput,
  { holder: string; late: LateChange | null },
  { code: 'holder-is-missing' } | { code: 'holder-holds-it-already'; holder: string }
>({
  name: 'organisations.appoint-to-seat',
  action: 'meeting.edit',
  subject: bodyOfSeat,
  run: async (tx, input, acting) => {
    const holder = input.holder.trim();
    if (!holder) return refused({ code: 'holder-is-missing' });
    const seat = await lockSeat(tx, input.seatId);
    if (!seat || seat.holder === holder) {
      return refused({ code: 'holder-holds-it-already', holder });
    }
    const byCase = input.byCase.trim() || null;
    await setHolder(tx, seat.id, { holder, holder_person_id: null, appointed_by_case: byCase });
    const terms = (await listTerms(tx, seat.body_id)).map(toTerm);
    const late = reportedLate(terms, acting.today);
    const before = { holder: seat.holder, byCase: seat.appointed_by_case };
    const after = { holder, byCase, late };
    return allowed({
      value: { holder, late },
      changes: [{ subjectKind: 'seat', subjectId: seat.id, before, after }],
    });
  },
});
