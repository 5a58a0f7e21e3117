import {
  type Ballot,
  blankChoice,
  type FactOf,
  type NewFactOf,
  type ParticipantId,
  type Roll,
  type Sitting,
  type SittingContext,
} from '../vocabulary.ts';
import { rollNow, seatOfVote } from './a-deputy-counts-while-the-member-is-away.ts';

/**
 * The result of a vote at the moment it is stopped: the roll as it stands now, what those on it have
 * voted, the quorum and the majority. A vote of somebody who is no longer on the roll is not counted;
 * a secret one is, since nobody can take it out of the urn again. `secret` is that urn: votes by
 * choice.
 * @source F-088
 */
export function stopBallot(
  sitting: Sitting,
  ballot: Ballot,
  asked: NewFactOf<'ballot-stopped'>,
  context: SittingContext,
  secret: Readonly<Record<string, number>>,
): FactOf<'ballot-stopped'> {
  const { procedure } = context;
  const roll = rollAtStop(sitting, ballot);
  const voices = procedure.voices(roll);
  const weightOf = new Map(voices.votes.map(({ seat, weight }) => [seat, weight]));
  const counted = ballot.counted
    ? { ...ballot.counted.counts, [blankChoice]: ballot.counted.blank }
    : ballot.secret
      ? secret
      : votesCast(ballot, roll, weightOf);
  const counts = Object.fromEntries(ballot.options.map(({ id }) => [id, counted[id] ?? 0]));
  const tally = { counts, blank: counted[blankChoice] ?? 0, entitled: voices.present };
  const { chair } = sitting;
  const chairSits = roll.some((seat) => seat.filled && seat.participant === chair);
  const chairVoted = ballot.secret || !chair ? null : (ballot.cast.get(chair) ?? null);
  const said = ballot.counted && !ballot.secret ? (asked.chairChoice ?? null) : chairVoted;
  return {
    kind: 'ballot-stopped',
    ballotId: ballot.id,
    roll: roll.map((seat) =>
      seat.filled ? { ...seat, weight: weightOf.get(seat.seat) ?? 0 } : seat,
    ),
    tally,
    quorum: procedure.quorum(roll),
    result: procedure.majority(tally, {
      election: ballot.election,
      roll,
      chairChoice: chairSits && said !== blankChoice ? said : null,
    }),
    time: asked.time,
  };
}

/** Those whose vote would not be counted if voting stopped now: they are off the roll. */
export function castNotCounted(
  sitting: Sitting,
  ballot: Ballot,
  { procedure }: SittingContext,
): readonly ParticipantId[] {
  if (ballot.secret) return [];
  const roll = rollAtStop(sitting, ballot);
  const voices = new Set(procedure.voices(roll).votes.map(({ seat }) => seat));
  const counted = new Set(
    roll.flatMap((seat) => (voices.has(seat.seat) ? [seat.participant] : [])),
  );
  return [...ballot.cast.keys()].filter((voter) => !counted.has(voter));
}

/** A seat whose secret vote is in the urn is on the roll with whoever put it there. */
function rollAtStop(sitting: Sitting, ballot: Ballot): Roll {
  const roll = rollNow(sitting, ballot.itemId);
  if (!ballot.secret) return roll;
  const voters = new Map(
    [...ballot.cast.keys()].map((one) => [seatOfVote(sitting, ballot.itemId, one), one]),
  );
  return roll.map((seat) => {
    const voter = voters.get(seat.seat);
    return voter ? { ...seat, participant: voter, filled: true } : seat;
  });
}

function votesCast(
  ballot: Ballot,
  roll: Roll,
  weightOf: ReadonlyMap<string, number>,
): Record<string, number> {
  const votes: Record<string, number> = {};
  for (const seat of roll) {
    if (!seat.filled) continue;
    const choice = ballot.cast.get(seat.participant);
    const weight = weightOf.get(seat.seat);
    if (choice == null || weight === undefined) continue;
    votes[choice] = (votes[choice] ?? 0) + weight;
  }
  return votes;
}
