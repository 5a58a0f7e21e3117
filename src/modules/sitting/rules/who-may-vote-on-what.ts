import type { Ballot, NewFactOf, ParticipantId, Sitting, SittingContext } from '../vocabulary.ts';
import { blankChoice } from '../vocabulary.ts';
import {
  rollNow,
  seatKeyOf,
  seatOfVote,
  seatsOf,
} from './a-deputy-counts-while-the-member-is-away.ts';
import {
  conflictsSettled,
  isCurrent,
  noBallotOpen,
  notOut,
  onAgenda,
  openBallot,
  present,
  quorate,
  running,
  undecided,
} from './what-must-hold.ts';
import { firstOf, type Judges, nameOf, type SittingRefusal } from './why-it-may-not-happen.ts';

type BallotKind =
  | 'ballot-opened'
  | 'ballot-cast'
  | 'ballot-counted'
  | 'ballot-stopped'
  | 'ballot-annulled';

const leastOptions = 2;

/**
 * Whether a vote may be opened, cast, counted, stopped and annulled. One vote at a time; a raised
 * conflict of interest is settled first; without a quorum nothing but a trial vote is held where
 * the rule binds the body.
 * @source kommuneloven § 8-1, § 11-9; F-088
 */
export const ballotJudges: Judges<BallotKind> = {
  'ballot-opened': (sitting, fact, context) => {
    const { itemId, trial } = fact;
    return firstOf(
      onAgenda(context, itemId),
      running(sitting),
      isCurrent(sitting, itemId),
      noBallotOpen(sitting),
      undecided(sitting, itemId),
      conflictsSettled(sitting, itemId),
      wellPut(sitting, fact, context),
      trial ? null : quorate(sitting, context, itemId),
    );
  },

  'ballot-cast': (sitting, { ballotId, participant, choice }, context) => {
    const ballot = sitting.ballots.find((one) => one.id === ballotId);
    const closed = openBallot(sitting, ballotId);
    if (closed || !ballot) return closed;
    return firstOf(
      running(sitting),
      ballot.method === 'hands' || ballot.counted ? { code: 'counted-not-cast' } : null,
      mayVote(sitting, ballot, participant, context),
      mayChoose(ballot, choice, context),
    );
  },

  'ballot-counted': (sitting, { ballotId, tally }, context) => {
    const ballot = sitting.ballots.find((one) => one.id === ballotId);
    const closed = openBallot(sitting, ballotId);
    if (closed || !ballot) return closed;
    if (ballot.method === 'named' || ballot.cast.size > 0) return { code: 'cast-not-counted' };
    const given = [...Object.values(tally.counts), tally.blank];
    if (!given.every((votes) => Number.isInteger(votes) && votes >= 0)) {
      return { code: 'not-a-count' };
    }
    const options = new Set(ballot.options.map((option) => option.id));
    if (!Object.keys(tally.counts).every((id) => options.has(id))) {
      return { code: 'no-such-option' };
    }
    const votes = given.reduce((sum, one) => sum + one, 0);
    const entitled = context.procedure.voices(rollNow(sitting, ballot.itemId)).present;
    return firstOf(
      tally.blank > 0 ? mayChoose(ballot, blankChoice, context) : null,
      votes > entitled ? { code: 'more-votes-than-roll', votes, entitled } : null,
    );
  },

  'ballot-stopped': (sitting, { ballotId }, _context) => {
    const ballot = sitting.ballots.find((one) => one.id === ballotId);
    const closed = openBallot(sitting, ballotId);
    if (closed || !ballot) return closed;
    if (ballot.method === 'hands' && !ballot.counted) return { code: 'not-counted-yet' };
    // The log tells who has voted, and the outcome for what: of one alone that is no secret.
    return ballot.secret && !ballot.counted && ballot.cast.size === 1
      ? { code: 'one-vote-would-tell' }
      : null;
  },

  'ballot-annulled': (sitting, { ballotId, reason }) => {
    const ballot = sitting.ballots.find((one) => one.id === ballotId);
    if (!ballot) return { code: 'no-such-ballot' };
    return firstOf(
      ballot.state === 'annulled' ? { code: 'annulled-already' } : null,
      reason.trim() === '' ? { code: 'reason-is-empty' } : null,
      undecidedBy(sitting, ballot),
    );
  },
};

