import type { AgendaItemId } from '../../../kernel/ids.ts';
import type { CountedBallot, MinutesDecision, MinutesItem } from '../../documents/vocabulary.ts';
import type { AgendaItem, DecisionPoint, Outcome } from '../../meetings/vocabulary.ts';
import {
  againstOption,
  type Ballot,
  forOption,
  type ParticipantId,
  type Sitting,
} from '../../sitting/vocabulary.ts';
import { nameOf } from './attendance-follows-from-presence.ts';

/** A decision as it stands in the register. */
export type RecordedDecision = {
  itemId: AgendaItem['id'] | null;
  outcome: Outcome;
  points: readonly DecisionPoint[];
  note: string;
};

type Course = Omit<MinutesItem, 'key' | 'number' | 'title' | 'closed' | 'movements'>;

/** Answers what happened in one item of a sitting, for the minutes. */
export function courseOf(
  id: AgendaItemId,
  sitting: Sitting,
  recorded: RecordedDecision | undefined,
): Course {
  const course = sitting.items.get(id);
  const who = (participant: ParticipantId) => whoIs(sitting, participant);
  const ofItem = <One extends { itemId: AgendaItemId | null }>(all: readonly One[]) =>
    all.filter((one) => one.itemId === id);
  return {
    from: course?.from ?? null,
    to: course?.to ?? null,
    treatment: course?.treatment.trim() ?? '',
    conflicts: ofItem(sitting.conflicts).map((one) => ({
      name: nameOf(sitting, one.participant),
      raisedBy: one.raisedBy === one.participant ? '' : nameOf(sitting, one.raisedBy),
      ground: one.ground.trim(),
      decided: one.decided && {
        disqualified: one.decided.disqualified,
        deputy: one.decided.deputy ? nameOf(sitting, one.decided.deputy) : '',
        basis: one.decided.basis.trim(),
      },
    })),
    speakers: [
      ...new Set(
        ofItem(sitting.speeches)
          .filter(({ state }) => state === 'done' || state === 'speaking')
          .map(({ participant }) => participant),
      ),
    ].map(who),
    motions: ofItem(sitting.motions).map(({ participant, pointNo, text, withdrawn }) => {
      const { name, represents } = who(participant);
      return { mover: name, represents, pointNo, text: text.trim(), withdrawn };
    }),
    ballots: ofItem(sitting.ballots).flatMap((ballot) => countedBallot(ballot, sitting)),
    stances: (course?.stances ?? []).map(({ participant, stance, reason }) => ({
      ...who(participant),
      stance,
      reason: reason.trim(),
    })),
    decision: decidedFrom(course?.decision ?? null, recorded),
    statements: (course?.statements ?? []).map(({ participant, text }) => ({
      ...who(participant),
      text: text.trim(),
    })),
  };
}

function whoIs(sitting: Sitting, id: ParticipantId): { name: string; represents: string } {
  const one = sitting.participants.find((participant) => participant.id === id);
  return { name: one?.name ?? '', represents: one?.represents ?? one?.organisation ?? '' };
}

/** What stands recorded, with whether it was unanimous; corrections are recorded there too. */
export function decidedFrom(
  decided: (Omit<RecordedDecision, 'itemId'> & { unanimous: boolean }) | null,
  recorded: RecordedDecision | undefined,
): MinutesDecision | null {
  const standing = recorded ?? decided;
  if (!standing) return null;
  return {
    outcome: standing.outcome,
    unanimous: decided?.unanimous ?? false,
    points: standing.points.map(pointOf),
    note: standing.note.trim(),
  };
}

/** A point as decided, with what had been proposed where that was another text. */
function pointOf({ no, change, text, proposed }: DecisionPoint) {
  const shown = change === 'changed' || change === 'struck' ? (proposed ?? '') : '';
  return { no, text, proposed: shown };
}

/** A vote that was stopped and counted. Who chose what is told of open votes only. */
function countedBallot(ballot: Ballot, sitting: Sitting): CountedBallot[] {
  const { outcome, cast } = ballot;
  if (ballot.state !== 'stopped' || !outcome) return [];
  const open = !ballot.secret && ballot.method !== 'written';
  const seated = outcome.roll.filter((seat) => seat.filled);
  const voters = (option: string) =>
    open
      ? seated
          .filter(({ participant }) => cast.get(participant) === option)
          .map(({ participant, organisation }) => {
            const { name, represents } = whoIs(sitting, participant);
            return { name, represents: organisation ?? represents };
          })
      : [];
  const { result, tally, quorum } = outcome;
  return [
    {
      question: ballot.question.trim(),
      method: ballot.method,
      secret: ballot.secret,
      election: ballot.election,
      trial: ballot.trial,
      options: ballot.options.map(({ id, label }) => ({
        label,
        votes: tally.counts[id] ?? 0,
        voters: voters(id),
      })),
      blank: tally.blank,
      entitled: tally.entitled,
      ...(seated.some(({ weight }) => weight > 1)
        ? {
            weights: seated.map(({ participant, weight }) => ({
              name: nameOf(sitting, participant),
              weight,
            })),
          }
        : {}),
      result: {
        how: result.how,
        winner: ballot.options.find(({ id }) => id === result.winner)?.label ?? '',
        carried:
          result.winner === forOption ? true : result.winner === againstOption ? false : null,
        quorum: quorum.met,
      },
    },
  ];
}
