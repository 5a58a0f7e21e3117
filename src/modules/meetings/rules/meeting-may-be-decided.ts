import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import {
  type AgendaItemKind,
  type MeetingState,
  meetingTransitions,
  type Outcome,
} from '../vocabulary.ts';

export type MayDecideRefusal =
  | { code: 'meeting-not-published' }
  | { code: 'meeting-is-closed' }
  | { code: 'meeting-is-cancelled' }
  | { code: 'item-takes-no-decision'; kind: AgendaItemKind }
  | { code: 'already-decided'; outcome: Outcome };

/**
 * Answers whether a decision may be recorded on an item: after the notice is out and before the
 * minutes are closed, on a case or under any other business, and only once.
 * @source F-073
 */
export function mayDecide(at: {
  meeting: { state: MeetingState };
  item: { kind: AgendaItemKind };
  decided: { outcome: Outcome } | null;
}): Verdict<null, MayDecideRefusal> {
  const { meeting, item, decided } = at;
  if (meeting.state === 'draft') return refused({ code: 'meeting-not-published' });
  if (meeting.state === 'closed') return refused({ code: 'meeting-is-closed' });
  if (meeting.state === 'cancelled') return refused({ code: 'meeting-is-cancelled' });
  if (item.kind !== 'case' && item.kind !== 'misc') {
    return refused({ code: 'item-takes-no-decision', kind: item.kind });
  }
  if (decided) return refused({ code: 'already-decided', outcome: decided.outcome });
  return allowed(null);
}

/**
 * Whether the day of a meeting that was called has come: its first decision then marks it as held.
 * What is recorded ahead of the day leaves it open to be held.
 */
export function hasJustMet(
  meeting: { state: MeetingState; date: IsoDate | null },
  today: IsoDate,
): boolean {
  return meeting.state === 'published' && meeting.date !== null && meeting.date <= today;
}

export type TransitionRefusal =
  | { code: 'meeting-cannot-go-there'; from: MeetingState; to: MeetingState }
  | { code: 'meeting-has-not-met'; date: IsoDate | null; today: IsoDate }
  | { code: 'cases-without-outcome'; numbers: string[] };

/**
 * Answers whether a meeting may go to another state. It has been held when its day has come, and
 * its minutes are closed when every case on its agenda has an outcome, be it "not treated".
 * Whether a notice may go out is a larger question, answered by its own rule.
 * @source F-073
 */
export function mayGoTo(
  meeting: { state: MeetingState; date: IsoDate | null },
  to: MeetingState,
  facts: { today: IsoDate; numbersWithoutOutcome: readonly string[] },
): Verdict<MeetingState, TransitionRefusal> {
  const { date } = meeting;
  const from = to === 'closed' && hasJustMet(meeting, facts.today) ? 'held' : meeting.state;
  if (!meetingTransitions[from].includes(to)) {
    return refused({ code: 'meeting-cannot-go-there', from, to });
  }
  if (to === 'held' && (date === null || date > facts.today)) {
    return refused({ code: 'meeting-has-not-met', date, today: facts.today });
  }
  if (to === 'closed' && facts.numbersWithoutOutcome.length > 0) {
    return refused({ code: 'cases-without-outcome', numbers: [...facts.numbersWithoutOutcome] });
  }
  return allowed(to);
}
