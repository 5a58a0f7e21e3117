import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, MatterId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { OutcomeInput, OutcomeKind, ReasonKind, Stance } from '../../consensus/vocabulary.ts';
import type { Ending, Matter, Round } from '../vocabulary.ts';
import { numberOf, toMatter, toRound } from './rows.ts';

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

/** What the figures count of one matter. */
export type MatterFact = Pick<
  Matter,
  | 'id'
  | 'number'
  | 'title'
  | 'origin'
  | 'bodyId'
  | 'raisedIn'
  | 'askedOn'
  | 'reachedOn'
  | 'dueOn'
  | 'neededBy'
  | 'waitsFor'
  | 'state'
  | 'decisionId'
  | 'expertName'
> & {
  /** The level of the body that has it, in the structure that the matter keeps; null outside it. */
  level: number | null;
  /** Null while it is not ended. */
  endedOn: IsoDate | null;
  how: Ending['how'] | null;
  /** How often the group was asked. */
  rounds: number;
  /** What the last whole round gave. */
  outcome: OutcomeKind | null;
  /** What objections rest on, over all rounds; a seat's last answer in each. */
  reasons: readonly ReasonKind[];
  /** How often it was lifted. */
  lifted: number;
};

/**
 * What the figures count, of every matter that was asked by the last of the days and not ended
 * before the first of them. Practice is in no figure.
 * @source F-037, F-040
 */
export async function matterFacts(
  db: Reader,
  { from, to }: { from: IsoDate; to: IsoDate },
): Promise<MatterFact[]> {
  const rows = await db
    .selectFrom('matters.matter as m')
    .leftJoin('mandate.structure_body as s', (on) =>
      on.onRef('s.structure_id', '=', 'm.structure_id').onRef('s.body_id', '=', 'm.body_id'),
    )
    .selectAll('m')
    .select((of) => [
      's.level',
      of
        .selectFrom('matters.escalation as e')
        .whereRef('e.matter_id', '=', 'm.id')
        .where('e.direction', '=', 'up')
        .select((count) => count.fn.countAll<string>().as('n'))
        .as('lifted'),
    ])
    .where('m.practice', '=', false)
    .where('m.asked_on', '<=', to)
    .where((or) => or.or([or('m.ended_on', 'is', null), or('m.ended_on', '>=', from)]))
    .orderBy('m.asked_on')
    .orderBy('m.id')
    .execute();
  const ids = rows.map(({ id }) => id);
  const [rounds, reasons] = await Promise.all([readRoundsOf(db, ids), reasonsOf(db, ids)]);
  return rows.map((row): MatterFact => {
    const own = rounds.filter(({ matterId }) => matterId === row.id);
    const whole = own.findLast(({ outcome }) => outcome !== null);
    return {
      ...toMatter(row),
      level: row.level,
      endedOn: row.ended_on,
      how: row.ended_how,
      rounds: own.length,
      outcome: whole?.outcome?.outcome.kind ?? null,
      reasons: reasons.get(row.id) ?? [],
      lifted: Number(row.lifted),
    };
  });
}

const objections = new Set<Stance>(['disagree', 'block', 'serious-disagreement', 'veto']);

async function reasonsOf(db: Reader, ids: readonly MatterId[]) {
  const byMatter = new Map<MatterId, ReasonKind[]>();
  if (ids.length === 0) return byMatter;
  const rows = await db
    .selectFrom('matters.position as p')
    .innerJoin('matters.round as r', 'r.id', 'p.round_id')
    .select(['r.matter_id as id', 'p.reason_kind as kind', 'p.stance'])
    .distinctOn(['p.round_id', 'p.seat_id'])
    .where('r.matter_id', 'in', [...ids])
    .orderBy('p.round_id')
    .orderBy('p.seat_id')
    .orderBy('p.id', 'desc')
    .execute();
  for (const { id, kind, stance } of rows) {
    if (kind && objections.has(stance)) byMatter.set(id, [...(byMatter.get(id) ?? []), kind]);
  }
  return byMatter;
}
