import { sql } from 'kysely';
import type { BodyId, CaseId, MeetingId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { MeetingState, NoticeSnapshot } from '../vocabulary.ts';
import { type CaseReading, casesToRead } from './cases-to-read.ts';

export type MeetingQuery = {
  bodyId?: BodyId | undefined;
  /** The meetings of these bodies only; none where it names none. */
  bodyIds?: readonly BodyId[] | undefined;
  year?: number | undefined;
  states?: readonly MeetingState[] | undefined;
  from?: string | undefined;
  to?: string | undefined;
  newestFirst?: boolean | undefined;
  limit: number;
  offset?: number | undefined;
};

/** Meetings with their body and how many cases each treats. */
export async function listMeetings(db: Reader, query: MeetingQuery) {
  const { bodyIds } = query;
  let rows = db
    .selectFrom('meetings.meeting as m')
    .innerJoin('organisations.body as b', 'b.id', 'm.body_id')
    .select((select) => [
      'm.id',
      'm.body_id as bodyId',
      'b.name as bodyName',
      'b.short_name as bodyShort',
      'm.held_on as date',
      'm.starts_at as start',
      'm.ends_at as end',
      'm.place',
      'm.state',
      'm.cancelled_from as cancelledFrom',
      select
        .selectFrom('meetings.agenda_item as i')
        .whereRef('i.meeting_id', '=', 'm.id')
        .where('i.case_id', 'is not', null)
        .select(select.fn.countAll<number>().as('count'))
        .as('cases'),
    ]);
  if (query.bodyId) rows = rows.where('m.body_id', '=', query.bodyId);
  if (bodyIds) {
    rows = rows.where((where) =>
      bodyIds.length === 0 ? where.lit(false) : where('m.body_id', 'in', [...bodyIds]),
    );
  }
  if (query.states) rows = rows.where('m.state', 'in', [...query.states]);
  if (query.from) rows = rows.where('m.held_on', '>=', query.from);
  if (query.to) rows = rows.where('m.held_on', '<=', query.to);
  if (query.year) {
    rows = rows
      .where('m.held_on', '>=', `${query.year}-01-01`)
      .where('m.held_on', '<=', `${query.year}-12-31`);
  }
  return rows
    .orderBy('m.held_on', query.newestFirst ? 'desc' : 'asc')
    .orderBy('m.id')
    .limit(query.limit)
    .offset(query.offset ?? 0)
    .execute();
}
export type MeetingListRow = Awaited<ReturnType<typeof listMeetings>>[number];

/** A meeting of a body on a day, if there is one. */
export async function findMeeting(db: Reader, bodyId: BodyId, date: string) {
  return db
    .selectFrom('meetings.meeting')
    .select(['id', 'state', 'held_on as date'])
    .where('body_id', '=', bodyId)
    .where('held_on', '=', date)
    .executeTakeFirst();
}

export type CaseQuery = CaseReading & {
  bodyId?: BodyId | undefined;
  year?: number | undefined;
  words?: string | undefined;
  topic?: string | undefined;
  decided?: boolean | undefined;
  limit: number;
  offset?: number | undefined;
};

const caseNumberShape = /^\s*(?:sak\s+)?([\d-]{1,9}[a-z]{0,2}\/\d{2,4})\s*$/iu;

/**
 * Cases, newest first. Words are found in the title, the topic, the paper and the decision; a case
 * number finds that number in every body.
 */
export async function listCases(db: Reader, query: CaseQuery) {
  let rows = db
    .selectFrom('meetings.case_file as c')
    .innerJoin('organisations.body as b', 'b.id', 'c.body_id')
    .select((select) => [
      'c.id',
      'c.number',
      'c.title',
      'c.topic',
      'c.year',
      'c.known_by as knownBy',
      'c.body_id as bodyId',
      'b.name as bodyName',
      'b.short_name as bodyShort',
      select
        .selectFrom('meetings.agenda_item as i')
        .innerJoin('meetings.meeting as m', 'm.id', 'i.meeting_id')
        .whereRef('i.case_id', '=', 'c.id')
        .select((inner) => inner.fn.max('m.held_on').as('date'))
        .as('lastTreated'),
      select
        .selectFrom('meetings.decision as d')
        .whereRef('d.case_id', '=', 'c.id')
        .select('d.outcome')
        .orderBy('d.decided_on', 'desc')
        .limit(1)
        .as('outcome'),
    ]);
  if (query.bodyId) rows = rows.where('c.body_id', '=', query.bodyId);
  if (query.year) rows = rows.where('c.year', '=', query.year);
  if (query.topic) rows = rows.where('c.topic', '=', query.topic);
  if (query.draftsOf || query.closedOf) rows = rows.where(casesToRead(query));
  const number = query.words ? caseNumberShape.exec(query.words)?.[1] : undefined;
  if (number) rows = rows.where('c.number', '=', number);
  else if (query.words?.trim()) {
    const asked = sql<string>`websearch_to_tsquery('norwegian', ${query.words})`;
    rows = rows.where((where) =>
      where.or([
        sql<boolean>`c.words @@ ${asked}`,
        where.exists(
          where
            .selectFrom('meetings.paper as p')
            .whereRef('p.case_id', '=', 'c.id')
            .where(sql<boolean>`p.words @@ ${asked}`)
            .select('p.id'),
        ),
        where.exists(
          where
            .selectFrom('meetings.decision as d')
            .whereRef('d.case_id', '=', 'c.id')
            .where(sql<boolean>`d.words @@ ${asked}`)
            .select('d.id'),
        ),
      ]),
    );
  }
  return rows
    .orderBy('c.year', (order) => order.desc().nullsLast())
    .orderBy('c.seq_from', 'desc')
    .orderBy('c.letter', 'desc')
    .orderBy('c.id')
    .limit(query.limit)
    .offset(query.offset ?? 0)
    .execute();
}
export type CaseListRow = Awaited<ReturnType<typeof listCases>>[number];

/** One case with its body. */
export async function readCase(db: Reader, id: string) {
  return db
    .selectFrom('meetings.case_file as c')
    .innerJoin('organisations.body as b', 'b.id', 'c.body_id')
    .select([
      'c.id',
      'c.number',
      'c.title',
      'c.topic',
      'c.year',
      'c.known_by as knownBy',
      'c.body_id as bodyId',
      'b.name as bodyName',
      'b.short_name as bodyShort',
    ])
    .where('c.id', '=', id as CaseId)
    .executeTakeFirst();
}

/** The meetings that have treated some cases, oldest first. */
export async function listTreatments(db: Reader, caseIds: readonly CaseId[]) {
  if (caseIds.length === 0) return [];
  return db
    .selectFrom('meetings.agenda_item as i')
    .innerJoin('meetings.meeting as m', 'm.id', 'i.meeting_id')
    .select([
      'i.case_id as caseId',
      'i.id as itemId',
      'i.title',
      'm.id as meetingId',
      'm.body_id as bodyId',
      'm.held_on as date',
      'm.state',
      'm.cancelled_from as cancelledFrom',
    ])
    .where('i.case_id', 'in', [...caseIds])
    .orderBy('m.held_on')
    .orderBy('i.id')
    .execute();
}

/** Every case that a case's trail touches: those it cites and those that cite it, in both ways. */
export async function relatedCases(db: Reader, id: CaseId, depth = 3) {
  const seen = new Set<CaseId>([id]);
  const links: { from: CaseId; to: CaseId; printed: string; sentence: string }[] = [];
  let edge: CaseId[] = [id];
  for (let step = 0; step < depth && edge.length > 0 && seen.size < 60; step += 1) {
    const asked = edge;
    const found = await db
      .selectFrom('meetings.citation')
      .select(['from_case_id as from', 'to_case_id as to', 'printed', 'sentence'])
      .where((where) =>
        where.or([where('from_case_id', 'in', asked), where('to_case_id', 'in', asked)]),
      )
      .orderBy('id')
      .limit(200)
      .execute();
    edge = [];
    for (const link of found) {
      if (!links.some((one) => one.from === link.from && one.to === link.to)) links.push(link);
      for (const end of [link.from, link.to]) {
        if (!seen.has(end)) {
          seen.add(end);
          edge.push(end);
        }
      }
    }
  }
  const ids = [...seen];
  const cases = await db
    .selectFrom('meetings.case_file as c')
    .innerJoin('organisations.body as b', 'b.id', 'c.body_id')
    .select(['c.id', 'c.number', 'c.title', 'c.topic', 'b.short_name as bodyShort'])
    .where('c.id', 'in', ids)
    .orderBy('c.year')
    .orderBy('c.seq_from')
    .orderBy('c.letter')
    .orderBy('c.id')
    .execute();
  return { cases, links };
}

/** Notes that a person has opened a version of a notice. */
export function readingOf(db: Reader, meetingIds: readonly MeetingId[], personId: string) {
  return db
    .selectFrom('meetings.reading')
    .select(['meeting_id as meetingId', 'number'])
    .where('person_id', '=', personId)
    .where('meeting_id', 'in', meetingIds.length > 0 ? [...meetingIds] : ['meet_none'])
    .execute();
}

/** When and where the latest notice of each meeting of some bodies said that it is. */
export async function toldOfMeetings(
  db: Reader,
  bodyIds: readonly BodyId[],
): Promise<ReadonlyMap<MeetingId, NoticeSnapshot['meeting']>> {
  if (bodyIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('meetings.publication as p')
    .innerJoin('meetings.meeting as m', 'm.id', 'p.meeting_id')
    .distinctOn('p.meeting_id')
    .select([
      'p.meeting_id as id',
      sql<NoticeSnapshot['meeting']>`p.notice -> 'snapshot' -> 'meeting'`.as('told'),
    ])
    .where('m.body_id', 'in', [...bodyIds])
    .orderBy('p.meeting_id')
    .orderBy('p.number', 'desc')
    .execute();
  return new Map(rows.map(({ id, told }) => [id, told]));
}

/** The latest publications of some bodies' notices, newest first, each with the day that it told. */
export async function listPublications(db: Reader, bodyIds: readonly BodyId[], limit: number) {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom('meetings.publication as p')
    .innerJoin('meetings.meeting as m', 'm.id', 'p.meeting_id')
    .innerJoin('organisations.body as b', 'b.id', 'm.body_id')
    .select([
      'm.id as meetingId',
      'm.body_id as bodyId',
      'b.name as bodyName',
      sql<string>`p.notice -> 'snapshot' -> 'meeting' ->> 'date'`.as('date'),
      'p.number as version',
      'p.published_at as at',
    ])
    .where('m.body_id', 'in', [...bodyIds])
    .orderBy('p.published_at', 'desc')
    .orderBy('p.id')
    .limit(limit)
    .execute();
}
