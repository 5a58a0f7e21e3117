import { compare, type IsoDate } from '../../../kernel/calendar.ts';
import type { AgendaItemId, MeetingId, ObligationId } from '../../../kernel/ids.ts';
import type { ActionPoint } from '../../documents/vocabulary.ts';
import type { Obligation } from '../../follow-up/vocabulary.ts';
import type { ActionPointKind } from '../vocabulary.ts';

/** Where a duty comes from. Nulls for one that no meeting is known to have laid. */
export type Origin = {
  meetingId: MeetingId | null;
  date: IsoDate | null;
  kind: ActionPointKind;
  itemId: AgendaItemId | null;
  closed: boolean;
};

export type AskedFor<Duty extends Obligation = Obligation> = { duty: Duty; origin: Origin };

/**
 * Answers what a meeting asks for from those before it: everything that was open on its day, and
 * what had been done since the meeting before. As it stood on the day, so that a report that comes
 * later does not rewrite the minutes.
 * @source F-081, E58
 */
export function askedInMeeting<Duty extends Obligation>(
  all: readonly AskedFor<Duty>[],
  meeting: { id: MeetingId; date: IsoDate; previous: IsoDate | null },
): AskedFor<Duty>[] {
  return inOrder(
    all.filter(({ duty, origin }) => {
      if (origin.meetingId === meeting.id || duty.state === 'superseded') return false;
      if (origin.date === null || compare(origin.date, meeting.date) >= 0) return false;
      if (duty.doneOn === null || compare(duty.doneOn, meeting.date) > 0) return true;
      return meeting.previous === null || compare(duty.doneOn, meeting.previous) >= 0;
    }),
  );
}

/** What this meeting laid on somebody. */
export function laidInMeeting<Duty extends Obligation>(
  all: readonly AskedFor<Duty>[],
  meetingId: MeetingId,
): AskedFor<Duty>[] {
  return inOrder(
    all.filter(({ duty, origin }) => origin.meetingId === meetingId && duty.state !== 'superseded'),
  );
}

/** A duty as the minutes print it, as it stood on a day. */
export function printedPoint({ duty, origin }: AskedFor, on: IsoDate): ActionPoint {
  const done = duty.doneOn !== null && compare(duty.doneOn, on) <= 0;
  return {
    what: duty.what,
    who: duty.who,
    due: duty.due,
    dueNote: duty.dueNote,
    source: duty.source,
    kind: origin.kind,
    doneOn: done ? duty.doneOn : null,
    report: done ? duty.report : '',
    closed: origin.closed,
  };
}

/** By date, those without one last; then by source and id, so that the order is always the same. */
function inOrder<Duty extends Obligation>(all: readonly AskedFor<Duty>[]): AskedFor<Duty>[] {
  const key = ({ duty }: AskedFor): [string, string, ObligationId] => [
    duty.due ?? '9999-12-31',
    duty.source,
    duty.id,
  ];
  return [...all].sort((a, b) => {
    const [ka, kb] = [key(a), key(b)];
    const at = ka.findIndex((value, index) => value !== kb[index]);
    return at < 0 ? 0 : (ka[at] ?? '') < (kb[at] ?? '') ? -1 : 1;
  });
}
