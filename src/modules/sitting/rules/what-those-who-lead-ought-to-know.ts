import type { AgendaItemId } from '../../../kernel/ids.ts';
import type {
  Ballot,
  NewFact,
  NewFactOf,
  ParticipantId,
  Sitting,
  SittingContext,
} from '../vocabulary.ts';
import { rollNow } from './a-deputy-counts-while-the-member-is-away.ts';
import { deputyToCall } from './a-member-in-conflict-leaves-the-item.ts';
import { having } from './one-step.ts';
import { timeUsed } from './the-floor-goes-in-order.ts';
import { castNotCounted } from './the-roll-is-frozen-when-voting-stops.ts';
import { quorumFor } from './what-must-hold.ts';
import { nameOf, type SittingWarning } from './why-it-may-not-happen.ts';

/**
 * What those who lead ought to know of something that may happen: that the quorum would be lost, that
 * votes are missing, or would not be counted.
 * @source F-088
 */
export function warningsOf(
  sitting: Sitting,
  context: SittingContext,
  fact: NewFact,
): readonly SittingWarning[] {
  switch (fact.kind) {
    case 'left':
      return ifGone(sitting, context, fact.participant);
    case 'conflict-decided':
      return ifOut(sitting, context, fact);
    case 'ballot-opened':
    case 'decided': {
      const lacking = quorumFor(sitting, context, fact.itemId);
      return lacking ? [lacking.refusal] : [];
    }
    case 'ballot-counted': {
      const ballot = sitting.ballots.find((one) => one.id === fact.ballotId);
      const roll = rollNow(sitting, ballot?.itemId ?? null);
      const { counts, blank } = fact.tally;
      const votes = Object.values(counts).reduce((sum, one) => sum + one, blank);
      return missing(votes, context.procedure.voices(roll).present);
    }
    case 'floor-given':
      return ifOverTime(sitting, fact.speech);
    case 'ballot-stopped':
      return ifStopped(sitting, context, fact);
    default:
      return [];
  }
}

/** The quorum in the current item as it would be if somebody left: a warning, or nothing. */
export function ifGone(
  sitting: Sitting,
  context: SittingContext,
  participant: ParticipantId,
): readonly SittingWarning[] {
  const stays = sitting.presence.get(participant) ?? [];
  const gone = { ...sitting, presence: having(sitting.presence, participant, stays.slice(0, -1)) };
  return ifLost(sitting, gone, context, sitting.current);
}

function ifOut(
  sitting: Sitting,
  context: SittingContext,
  fact: NewFactOf<'conflict-decided'>,
): readonly SittingWarning[] {
  const { itemId, participant, disqualified, basis, time } = fact;
  if (!disqualified) return [];
  const deputyCalled = context.procedure.profile.conflict.value.deputyCalled;
  const suggested = deputyCalled ? deputyToCall(sitting, itemId, participant) : null;
  const deputy = fact.deputy === undefined ? suggested : fact.deputy;
  const out = {
    ...sitting,
    conflicts: sitting.conflicts.map((one) =>
      one.itemId === itemId && one.participant === participant
        ? { ...one, decided: { disqualified, deputy, basis, time } }
        : one,
    ),
  };
  const seated = rollNow(sitting, itemId).some((seat) => seat.participant === participant);
  return [
    ...ifLost(sitting, out, context, itemId),
    ...(seated && deputyCalled && deputy === null ? [{ code: 'no-deputy-to-call' } as const] : []),
  ];
}

function ifLost(
  now: Sitting,
  then: Sitting,
  { procedure }: SittingContext,
  itemId: AgendaItemId | null,
): readonly SittingWarning[] {
  const after = procedure.quorum(rollNow(then, itemId));
  if (after.met || !procedure.quorum(rollNow(now, itemId)).met) return [];
  return [{ code: 'quorum-would-be-lost', present: after.present, required: after.required }];
}

function ifStopped(
  sitting: Sitting,
  context: SittingContext,
  { ballotId }: NewFactOf<'ballot-stopped'>,
): readonly SittingWarning[] {
  const ballot = sitting.ballots.find((one) => one.id === ballotId);
  if (!ballot) return [];
  const lost = castNotCounted(sitting, ballot, context);
  const lacking = ballot.trial ? null : quorumFor(sitting, context, ballot.itemId);
  return [
    ...(lacking ? [lacking.refusal] : []),
    ...(ballot.trial || lacking ? [] : ifFewVoted(sitting, context, ballot, lost.length)),
    ...(lost.length > 0
      ? [{ code: 'votes-not-counted', names: lost.map((id) => nameOf(sitting, id)) } as const]
      : []),
  ];
}

/**
 * Those who are to make up a quorum take part in the vote as well. Where votes weigh
 * differently, a count of hands does not tell how many gave them.
 * @source kommuneloven § 11-9
 */
function ifFewVoted(
  sitting: Sitting,
  { procedure }: SittingContext,
  ballot: Ballot,
  lost: number,
): readonly SittingWarning[] {
  const { required } = procedure.quorum(rollNow(sitting, ballot.itemId));
  const { counted } = ballot;
  const weight = procedure.profile.weight.value;
  if (weight === 'one-per-organisation' || (counted && weight === 'weighted')) return [];
  const votes = counted
    ? Object.values(counted.counts).reduce((sum, one) => sum + one, counted.blank)
    : ballot.cast.size - lost;
  return votes < required ? [{ code: 'too-few-voted', votes, required }] : [];
}

/** Counted from the speeches in the item that have ended. */
function ifOverTime(sitting: Sitting, id: string): readonly SittingWarning[] {
  const limit = sitting.limits.secondsPerOrganisation;
  const speech = sitting.speeches.find((one) => one.id === id);
  const speaker = sitting.participants.find((one) => one.id === speech?.participant);
  if (!limit || !speech || !speaker?.organisation) return [];
  const ended = { ...sitting, speeches: sitting.speeches.filter((one) => one.endedAt) };
  const { organisation } = speaker;
  const seconds = timeUsed(ended, speech.itemId, new Date(0)).byOrganisation.get(organisation) ?? 0;
  return seconds >= limit ? [{ code: 'speaking-time-used', organisation, seconds, limit }] : [];
}

const missing = (votes: number, entitled: number): readonly SittingWarning[] =>
  votes < entitled ? [{ code: 'fewer-votes-than-roll', votes, entitled }] : [];
