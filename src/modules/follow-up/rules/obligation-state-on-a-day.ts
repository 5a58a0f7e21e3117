import { daysBetween, type IsoDate } from '../../../kernel/calendar.ts';
import type { ObligationId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Obligation, ObligationState, Standing } from '../vocabulary.ts';

type Dated = Pick<Obligation, 'state' | 'due' | 'explanation'>;

/** Late enough that it must be done, early enough that it still can be. */
const soonDays = 14;

/**
 * Answers how an obligation stands on a day. The due day itself is still in time. One without a
 * date is never missed, which is why a text that says "soon" should be given a date.
 * @source F-076
 */
export function standingOn(obligation: Dated, today: IsoDate): Standing {
  if (obligation.state !== 'open') return obligation.state;
  if (obligation.due === null) return 'open';
  const daysLeft = daysBetween(today, obligation.due);
  if (daysLeft < 0) return obligation.explanation.trim() ? 'explained' : 'missed';
  return daysLeft <= soonDays ? 'due-soon' : 'open';
}

/** Where an obligation may go from each state; what has been replaced never comes back. */
const transitions: Readonly<Record<ObligationState, readonly ObligationState[]>> = {
  open: ['done', 'superseded'],
  done: ['open'],
  superseded: [],
};

/** What somebody says has become of an obligation. */
export type ObligationReport =
  | { to: 'done'; doneOn: IsoDate; report: string }
  | { to: 'superseded'; replacedBy: ObligationId }
  | { to: 'open' }
  | { to: 'explained'; explanation: string };

export type ObligationRefusal =
  | { code: 'obligation-cannot-go-there'; from: ObligationState; to: ObligationState }
  | { code: 'done-in-the-future'; doneOn: IsoDate; today: IsoDate }
  | { code: 'cannot-replace-itself' }
  | { code: 'explanation-is-empty' }
  | { code: 'nothing-to-explain'; due: IsoDate | null };

/**
 * Answers the obligation after a report on it. Refuses what its state does not allow, a day that
 * has not come, and an explanation of what has not been missed. An earlier explanation may be
 * replaced by a better one.
 * @source F-076
 */
export function report<Known extends Obligation>(
  obligation: Known,
  input: ObligationReport,
  today: IsoDate,
): Verdict<Known, ObligationRefusal> {
  if (input.to === 'explained') {
    const standing = standingOn(obligation, today);
    if (standing !== 'missed' && standing !== 'explained') {
      return refused({ code: 'nothing-to-explain', due: obligation.due });
    }
    const explanation = input.explanation.trim();
    if (!explanation) return refused({ code: 'explanation-is-empty' });
    return allowed({ ...obligation, explanation });
  }
  if (!transitions[obligation.state].includes(input.to)) {
    return refused({ code: 'obligation-cannot-go-there', from: obligation.state, to: input.to });
  }
  switch (input.to) {
    case 'done': {
      const { doneOn } = input;
      if (doneOn > today) return refused({ code: 'done-in-the-future', doneOn, today });
      return allowed({ ...obligation, state: 'done', doneOn, report: input.report.trim() });
    }
    case 'superseded':
      if (input.replacedBy === obligation.id) return refused({ code: 'cannot-replace-itself' });
      return allowed({ ...obligation, state: 'superseded', replacedBy: input.replacedBy });
    case 'open':
      return allowed({ ...obligation, state: 'open', doneOn: null });
    default:
      return input satisfies never;
  }
}
