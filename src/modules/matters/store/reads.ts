import { sql } from 'kysely';
import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, MatterId, PersonId, RoundId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { Asked, Escalation, Matter, MatterState, Position, Round } from '../vocabulary.ts';
import { toAsked, toEscalation, toMatter, toPosition, toRound } from './rows.ts';

/** What is asked of the list of matters; an absent field asks for all. */
export type MatterFilter = {
  bodyIds?: readonly BodyId[] | undefined;
  states?: readonly MatterState[] | undefined;
  /** Practice matters only, or none of them; both where it is left out. */
  practice?: boolean | undefined;
  expert?: PersonId | undefined;
  askedBy?: PersonId | undefined;
  /** Asked in this year. */
  year?: number | undefined;
  /** Not ended, and past the body's time limit or the day it is needed by. */
  overdueOn?: IsoDate | undefined;
  /** Words of the title or the question, or the printed number. */
  words?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
};

const ended = ['decided', 'withdrawn'] as const;

/** Matters: those that are not ended first, what is due soonest foremost; then the newest. */
export async function listMatters(db: Reader, filter: MatterFilter = {}): Promise<Matter[]> {
  const { bodyIds, states, overdueOn } = filter;
  const words = filter.words?.replaceAll('\0', '').trim();
  if (bodyIds?.length === 0 || states?.length === 0) return [];
  let rows = db.selectFrom('matters.matter').selectAll();
  if (bodyIds) rows = rows.where('body_id', 'in', [...bodyIds]);
  if (states) rows = rows.where('state', 'in', [...states]);
  if (filter.practice !== undefined) rows = rows.where('practice', '=', filter.practice);
  if (filter.expert) rows = rows.where('expert', '=', filter.expert);
  if (filter.askedBy) rows = rows.where('asked_by', '=', filter.askedBy);
  if (filter.year) rows = rows.where('year', '=', filter.year);
  if (overdueOn) {
    rows = rows
      .where('state', 'not in', [...ended])
      .where((or) => or.or([or('due_on', '<', overdueOn), or('needed_by', '<', overdueOn)]));
  }
  if (words) {
    const found = sql<boolean>`words @@ websearch_to_tsquery('norwegian', ${words})`;
    const printed = sql<boolean>`case when practice then 'øv ' else 'av ' end || running || '/' ||
      lpad((year % 100)::text, 2, '0') = lower(${words})`;
    rows = rows.where((or) => or.or([found, printed]));
  }
  const found = await rows
    .orderBy((by) =>
      by
        .case()
        .when('state', 'in', [...ended])
        .then(1)
        .else(0)
        .end(),
    )
    .orderBy(
      sql`case when state in ('decided', 'withdrawn') then null else least(due_on, needed_by) end`,
      (order) => order.asc().nullsLast(),
    )
    .orderBy('asked_on', 'desc')
    .orderBy('year', 'desc')
    .orderBy('running', 'desc')
    .limit(filter.limit ?? 500)
    .offset(filter.offset ?? 0)
    .execute();
  return found.map(toMatter);
}

export async function readMatter(db: Reader, id: string): Promise<Matter | undefined> {
  const row = await db
    .selectFrom('matters.matter')
    .selectAll()
    .where('id', '=', id as MatterId)
    .executeTakeFirst();
  return row && toMatter(row);
}

/** The matters with these ids, for those who know them only by id. */
export async function readMattersById(db: Reader, ids: readonly MatterId[]): Promise<Matter[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('matters.matter')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute();
  return rows.map(toMatter);
}

/** A matter's rounds in order. */
export async function readRounds(db: Reader, matterId: string): Promise<Round[]> {
  const rows = await db
    .selectFrom('matters.round')
    .selectAll()
    .where('matter_id', '=', matterId as MatterId)
    .orderBy('no')
    .execute();
  return rows.map(toRound);
}

export async function readRound(db: Reader, id: string): Promise<Round | undefined> {
  const row = await db
    .selectFrom('matters.round')
    .selectAll()
    .where('id', '=', id as RoundId)
    .executeTakeFirst();
  return row && toRound(row);
}

/** Every position of some rounds as it was given, the oldest first; the last for a seat counts. */
export async function readPositions(
  db: Reader,
  roundIds: RoundId | readonly RoundId[],
): Promise<Position[]> {
  const ids = typeof roundIds === 'string' ? [roundIds] : [...roundIds];
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('matters.position')
    .selectAll()
    .where('round_id', 'in', ids)
    .orderBy('id')
    .execute();
  return rows.map(toPosition);
}

/** The positions of a round with the seat of whoever gave them, the oldest first. */
export async function readGiven(db: Reader, roundId: RoundId) {
  const rows = await db
    .selectFrom('matters.position')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...toPosition(row), givenBySeat: row.given_by_seat }));
}

/** Whoever was asked in a round, in the order of the body. */
export async function readAsked(db: Reader, roundId: RoundId): Promise<Asked[]> {
  const rows = await db
    .selectFrom('matters.asked')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('position')
    .execute();
  return rows.map(toAsked);
}

/** A matter's way from body to body, the first step first. */
export async function escalationsOf(db: Reader, matterId: string): Promise<Escalation[]> {
  const rows = await db
    .selectFrom('matters.escalation')
    .selectAll()
    .where('matter_id', '=', matterId as MatterId)
    .orderBy('id')
    .execute();
  return rows.map(toEscalation);
}