/** Why somebody has no vote in a ballot now, or null. */
export function mayVote(
  sitting: Sitting,
  ballot: Ballot,
  participant: ParticipantId,
  { procedure }: SittingContext,
): SittingRefusal | null {
  const missing = firstOf(
    present(sitting, participant),
    notOut(sitting, ballot.itemId, participant),
  );
  if (missing) return missing;
  const name = nameOf(sitting, participant);
  const roll = rollNow(sitting, ballot.itemId);
  const seat = roll.find((one) => one.filled && one.participant === participant);
  if (!seat) return offTheRoll(sitting, participant);
  const voices = procedure.voices(roll);
  const silent = voices.refused.find((one) => one.seat === seat.seat);
  if (silent) {
    const speaks = roll.find((one) => one.seat === silent.by)?.participant;
    return {
      code: 'organisation-has-voice',
      organisation: silent.organisation,
      by: speaks ? nameOf(sitting, speaks) : '',
    };
  }
  if (!ballot.secret) return null;
  const oneVoice = procedure.profile.weight.value === 'one-per-organisation';
  const voted = [...ballot.cast.keys()].some((voter) => {
    if (seatOfVote(sitting, ballot.itemId, voter) === seat.seat || voter === participant) {
      return true;
    }
    const other = sitting.participants.find((one) => one.id === voter);
    return oneVoice && seat.organisation !== null && other?.organisation === seat.organisation;
  });
  return voted ? { code: 'seat-has-voted', name } : null;
}

function offTheRoll(sitting: Sitting, participant: ParticipantId): SittingRefusal {
  const name = nameOf(sitting, participant);
  const key = seatKeyOf(sitting, participant);
  const member = seatsOf(sitting).find((seat) => seat.key === key)?.member;
  return member && member.id !== participant
    ? { code: 'member-is-there', name, member: member.name }
    : { code: 'not-on-the-roll', name };
}

/** Why something cannot be voted for, or null. */
export function mayChoose(
  ballot: Ballot,
  choice: string | null,
  { procedure }: SittingContext,
): SittingRefusal | null {
  if (choice === blankChoice) {
    return procedure.blankAllowed(ballot.election) ? null : { code: 'may-not-vote-blank' };
  }
  const known = ballot.options.some((option) => option.id === choice);
  return known ? null : { code: 'no-such-option' };
}

function wellPut(
  sitting: Sitting,
  fact: NewFactOf<'ballot-opened'>,
  { procedure }: SittingContext,
): SittingRefusal | null {
  const { ballotId, itemId, method, secret, election, options, question } = fact;
  const rule = procedure.profile.secretVote.value;
  const maySecret = rule === 'when-asked' || (rule === 'elections-only' && election);
  const weights = new Set(
    procedure.voices(rollNow(sitting, itemId)).votes.map((one) => one.weight),
  );
  const ids = new Set(options.map((option) => option.id));
  const motionsStand = options.every(
    ({ motionId }) =>
      motionId === null ||
      sitting.motions.some(
        (motion) => motion.id === motionId && motion.itemId === itemId && !motion.withdrawn,
      ),
  );
  return firstOf(
    sitting.ballots.some((one) => one.id === ballotId) ? { code: 'known-already' } : null,
    question.trim() === '' ? { code: 'question-is-empty' } : null,
    options.length < leastOptions ? { code: 'too-few-options', least: leastOptions } : null,
    ids.size < options.length || ids.has(blankChoice) || ids.has('')
      ? { code: 'options-not-distinct' }
      : null,
    motionsStand ? null : { code: 'no-such-motion' },
    secret === (method === 'written') ? null : { code: 'written-is-secret' },
    secret && !maySecret ? { code: 'secret-not-allowed' } : null,
    secret && weights.size > 1 ? { code: 'weights-would-tell' } : null,
  );
}

/** A vote that a decision rests on stands. */
function undecidedBy(sitting: Sitting, ballot: Ballot): SittingRefusal | null {
  const decision = sitting.items.get(ballot.itemId)?.decision;
  return decision?.ballotId === ballot.id
    ? { code: 'already-decided', outcome: decision.outcome }
    : null;
}
