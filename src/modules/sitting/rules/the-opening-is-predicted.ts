import type { QuorumAnswer } from '../../procedure/vocabulary.ts';
import type { Expected, VacantSeat } from '../../summons/vocabulary.ts';
import type { ParticipantId, Presence, Procedure, Sitting } from '../vocabulary.ts';
import { rollNow } from './a-deputy-counts-while-the-member-is-away.ts';
import { participantsOf } from './those-expected-are-on-the-roll.ts';

/** Whether the body could act if the meeting were opened with those who are expected. */
export type OpeningForecast = {
  /** If all come but those who said no. */
  ifSilentCome: QuorumAnswer;
  /** If only those come who said that they will. */
  ifSilentStayAway: QuorumAnswer;
};

/**
 * Answers whether a meeting that is not opened can act when it is, by the answers so far: a deputy
 * who was called fills the seat of the member who said no. Counts the seats as they will be on the
 * roll.
 * @source F-080
 */
export function openingForecast(
  sitting: Sitting,
  expected: readonly Expected[],
  procedure: Procedure,
  vacantSeats: readonly VacantSeat[] = [],
): OpeningForecast {
  let last = 0;
  const participants = participantsOf(expected, (): ParticipantId => `part_${++last}`);
  const quorumIf = (comes: (one: Expected) => boolean) => {
    const there = participants.filter((_, at) => comes(expected[at] as Expected));
    const presence = new Map(there.map(({ id }) => [id, stays]));
    return procedure.quorum(rollNow({ ...sitting, participants, vacantSeats, presence }, null));
  };
  return {
    ifSilentCome: quorumIf(({ reply }) => reply !== 'not-coming'),
    ifSilentStayAway: quorumIf(({ reply }) => reply === 'coming'),
  };
}

const stays: readonly Presence[] = [{ from: '00:00', to: null }];

/** Those expected, each member followed by the deputy who comes in their place. */
export function withTheirDeputies(expected: readonly Expected[]): readonly Expected[] {
  const standsIn = (one: Expected) =>
    expected.filter(({ standsInFor }) => standsInFor !== null && standsInFor === one.id);
  const known = new Set(expected.flatMap(({ id }) => id ?? []));
  return expected
    .filter(({ standsInFor }) => standsInFor === null || !known.has(standsInFor))
    .flatMap((one) => [one, ...standsIn(one)]);
}
