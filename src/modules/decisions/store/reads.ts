import { sql } from 'kysely';
import type { DecisionId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { Affects } from '../../mandate/vocabulary.ts';
import type { DecisionSource, EntryPoint, EntryRow, RegisterQuery } from '../vocabulary.ts';
import './tables.ts';

export const entryRows = (db: Reader) =>
  db
    .selectFrom('decisions.entry as e')
    .leftJoin('organisations.body as b', 'b.id', 'e.body_id')
    .selectAll('e')
    .select([
      'b.name as bodyName',
      'b.short_name as bodyShort',
      sql<DecisionId[]>`array(select earlier from decisions.supersession
        where later = e.id order by earlier)`.as('supersedes'),
      sql<DecisionId[]>`array(select later from decisions.supersession
        where earlier = e.id order by later)`.as('supersededBy'),
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof entryRows>['execute']>>[number];

export function entryOf(row: Row): EntryRow {
  return {
    id: row.id,
    number: row.number,
    bodyId: row.body_id,
    bodyName: row.bodyName ?? '',
    bodyShort: row.bodyShort,
    decidedOn: row.decided_on,
    title: row.title,
    question: row.question,
    points: row.points as EntryPoint[],
    reason: row.reason,
    note: row.note,
    affects: row.affects as Affects | null,
    source: sourceOf(row),
    level: row.level,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    supersedes: row.supersedes,
    supersededBy: row.supersededBy,
    standardisation: row.standard_kind && {
      kind: row.standard_kind,
      reason: row.standard_reason,
      later: row.standard_later,
    },
    reviewOn: row.review_on,
    quoted: row.quoted,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
    version: row.version,
    changedBy: row.changed_by,
  };
}

function sourceOf(row: Row): DecisionSource {
  const { outcome, matter_id: matterId, case_id: caseId } = row;
  if (matterId) return { kind: 'matter', matterId, outcome };
  if (!caseId) throw new Error(`${row.id} was taken neither in a case nor in a matter.`);
  return { kind: 'meeting', meetingId: row.meeting_id, caseId, itemId: row.item_id, outcome };
}

/** One decision of the register, or undefined where there is none with this id. */
export async function readEntry(db: Reader, id: string): Promise<EntryRow | undefined> {
  const row = await entryRows(db)
    .where('e.id', '=', id as DecisionId)
    .executeTakeFirst();
  return row && entryOf(row);
}

/** Some decisions of the register, by id. */
export async function readEntries(db: Reader, ids: readonly DecisionId[]): Promise<EntryRow[]> {
  if (ids.length === 0) return [];
  const rows = await entryRows(db)
    .where('e.id', 'in', [...ids])
    .execute();
  return rows.map(entryOf);
}

/** Decisions as the register lists them, newest first. A quotation of one is not another. */
export async function listEntries(db: Reader, query: RegisterQuery): Promise<EntryRow[]> {
  const { hidden, words, year, validOn } = query;
  let rows = entryRows(db).where('e.quoted', '=', false);
  if (query.bodyId) rows = rows.where('e.body_id', '=', query.bodyId);
  if (query.outcome) rows = rows.where('e.outcome', '=', query.outcome);
  if (query.source) rows = rows.where('e.source_kind', '=', query.source);
  if (query.level !== undefined) rows = rows.where('e.level', '=', query.level);
  if (year) {
    rows = rows
      .where('e.decided_on', '>=', `${year}-01-01`)
      .where('e.decided_on', '<=', `${year}-12-31`);
  }
  if (validOn) rows = rows.where(inForceOn(validOn));
  if (hidden.size > 0) {
    rows = rows.where((is) =>
      is.or([is('e.case_id', 'is', null), is('e.case_id', 'not in', [...hidden])]),
    );
  }
  if (words) {
    rows = rows.where((is) =>
      is.or([
        sql<boolean>`e.id in (select ref from decisions.searchable
          where kind = 'decision' and words @@ websearch_to_tsquery('norwegian', ${words}))`,
        is('e.number', '=', words),
      ]),
    );
  }
  const found = await rows
    .orderBy('e.decided_on', (order) => order.desc().nullsLast())
    .orderBy('e.number', 'desc')
    .orderBy('e.id')
    .limit(query.limit)
    .offset(query.offset ?? 0)
    .execute();
  return found.map(entryOf);
}

const inForceOn = (day: string) => sql<boolean>`
  coalesce(e.valid_from, e.decided_on) <= ${day} and coalesce(e.valid_to, 'infinity') >= ${day}
  and not exists (
    select from decisions.supersession as s join decisions.entry as l on l.id = s.later
    where s.earlier = e.id and coalesce(l.valid_from, l.decided_on) <= ${day})`;

/** The years in which something was decided, newest first. */
export async function decisionYears(db: Reader): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select year from (
      select min(decided_on) as first, max(decided_on) as last
      from decisions.entry where not quoted
    ) as span, generate_series(extract(year from first)::int, extract(year from last)::int) as year
    where exists (
      select from decisions.entry where not quoted
        and decided_on between make_date(year, 1, 1) and make_date(year, 12, 31))
    order by year desc`.execute(db);
  return rows.map(({ year }) => year);
}
