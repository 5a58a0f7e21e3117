import type { AgendaItemId } from '../../../kernel/ids.ts';
import type { Ballot, Conflict, ItemCourse, Sitting, Stance } from '../../sitting/vocabulary.ts';
import type { ExchangeCount, ExchangeVoice, Standpoint } from '../vocabulary.ts';

const standpointOf: Readonly<Record<Stance, Standpoint>> = {
  consent: 'consent',
  reservation: 'reservation',
  aside: 'aside',
  disagree: 'disagree',
  block: 'block',
};

/** What of a ballot says who stood where. */
type VotedBallot = Omit<Ballot, 'counted' | 'annulledFor' | 'outcome'> & {
  outcome: {
    tally: Pick<NonNullable<Ballot['outcome']>['tally'], 'counts' | 'blank'>;
    result: { winner: string | null };
  } | null;
};
/** What of a sitting is asked here. */
export type VotedSitting = {
  items: Sitting['items'];
  conflicts: readonly Conflict[];
  ballots: readonly VotedBallot[];
};

/** What a sitting says of one item that the files tell of. */
export type ItemVoices = {
  voices: ExchangeVoice[];
  count: ExchangeCount | null;
  treatment: string;
  statements: { participant: string; text: string }[];
};

/**
 * Answers who stood where in an item. In a vote by name, yes is a voice for what was settled and no
 * a voice for anything else; a show of hands and a secret ballot name nobody. Stances stand as they
 * were noted. Who was disqualified has no vote, with the reason.
 */
export function voicesOf(sitting: VotedSitting, itemId: AgendaItemId): ItemVoices {
  const course = sitting.items.get(itemId);
  const ballot = ballotOf(sitting, itemId, course);
  const out = sitting.conflicts.filter((one) => one.itemId === itemId && one.decided?.disqualified);
  const gone = new Set(out.map(({ participant }) => participant));
  return {
    voices: [
      ...(ballot ? castIn(ballot) : []),
      ...(course?.stances ?? []).map(
        ({ participant, stance, reason }): ExchangeVoice => ({
          participant,
          standpoint: standpointOf[stance],
          reason,
        }),
      ),
    ]
      .filter(({ participant }) => !gone.has(participant as typeof participant & `part_${string}`))
      .concat(
        out.map(({ participant, decided }) => ({
          participant,
          standpoint: 'disqualified',
          reason: decided?.basis ?? '',
        })),
      ),
    count: ballot ? countOf(ballot) : null,
    treatment: course?.treatment ?? '',
    statements: (course?.statements ?? []).map(({ participant, text }) => ({ participant, text })),
  };
}

/** The vote that settled the item: the one its decision names, else the last that was stopped. */
function ballotOf(
  sitting: VotedSitting,
  itemId: AgendaItemId,
  course: ItemCourse | undefined,
): VotedBallot | undefined {
  const stopped = sitting.ballots.filter(
    (one) => one.itemId === itemId && one.state === 'stopped' && !one.trial,
  );
  return stopped.find(({ id }) => id === course?.decision?.ballotId) ?? stopped.at(-1);
}

function castIn(ballot: VotedBallot): ExchangeVoice[] {
  const winner = ballot.outcome?.result.winner ?? null;
  if (ballot.secret || ballot.election || ballot.method !== 'named' || winner === null) return [];
  return [...ballot.cast].map(([participant, choice]) => ({
    participant,
    standpoint: choice === null ? 'blank' : choice === winner ? 'yes' : 'no',
    reason: '',
  }));
}

function countOf(ballot: VotedBallot): ExchangeCount | null {
  const tally = ballot.outcome?.tally;
  if (!tally) return null;
  return {
    question: ballot.question,
    secret: ballot.secret,
    election: ballot.election,
    lines: ballot.options.map(({ id, label }) => ({ label, votes: tally.counts[id] ?? 0 })),
    blank: tally.blank,
  };
}
