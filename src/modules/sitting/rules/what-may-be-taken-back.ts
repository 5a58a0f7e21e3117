import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Sitting, SittingEvent, SittingFactKind } from '../vocabulary.ts';
import { retractedNumbers } from './a-sitting-follows-from-its-events.ts';
import type { SittingRefusal } from './why-it-may-not-happen.ts';

/**
 * Kinds that stand once they are in: a vote is annulled, a decision is corrected in the register,
 * and what was taken back can be noted anew.
 */
const stands: readonly SittingFactKind[] = [
  'opened',
  'ballot-opened',
  'ballot-stopped',
  'ballot-annulled',
  'decided',
  'retracted',
];

/**
 * Whether an event may be taken back as wrong. A vote may while voting runs and it was not secret; a
 * motion until it is voted on; a conflict of interest until a vote has rested on it.
 */
export function mayBeTakenBack(
  sitting: Sitting,
  events: readonly SittingEvent[],
  number: number,
): Verdict<SittingEvent, SittingRefusal> {
  const event = events.find((one) => one.number === number);
  if (!event) return refused({ code: 'no-such-event' });
  if (retractedNumbers(events).has(number)) return refused({ code: 'taken-back-already' });
  return stands.includes(event.fact.kind) || restedUpon(sitting, event)
    ? refused({ code: 'cannot-be-taken-back', kind: event.fact.kind })
    : allowed(event);
}

function restedUpon(sitting: Sitting, { fact }: SittingEvent): boolean {
  const { ballots } = sitting;
  switch (fact.kind) {
    case 'ballot-cast':
    case 'ballot-counted': {
      const ballot = ballots.find((one) => one.id === fact.ballotId);
      return fact.kind === 'ballot-cast' && ballot?.secret ? true : ballot?.state !== 'open';
    }
    case 'motion-put':
    case 'motion-withdrawn':
      return ballots.some(
        ({ state, options }) =>
          state !== 'annulled' && options.some((option) => option.motionId === fact.motionId),
      );
    case 'conflict-raised':
    case 'conflict-decided':
      return ballots.some(({ state, itemId }) => state !== 'annulled' && itemId === fact.itemId);
    case 'participant-added':
      return ballots.some((ballot) => ballot.cast.has(fact.participant.id));
    default:
      return false;
  }
}
