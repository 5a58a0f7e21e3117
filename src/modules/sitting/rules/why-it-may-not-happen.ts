import type { ClockTime, IsoDate } from '../../../kernel/calendar.ts';
import type { AgendaItemId } from '../../../kernel/ids.ts';
import type { Outcome } from '../../meetings/vocabulary.ts';
import type {
  NewFactOf,
  ParticipantId,
  Sitting,
  SittingContext,
  SittingFactKind,
} from '../vocabulary.ts';

/** Why something may not happen in the meeting now, with what a sentence about it needs. */
export type SittingRefusal =
  | { code: 'not-opened' }
  | { code: 'already-opened' }
  | { code: 'meeting-not-published' }
  | { code: 'another-day'; date: IsoDate; today: IsoDate }
  | { code: 'sitting-ended'; time: ClockTime | null }
  | { code: 'is-paused' }
  | { code: 'not-paused' }
  | { code: 'not-a-fact' }
  | { code: 'for-those-who-lead' }
  | { code: 'closed-to-you' }
  | { code: 'no-such-participant'; participant: string }
  | { code: 'known-already' }
  | { code: 'already-present'; name: string }
  | { code: 'not-present'; name: string }
  | { code: 'time-before'; earliest: ClockTime }
  | { code: 'holds-a-seat'; name: string }
  | { code: 'holds-no-seat'; name: string }
  | { code: 'not-on-agenda'; itemId: string }
  | { code: 'item-runs-already' }
  | { code: 'item-not-current'; itemId: AgendaItemId }
  | { code: 'item-not-started'; itemId: AgendaItemId }
  | { code: 'minutes-out-of-range'; most: number }
  | { code: 'nothing-is-treated' }
  | { code: 'speakers-closed' }
  | { code: 'speakers-open' }
  | { code: 'asked-already'; name: string }
  | { code: 'nothing-to-reply-to' }
  | { code: 'replies-used'; most: number }
  | { code: 'no-such-speech' }
  | { code: 'not-waiting'; name: string }
  | { code: 'nobody-has-the-floor' }
  | { code: 'limit-out-of-range'; least: number; most: number }
  | { code: 'text-is-empty' }
  | { code: 'no-such-point'; pointNo: number }
  | { code: 'no-such-motion' }
  | { code: 'motion-is-voted-on' }
  | { code: 'ground-is-empty' }
  | { code: 'raised-already'; name: string }
  | { code: 'no-conflict-raised'; name: string }
  | { code: 'conflict-settled'; name: string }
  | { code: 'no-deputy-needed' }
  | { code: 'basis-is-empty' }
  | { code: 'conflict-undecided'; names: readonly string[] }
  | { code: 'disqualified'; name: string }
  | { code: 'no-quorum'; present: number; required: number; of: number }
  | { code: 'ballot-is-open'; question: string }
  | { code: 'question-is-empty' }
  | { code: 'too-few-options'; least: number }
  | { code: 'options-not-distinct' }
  | { code: 'written-is-secret' }
  | { code: 'secret-not-allowed' }
  | { code: 'weights-would-tell' }
  | { code: 'one-vote-would-tell' }
  | { code: 'no-such-ballot' }
  | { code: 'ballot-not-open' }
  | { code: 'counted-not-cast' }
  | { code: 'cast-not-counted' }
  | { code: 'not-counted-yet' }
  | { code: 'not-on-the-roll'; name: string }
  | { code: 'member-is-there'; name: string; member: string }
  | { code: 'organisation-has-voice'; organisation: string; by: string }
  | { code: 'seat-has-voted'; name: string }
  | { code: 'only-oneself-in-secret' }
  | { code: 'no-such-option' }
  | { code: 'may-not-vote-blank' }
  | { code: 'not-a-count' }
  | { code: 'more-votes-than-roll'; votes: number; entitled: number }
  | { code: 'reason-is-empty' }
  | { code: 'annulled-already' }
  | { code: 'block-needs-reason'; name: string }
  | { code: 'stance-given-twice'; name: string }
  | { code: 'already-decided'; outcome: Outcome }
  | { code: 'trial-binds-nobody' }
  | { code: 'ballot-not-stopped' }
  | { code: 'ballot-settled-nothing' }
  | { code: 'no-such-event' }
  | { code: 'taken-back-already' }
  | { code: 'recording-address' }
  | { code: 'recording-start' }
  | { code: 'cannot-be-taken-back'; kind: SittingFactKind };

/** What those who lead ought to know though it may happen. */
export type SittingWarning =
  | { code: 'quorum-would-be-lost'; present: number; required: number }
  | { code: 'no-quorum'; present: number; required: number; of: number }
  | { code: 'fewer-votes-than-roll'; votes: number; entitled: number }
  | { code: 'too-few-voted'; votes: number; required: number }
  | { code: 'votes-not-counted'; names: readonly string[] }
  | { code: 'speaking-time-used'; organisation: string; seconds: number; limit: number }
  | { code: 'no-deputy-to-call' };

/** Judges each kind of fact by itself; null where it may happen. */
export type Judges<Kinds extends SittingFactKind> = {
  readonly [Kind in Kinds]: (
    sitting: Sitting,
    fact: NewFactOf<Kind>,
    context: SittingContext,
  ) => SittingRefusal | null;
};

/** The name of a participant; the id where nobody has it. */
export function nameOf(sitting: Sitting, id: ParticipantId): string {
  return sitting.participants.find((one) => one.id === id)?.name ?? id;
}

/** The first refusal of several questions. */
export function firstOf(...refusals: readonly (SittingRefusal | null)[]): SittingRefusal | null {
  return refusals.find((one) => one !== null) ?? null;
}
