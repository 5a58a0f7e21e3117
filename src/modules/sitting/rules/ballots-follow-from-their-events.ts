import type { BallotId } from '../../../kernel/ids.ts';
import type { Ballot, Sitting } from '../vocabulary.ts';
import { changing, type Steps } from './one-step.ts';

type BallotKind =
  | 'ballot-opened'
  | 'ballot-cast'
  | 'ballot-counted'
  | 'ballot-stopped'
  | 'ballot-annulled';

/** What is voted on, who has voted, and what came of it. */
export const ballotSteps: Steps<BallotKind> = {
  'ballot-opened': (sitting, fact) => {
    if (sitting.ballots.some((ballot) => ballot.id === fact.ballotId)) return sitting;
    const { ballotId: id, itemId, method, question, options, election, secret, trial } = fact;
    const opened: Ballot = {
      id,
      itemId,
      method,
      question,
      options,
      election,
      secret,
      trial,
      state: 'open',
      cast: new Map(),
      counted: null,
      outcome: null,
      annulledFor: '',
    };
    return { ...sitting, ballots: [...sitting.ballots, opened] };
  },

  // A choice in a secret ballot is not kept, whatever the event says.
  'ballot-cast': (sitting, { ballotId, participant, choice }) =>
    whileOpen(sitting, ballotId, (ballot) => ({
      ...ballot,
      cast: new Map([
        ...[...ballot.cast].filter(([voter]) => voter !== participant),
        [participant, ballot.secret ? null : choice],
      ]),
    })),

  'ballot-counted': (sitting, { ballotId, tally }) =>
    whileOpen(sitting, ballotId, (ballot) => ({ ...ballot, counted: tally })),

  'ballot-stopped': (sitting, { ballotId, roll, tally, quorum, result, time }) =>
    whileOpen(sitting, ballotId, (ballot) => ({
      ...ballot,
      state: 'stopped',
      outcome: { roll, tally, quorum, result, time },
    })),

  'ballot-annulled': (sitting, { ballotId, reason }) => ({
    ...sitting,
    ballots: changing(
      sitting.ballots,
      (ballot) => ballot.id === ballotId && ballot.state !== 'annulled',
      (ballot) => ({ ...ballot, state: 'annulled', annulledFor: reason }),
    ),
  }),
};

function whileOpen(sitting: Sitting, id: BallotId, change: (ballot: Ballot) => Ballot): Sitting {
  return {
    ...sitting,
    ballots: changing(sitting.ballots, (one) => one.id === id && one.state === 'open', change),
  };
}
