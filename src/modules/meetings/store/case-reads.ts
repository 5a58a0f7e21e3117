import type { BodyId, CaseId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import './tables.ts';

/**
 * Which cases only those who prepare them may read: those treated behind closed doors, and those
 * that stand on drafts alone.
 */
export async function guardedCases(
  db: Reader,
  ids: readonly CaseId[],
): Promise<{ id: CaseId; bodyId: BodyId }[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('meetings.case_file as c')
    .innerJoin('meetings.agenda_item as i', 'i.case_id', 'c.id')
    .innerJoin('meetings.meeting as m', 'm.id', 'i.meeting_id')
    .select(['c.id', 'c.body_id as bodyId', 'm.state', 'i.closed_basis as closedBasis'])
    .where('c.id', 'in', [...ids])
    .execute();
  return [...new Map(rows.map(({ id, bodyId }) => [id, { id, bodyId }])).values()].filter(
    ({ id }) => {
      const own = rows.filter((row) => row.id === id);
      return (
        own.some((row) => row.closedBasis !== null) || own.every((row) => row.state === 'draft')
      );
    },
  );
}

/** The topics that cases have been given, in the order of the alphabet. */
export async function caseTopics(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom('meetings.case_file')
    .select('topic')
    .distinct()
    .where('topic', '<>', '')
    .orderBy('topic')
    .execute();
  return rows.map((row) => row.topic);
}

/** The years that cases are numbered in, the newest first. */
export async function caseYears(db: Reader): Promise<number[]> {
  const rows = await db
    .selectFrom('meetings.case_file')
    .select('year')
    .distinct()
    .orderBy('year', 'desc')
    .execute();
  return rows.flatMap(({ year }) => (year === null ? [] : [year]));
}

/** What later papers quote of a case's decision, with the case that quotes it. */
export async function quotationsOf(db: Reader, id: CaseId) {
  const rows = await db
    .selectFrom('meetings.citation as t')
    .innerJoin('meetings.case_file as c', 'c.id', 't.from_case_id')
    .select([
      't.id',
      't.from_case_id as fromCaseId',
      'c.number',
      't.cited_date as citedDate',
      't.quoted_points as points',
    ])
    .where('t.to_case_id', '=', id)
    .where('t.quoted_points', 'is not', null)
    .orderBy('t.id')
    .execute();
  return rows.map((row) => ({
    ...row,
    points: row.points as { no: number; text: string }[],
  }));
}
export type Quotation = Awaited<ReturnType<typeof quotationsOf>>[number];
