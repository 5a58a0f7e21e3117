import type { AgendaItemId, BallotId } from '../../../kernel/ids.ts';
import type { AgendaItem } from '../../meetings/vocabulary.ts';
import { isRollCalled } from '../rules/the-roll-is-called.ts';
import { isPresent } from '../rules/the-room-follows-from-its-events.ts';
import type { ParticipantId, Sitting, SittingEvent } from '../vocabulary.ts';

type Row = Pick<AgendaItem, 'id' | 'kind' | 'caseId'>;

/** The one thing that whoever leads the meeting does now. */
export type NextStep =
  | { step: 'open' }
  | { step: 'call-roll' }
  | { step: 'resume' }
  | { step: 'stop-ballot'; ballotId: BallotId }
  | { step: 'decide-conflict'; itemId: AgendaItemId; participant: ParticipantId }
  | { step: 'start-item'; itemId: AgendaItemId }
  | { step: 'decide'; itemId: AgendaItemId }
  | { step: 'end' }
  | { step: 'minutes' };

/**
 * What comes next in a meeting, so that whoever leads it is never in doubt: it is opened, the roll is
 * called, items are taken in their order, each case is decided, and the meeting ends.
 * @source F-080
 */
export function nextStep(
  sitting: Sitting,
  agenda: readonly Row[],
  events: readonly SittingEvent[],
): NextStep {
  if (sitting.phase === 'not-opened') return { step: 'open' };
  if (sitting.phase === 'ended') return { step: 'minutes' };
  if (sitting.phase === 'paused') return { step: 'resume' };
  const nobody = !sitting.participants.some((one) => isPresent(sitting, one.id));
  if (nobody || !isRollCalled(sitting, events)) return { step: 'call-roll' };
  const ballot = sitting.ballots.find((one) => one.state === 'open');
  if (ballot) return { step: 'stop-ballot', ballotId: ballot.id };
  const current = agenda.find((item) => item.id === sitting.current);
  if (current) {
    const conflict = sitting.conflicts.find(
      (one) => one.itemId === current.id && one.decided === null,
    );
    if (conflict) {
      return { step: 'decide-conflict', itemId: current.id, participant: conflict.participant };
    }
    const undecided = current.caseId !== null && !sitting.items.get(current.id)?.decision;
    if (undecided) return { step: 'decide', itemId: current.id };
  }
  const ahead = itemsAhead(sitting, agenda)[0];
  return ahead ? { step: 'start-item', itemId: ahead.id } : { step: 'end' };
}

/** The items that have not been taken up, in the order they will be. A closing row is no item. */
export function itemsAhead<Ahead extends Row>(sitting: Sitting, agenda: readonly Ahead[]): Ahead[] {
  return sitting.order.flatMap((id) => {
    const item = agenda.find((one) => one.id === id);
    const course = sitting.items.get(id);
    if (!item || item.kind === 'closing' || course?.from || course?.decision) return [];
    return [item];
  });
}
