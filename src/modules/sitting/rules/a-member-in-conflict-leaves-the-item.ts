import type { AgendaItemId } from '../../../kernel/ids.ts';
import type { Participant, ParticipantId, Sitting } from '../vocabulary.ts';
import { rollNow, seatsOf } from './a-deputy-counts-while-the-member-is-away.ts';
import { isPresent } from './the-room-follows-from-its-events.ts';
import { known, noBallotOpen, onAgenda, present, undecided } from './what-must-hold.ts';
import { firstOf, type Judges, nameOf } from './why-it-may-not-happen.ts';

/**
 * Whether a conflict of interest may be raised, and settled: the body decides without the member,
 * before any vote in the item, and a deputy who is there and has no other seat may be called.
 * @source kommuneloven § 11-10; forvaltningsloven §§ 6 and 8; F-088
 */
export const conflictJudges: Judges<'conflict-raised' | 'conflict-decided'> = {
  'conflict-raised': (sitting, { itemId, participant, raisedBy, ground }, context) => {
    const raised = conflictOf(sitting, itemId, participant);
    return firstOf(
      onAgenda(context, itemId),
      known(sitting, participant),
      known(sitting, raisedBy),
      ground.trim() === '' ? { code: 'ground-is-empty' } : null,
      raised ? { code: 'raised-already', name: nameOf(sitting, participant) } : null,
      noBallotOpen(sitting, itemId),
      undecided(sitting, itemId),
    );
  },

  'conflict-decided': (sitting, fact, context) => {
    const { itemId, participant, disqualified, deputy, basis } = fact;
    const raised = conflictOf(sitting, itemId, participant);
    const name = nameOf(sitting, participant);
    return firstOf(
      onAgenda(context, itemId),
      raised ? null : { code: 'no-conflict-raised', name },
      raised?.decided ? { code: 'conflict-settled', name } : null,
      noBallotOpen(sitting, itemId),
      basis.trim() === '' ? { code: 'basis-is-empty' } : null,
      deputy == null ? null : mayStepIn(sitting, itemId, participant, disqualified, deputy),
      undecided(sitting, itemId),
    );
  },
};

/** The deputies who may take a seat in an item: there, without a seat, and not in conflict in it. */
export function idleDeputies(
  sitting: Sitting,
  itemId: AgendaItemId,
  participant: ParticipantId,
): readonly Participant[] {
  return sitting.participants.filter(
    (one) =>
      one.role === 'deputy' &&
      one.id !== participant &&
      isPresent(sitting, one.id) &&
      !sitsIn(sitting, itemId, one.id) &&
      !sitting.conflicts.some((other) => other.itemId === itemId && other.participant === one.id),
  );
}

/**
 * The deputy to call for a member who is out in an item: one who is there without a seat, first
 * those who stand in for this member, then those of the same side. Null where nobody is there.
 */
export function deputyToCall(
  sitting: Sitting,
  itemId: AgendaItemId,
  participant: ParticipantId,
): ParticipantId | null {
  const member = sitting.participants.find((one) => one.id === participant);
  const idle = idleDeputies(sitting, itemId, participant);
  const own = idle.find((one) => one.standsInFor === participant);
  const ofSide = idle.find((one) => one.side === (member?.side ?? null));
  return (own ?? ofSide)?.id ?? null;
}

export function conflictOf(sitting: Sitting, itemId: AgendaItemId, participant: ParticipantId) {
  return sitting.conflicts.find((one) => one.itemId === itemId && one.participant === participant);
}

function mayStepIn(
  sitting: Sitting,
  itemId: AgendaItemId,
  participant: ParticipantId,
  disqualified: boolean,
  deputy: ParticipantId,
) {
  if (!disqualified) return { code: 'no-deputy-needed' as const };
  const name = nameOf(sitting, deputy);
  const raised = conflictOf(sitting, itemId, deputy);
  const taken = deputy === participant || sitsIn(sitting, itemId, deputy);
  return firstOf(
    present(sitting, deputy),
    taken || isMember(sitting, deputy) ? { code: 'holds-a-seat', name } : null,
    raised?.decided?.disqualified ? { code: 'disqualified', name } : null,
  );
}

function sitsIn(sitting: Sitting, itemId: AgendaItemId, participant: ParticipantId): boolean {
  return rollNow(sitting, itemId).some((seat) => seat.filled && seat.participant === participant);
}

const isMember = (sitting: Sitting, participant: ParticipantId) =>
  seatsOf(sitting).some(({ member }) => member?.id === participant);
