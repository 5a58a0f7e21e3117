import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { reportedLate } from '../rules/changes-are-reported-while-the-term-runs.ts';
import { couldBeMailAddress } from '../rules/could-be-a-mail-address.ts';
import { listTerms, readOrganisation, toTerm } from '../store/reads.ts';
import { lockSeat, setHolder } from '../store/writes.ts';
import { bodyOfSeat } from './subjects.ts';

export type AppointInput = {
  seatId: string;
  holder: string;
  /** The case that appointed the holder, as printed; may be empty. */
  byCase: string;
  /**
   * Where the holder is reached; empty where nobody knows. Left out, it follows the holder; the
   * former holder's address is never kept for a new one.
   */
  email?: string;
  /** Whom the holder belongs to; empty where it is not said. Left out, it stays. */
  organisationId?: string;
};

/** A change that came after the body's deadline for changes: taken in, and said. */
export type LateChange = { deadline: IsoDate; daysLate: number };

/**
 * Gives a seat to somebody, or says how its holder is reached and whom they belong to. A change
 * reported after the deadline is taken in all the same, and the answer and the log say by how many
 * days it was late.
 * @source F-003, F-004
 */
export const appointToSeat = command<
  AppointInput,
  { holder: string; late: LateChange | null },
  | { code: 'holder-is-missing' }
  | { code: 'holder-holds-it-already'; holder: string }
  | { code: 'email-is-unusable'; email: string }
  | { code: 'organisation-is-unknown' }
>({
  name: 'organisations.appoint-to-seat',
  action: 'meeting.edit',
  subject: bodyOfSeat,
  run: async (tx, input, acting) => {
    const holder = input.holder.trim();
    if (!holder) return refused({ code: 'holder-is-missing' });
    const seat = await lockSeat(tx, input.seatId);
    if (!seat) return refused({ code: 'holder-holds-it-already', holder });
    const same = seat.holder === holder;
    const known = same ? seat.email : null;
    const typed = input.email === undefined ? known : input.email.trim() || null;
    // A form that still shows the former holder's address does not say how the new one is reached.
    const email = !same && typed === seat.email ? null : typed;
    if (email !== null && email !== known && !couldBeMailAddress(email)) {
      return refused({ code: 'email-is-unusable', email });
    }
    const organisation =
      input.organisationId === undefined
        ? { id: seat.organisation_id }
        : input.organisationId === ''
          ? { id: null }
          : await readOrganisation(tx, input.organisationId);
    if (!organisation) return refused({ code: 'organisation-is-unknown' });
    const byCase = input.byCase.trim() || null;
    const before = {
      holder: seat.holder,
      byCase: seat.appointed_by_case,
      email: seat.email,
      organisationId: seat.organisation_id,
    };
    const after = { holder, byCase, email, organisationId: organisation.id };
    // The same holder, with nothing new said of them: nothing is to be done.
    const reached = email === seat.email && organisation.id === seat.organisation_id;
    if (same && reached) return refused({ code: 'holder-holds-it-already', holder });
    await setHolder(tx, seat.id, {
      holder,
      holder_person_id: same ? seat.holder_person_id : null,
      appointed_by_case: byCase,
      email,
      organisation_id: organisation.id,
    });
    const terms = (await listTerms(tx, seat.body_id)).map(toTerm);
    const late = same ? null : reportedLate(terms, acting.today);
    return allowed({
      value: { holder, late },
      changes: [{ subjectKind: 'seat', subjectId: seat.id, before, after: { ...after, late } }],
    });
  },
});
