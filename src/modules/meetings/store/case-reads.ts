import type { BodyId, CaseId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { isUnsent } from '../rules/a-cancelled-meeting-is-over.ts';
import { type CaseReading, casesToRead } from './cases-to-read.ts';
import './tables.ts';

/** A case that not everybody may read, and what leave it takes. */
export type GuardedCase = {
  id: CaseId;
  bodyId: BodyId;
  needs: 'meeting.read-draft' | 'case.read-closed';
};

/**
 * Which of some cases not everybody may read: those that stand on drafts alone are for those who
 * prepare them, those treated behind closed doors also for those who decide in them.
 */
export async function guardedCases(db: Reader, ids: readonly CaseId[]): Promise<GuardedCase[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('meetings.case_file as c')
    .innerJoin('meetings.agenda_item as i', 'i.case_id', 'c.id')
    .innerJoin('meetings.meeting as m', 'm.id', 'i.meeting_id')
    .select([
      'c.id',
      'c.body_id as bodyId',
      'm.state',
      'm.cancelled_from as cancelledFrom',
      'i.closed_basis as closedBasis',
    ])
    .where('c.id', 'in', [...ids])
    .execute();
  const found = new Map(rows.map(({ id, bodyId }) => [id, bodyId]));
  return [...found].flatMap(([id, bodyId]): GuardedCase[] => {
    const own = rows.filter((row) => row.id === id);
    if (own.every((row) => isUnsent(row))) {
      return [{ id, bodyId, needs: 'meeting.read-draft' }];
    }
    const closed = own.some((row) => row.closedBasis !== null);
    return closed ? [{ id, bodyId, needs: 'case.read-closed' }] : [];
  });
}

/** Every case that some meeting has treated, or will treat, behind closed doors. */
export async function allClosedCases(db: Reader): Promise<{ id: CaseId; bodyId: BodyId }[]> {
  const rows = await db
    .selectFrom('meetings.agenda_item as i')
    .innerJoin('meetings.meeting as m', 'm.id', 'i.meeting_id')
    .select(['i.case_id as id', 'm.body_id as bodyId'])
    .distinct()
    .where('i.closed_basis', 'is not', null)
    .execute();
  return rows.flatMap(({ id, bodyId }) => (id ? [{ id, bodyId }] : []));
}

/** The topics that the cases somebody may read have been given, in the order of the alphabet. */
export async function caseTopics(db: Reader, reading: CaseReading): Promise<string[]> {
  const rows = await db
    .selectFrom('meetings.case_file as c')
    .select('c.topic')
    .distinct()
    .where('c.topic', '<>', '')
    .where(casesToRead(reading))
    .orderBy('c.topic')
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
