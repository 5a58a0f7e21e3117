import type { AgendaItemId, PersonId } from '../../../kernel/ids.ts';
import type { NewFact, ParticipantId, Sitting } from '../vocabulary.ts';
import { seatKeyOf } from './a-deputy-counts-while-the-member-is-away.ts';

/**
 * Whether a fact is about nobody but the one who sends it: that one came to the seat that one has or
 * was called to, asking for the floor, leaving it, voting, moving, a statement, a conflict of interest
 * that one declares. All else is for those who lead.
 */
export function isOnesOwn(sitting: Sitting, fact: NewFact, person: PersonId): boolean {
  const self = (id: ParticipantId | undefined) =>
    sitting.participants.some((one) => one.id === id && one.personId === person);
  switch (fact.kind) {
    case 'arrived':
      return self(fact.participant) && seatKeyOf(sitting, fact.participant) !== null;
    case 'floor-asked':
    case 'ballot-cast':
    case 'motion-put':
    case 'statement-made':
      return self(fact.participant);
    case 'conflict-raised':
      return self(fact.participant) && self(fact.raisedBy);
    case 'floor-withdrawn':
    case 'floor-ended':
      return self(sitting.speeches.find((one) => one.id === fact.speech)?.participant);
    case 'motion-withdrawn':
      return self(sitting.motions.find((one) => one.id === fact.motionId)?.participant);
    default:
      return false;
  }
}

/** The item that somebody takes part in with a fact of their own; null where it is about none. */
export function itemOfOwn(sitting: Sitting, fact: NewFact): AgendaItemId | null {
  switch (fact.kind) {
    case 'motion-put':
    case 'statement-made':
    case 'conflict-raised':
      return fact.itemId;
    case 'motion-withdrawn':
      return sitting.motions.find((one) => one.id === fact.motionId)?.itemId ?? null;
    case 'ballot-cast':
      return sitting.ballots.find((one) => one.id === fact.ballotId)?.itemId ?? null;
    case 'floor-asked':
    case 'floor-withdrawn':
    case 'floor-ended':
      return sitting.current;
    default:
      return null;
  }
}
