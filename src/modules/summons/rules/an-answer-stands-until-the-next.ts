import type { IsoDate } from '../../../kernel/calendar.ts';
import { addDays } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { CalledOffFor, Invitation, Reply, Round } from '../vocabulary.ts';

export type AnswerRefusal =
  | { code: 'meeting-is-cancelled' }
  | { code: 'called-off'; why: CalledOffFor }
  | { code: 'seat-has-another-holder'; name: string }
  | { code: 'meeting-has-begun' }
  | { code: 'meeting-was-moved' }
  | { code: 'another-deputy-was-called'; name: string };

/** How an answer changes what stood: nothing, the first one, or another than before. */
export type AnswerEffect = { before: Reply; changed: boolean; replaced: boolean };

/** A link is dead from the second day after the meeting. */
export function linkHasExpired(round: Pick<Round, 'date'>, today: IsoDate): boolean {
  return today > addDays(round.date, 1);
}

/**
 * Answers whether somebody's answer counts, and what it replaces. The last answer stands, however
 * it came. It is refused where the meeting is cancelled, the person is no longer called, another holds the seat by now, the
 * meeting has begun, the page was about an earlier time (`seenSequence`), or a deputy who had said
 * no wants a place that another was called to.
 * @source F-080
 */
export function takeAnswer(asked: {
  invitation: Pick<Invitation, 'calledOffAt' | 'calledOffFor' | 'reply' | 'reason' | 'standsInFor'>;
  round: Pick<Round, 'askedSequence'>;
  /** Who holds the seat now, where it is another person; null where it is the one called. */
  otherHolder: string | null;
  /** The deputy who is called in the same place, where the one who answers had said no. */
  otherDeputy: string | null;
  begun: boolean;
  cancelled: boolean;
  seenSequence: number | null;
  reply: Reply;
  reason: string;
}): Verdict<AnswerEffect, AnswerRefusal> {
  const { invitation, round, otherHolder, otherDeputy, seenSequence, reply } = asked;
  if (asked.cancelled) return refused({ code: 'meeting-is-cancelled' });
  if (invitation.calledOffAt !== null) {
    return refused({ code: 'called-off', why: invitation.calledOffFor ?? 'holder-changed' });
  }
  if (otherHolder !== null) return refused({ code: 'seat-has-another-holder', name: otherHolder });
  if (asked.begun) return refused({ code: 'meeting-has-begun' });
  if (seenSequence !== null && seenSequence < round.askedSequence) {
    return refused({ code: 'meeting-was-moved' });
  }
  if (otherDeputy !== null && reply !== 'not-coming') {
    return refused({ code: 'another-deputy-was-called', name: otherDeputy });
  }
  const before = invitation.reply;
  const changed =
    before !== reply || (reply === 'not-coming' && invitation.reason !== asked.reason);
  return allowed({ before, changed, replaced: before !== 'none' && before !== reply });
}
