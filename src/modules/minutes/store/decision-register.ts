import { sql } from 'kysely';
import type { BodyId, CaseId, DecisionId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { DecisionPoint, Outcome } from '../../meetings/vocabulary.ts';

/** What is asked of the register; an absent field asks for all. */
export type RegisterQuery = {
  bodyId?: BodyId | undefined;
  year?: number | undefined;
  words?: string | undefined;
  outcome?: Outcome | undefined;
  /** Cases behind closed doors that the reader may not read. */
  hidden: ReadonlySet<CaseId>;
  limit: number;
  offset?: number | undefined;
};

const registerRows = (db: Reader) =>
  db
    .selectFrom('meetings.decision as d')
    .innerJoin('meetings.case_file as c', 'c.id', 'd.case_id')
    .innerJoin('organisations.body as b', 'b.id', 'd.body_id')
    .leftJoin('meetings.meeting as m', 'm.id', 'd.meeting_id')
    .select([
      'd.id',
      'd.case_id as caseId',
      'd.body_id as bodyId',
      'd.meeting_id as meetingId',
      'd.item_id as itemId',
      'd.decided_on as decidedOn',
      'd.outcome',
      'd.points',
      'd.note',
      'd.basis',
      'd.recorded_by as recordedBy',
      'd.recorded_at as recordedAt',
      'c.number',
      'c.title',
      'b.name as bodyName',
      'b.short_name as bodyShort',
      'm.held_on as heldOn',
    ])
    .where((where) => where.or([where('m.state', 'is', null), where('m.state', '<>', 'draft')]));

/** Decisions as the register lists them, newest first. A quotation of one is not another. */
export async function listDecisions(
  db: Reader,
  query: RegisterQuery,
): Promise<RegisteredDecision[]> {
  let rows = registerRows(db).where('d.basis', '<>', 'quoted');
  if (query.bodyId) rows = rows.where('d.body_id', '=', query.bodyId);
  if (query.outcome) rows = rows.where('d.outcome', '=', query.outcome);
  if (query.year) {
    rows = rows
      .where('d.decided_on', '>=', `${query.year}-01-01`)
      .where('d.decided_on', '<=', `${query.year}-12-31`);
  }
  if (query.hidden.size > 0) rows = rows.where('d.case_id', 'not in', [...query.hidden]);
  if (query.words) {
    const words = query.words;
    rows = rows.where((where) =>
      where.or([
        sql<boolean>`d.words @@ websearch_to_tsquery('norwegian', ${words})`,
        sql<boolean>`c.words @@ websearch_to_tsquery('norwegian', ${words})`,
        where('c.number', '=', words),
      ]),
    );
  }
  const found = await rows
    .orderBy('d.decided_on', (order) => order.desc().nullsLast())
    .orderBy('c.number', 'desc')
    .orderBy('d.id')
    .limit(query.limit)
    .offset(query.offset ?? 0)
    .execute();
  return found.map((row) => ({ ...row, points: row.points as DecisionPoint[] }));
}

/** One decision of the register, or undefined where there is none with this id. */
export async function readDecision(
  db: Reader,
  id: string,
): Promise<RegisteredDecision | undefined> {
  const row = await registerRows(db)
    .where('d.id', '=', id as DecisionId)
    .executeTakeFirst();
  return row && { ...row, points: row.points as DecisionPoint[] };
}

export type RegisteredDecision = Omit<
  Awaited<ReturnType<ReturnType<typeof registerRows>['execute']>>[number],
  'points'
> & { points: DecisionPoint[] };

/** The years in which something was decided, newest first. */
export async function decisionYears(db: Reader): Promise<number[]> {
  const rows = await db
    .selectFrom('meetings.decision')
    .select(sql<number>`extract(year from decided_on)::int`.as('year'))
    .distinct()
    .where('decided_on', 'is not', null)
    .orderBy('year', 'desc')
    .execute();
  return rows.map(({ year }) => year);
}
