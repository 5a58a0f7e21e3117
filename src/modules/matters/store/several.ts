import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, MatterId, RoundId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { OutcomeInput } from '../../consensus/vocabulary.ts';
import type { Round } from '../vocabulary.ts';
import { numberOf, toRound } from './rows.ts';

/** The rounds of several matters, in order within each. */
export async function readRoundsOf(db: Reader, ids: readonly MatterId[]): Promise<Round[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('matters.round')
    .selectAll()
    .where('matter_id', 'in', [...ids])
    .orderBy('matter_id')
    .orderBy('no')
    .execute();
  return rows.map(toRound);
}

/** Whose answers stand in some rounds and who was asked in them; what anybody wrote is left out. */
export async function whoAnswered(db: Reader, rounds: readonly RoundId[]) {
  if (rounds.length === 0) return { given: [], asked: [] };
  const [given, asked] = await Promise.all([
    db
      .selectFrom('matters.position')
      .select([
        'round_id as roundId',
        'seat_id as seatId',
        'given_by_seat as givenBySeat',
        'as_role as as',
      ])
      .where('round_id', 'in', [...rounds])
      .orderBy('id')
      .execute(),
    db
      .selectFrom('matters.asked')
      .select(['round_id as roundId', 'seat_id as seatId'])
      .where('round_id', 'in', [...rounds])
      .execute(),
  ]);
  return { given, asked };
}

/** How many have answered the open round of each of these matters, of how many who were asked. */
export async function countAnswers(
  db: Reader,
  ids: readonly MatterId[],
): Promise<Map<MatterId, { given: number; asked: number }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('matters.round as r')
    .select((of) => [
      'r.matter_id as id',
      of
        .selectFrom('matters.position as p')
        .whereRef('p.round_id', '=', 'r.id')
        .select((count) => count.fn.count<string>('p.seat_id').distinct().as('n'))
        .as('given'),
      of
        .selectFrom('matters.asked as a')
        .whereRef('a.round_id', '=', 'r.id')
        .where('a.role', '=', 'member')
        .select((count) => count.fn.countAll<string>().as('n'))
        .as('asked'),
    ])
    .where('r.matter_id', 'in', [...ids])
    .where('r.closed_at', 'is', null)
    .execute();
  return new Map(
    rows.map(({ id, given, asked }) => [id, { given: Number(given), asked: Number(asked) }]),
  );
}

/** A round that was closed, with all that its outcome was computed from. */
export type PastRound = {
  matterId: MatterId;
  number: string;
  title: string;
  bodyId: BodyId;
  roundNo: number;
  closedOn: IsoDate;
  input: OutcomeInput;
};

/** What closed rounds were computed from, the newest first; no practice, and none cut short. */
export async function pastInputs(
  db: Reader,
  filter: { bodyId?: BodyId | undefined; limit?: number } = {},
): Promise<PastRound[]> {
  let rows = db
    .selectFrom('matters.round as r')
    .innerJoin('matters.matter as m', 'm.id', 'r.matter_id')
    .select([
      'm.id as matterId',
      'm.practice',
      'm.year',
      'm.running',
      'm.title',
      'r.body_id as bodyId',
      'r.no as roundNo',
      'r.closed_on as closedOn',
      'r.input',
    ])
    .where('r.outcome', 'is not', null)
    .where('m.practice', '=', false);
  if (filter.bodyId) rows = rows.where('r.body_id', '=', filter.bodyId);
  const found = await rows
    .orderBy('r.closed_at', 'desc')
    .orderBy('r.id')
    .limit(filter.limit ?? 200)
    .execute();
  return found.map(({ practice, year, running, closedOn, input, ...one }) => ({
    ...one,
    number: numberOf({ practice, year, running }),
    closedOn: closedOn ?? '',
    input: input as OutcomeInput,
  }));
}
