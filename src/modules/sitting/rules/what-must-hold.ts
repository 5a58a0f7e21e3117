import type { AgendaItemId, BallotId } from '../../../kernel/ids.ts';
import type { ParticipantId, Sitting, SittingContext } from '../vocabulary.ts';
import { disqualifiedIn, rollNow } from './a-deputy-counts-while-the-member-is-away.ts';
import { isPresent } from './the-room-follows-from-its-events.ts';
import { nameOf, type SittingRefusal } from './why-it-may-not-happen.ts';

/** What several facts ask for; each answers why it does not hold, or null. */

export function onAgenda(context: SittingContext, itemId: AgendaItemId): SittingRefusal | null {
  const known = context.items.some((item) => item.id === itemId);
  return known ? null : { code: 'not-on-agenda', itemId };
}

export function isCurrent(sitting: Sitting, itemId: AgendaItemId): SittingRefusal | null {
  return sitting.current === itemId ? null : { code: 'item-not-current', itemId };
}

export function known(sitting: Sitting, participant: ParticipantId): SittingRefusal | null {
  const found = sitting.participants.some((one) => one.id === participant);
  return found ? null : { code: 'no-such-participant', participant };
}

export function present(sitting: Sitting, participant: ParticipantId): SittingRefusal | null {
  if (isPresent(sitting, participant)) return null;
  return known(sitting, participant) ?? { code: 'not-present', name: nameOf(sitting, participant) };
}

export function notOut(
  sitting: Sitting,
  itemId: AgendaItemId | null,
  participant: ParticipantId,
): SittingRefusal | null {
  const out = disqualifiedIn(sitting, itemId).has(participant);
  return out ? { code: 'disqualified', name: nameOf(sitting, participant) } : null;
}

export function running(sitting: Sitting): SittingRefusal | null {
  return sitting.phase === 'paused' ? { code: 'is-paused' } : null;
}

export function written(text: string): SittingRefusal | null {
  return text.trim() === '' ? { code: 'text-is-empty' } : null;
}

/** Only one vote at a time, and nothing that it rests upon moves meanwhile. */
export function noBallotOpen(sitting: Sitting, itemId?: AgendaItemId): SittingRefusal | null {
  const open = sitting.ballots.find(
    (ballot) => ballot.state === 'open' && (itemId === undefined || ballot.itemId === itemId),
  );
  return open ? { code: 'ballot-is-open', question: open.question } : null;
}

export function undecided(sitting: Sitting, itemId: AgendaItemId): SittingRefusal | null {
  const decision = sitting.items.get(itemId)?.decision;
  return decision ? { code: 'already-decided', outcome: decision.outcome } : null;
}

/** Whether somebody is disqualified must be settled before what they would vote on. */
export function conflictsSettled(sitting: Sitting, itemId: AgendaItemId): SittingRefusal | null {
  const open = sitting.conflicts.filter((one) => one.itemId === itemId && !one.decided);
  if (open.length === 0) return null;
  return {
    code: 'conflict-undecided',
    names: open.map((one) => nameOf(sitting, one.participant)),
  };
}

export function openBallot(sitting: Sitting, id: BallotId): SittingRefusal | null {
  const ballot = sitting.ballots.find((one) => one.id === id);
  if (!ballot) return { code: 'no-such-ballot' };
  return ballot.state === 'open' ? null : { code: 'ballot-not-open' };
}

/** Why the body may not act in an item now, whether that binds or only warns. */
export function quorumFor(
  sitting: Sitting,
  { procedure }: SittingContext,
  itemId: AgendaItemId,
): { binds: boolean; refusal: Extract<SittingRefusal, { code: 'no-quorum' }> } | null {
  const answer = procedure.quorum(rollNow(sitting, itemId));
  if (answer.met) return null;
  const { present: there, required, of, basis } = answer;
  return {
    binds: basis !== null && basis.kind !== 'practice',
    refusal: { code: 'no-quorum', present: there, required, of },
  };
}

export function quorate(
  sitting: Sitting,
  context: SittingContext,
  itemId: AgendaItemId,
): SittingRefusal | null {
  const lacking = quorumFor(sitting, context, itemId);
  return lacking?.binds ? lacking.refusal : null;
}
