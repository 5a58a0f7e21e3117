import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, CaseId } from '../../../kernel/ids.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { CaseNumber } from '../vocabulary.ts';
import { insertCase } from './writes.ts';

/** The cases of a body in the years that some numbers belong to, lowest number first. */
export async function casesInYearsOf(db: Reader, bodyId: BodyId, numbers: readonly CaseNumber[]) {
  const years = [...new Set(numbers.flatMap(({ year }) => year ?? []))];
  if (years.length === 0) return [];
  return db
    .selectFrom('meetings.case_file')
    .select([
      'id',
      'number as printed',
      'title',
      'series',
      'year',
      'seq_from as from',
      'seq_to as to',
      'letter',
      'known_by as knownBy',
    ])
    .where('body_id', '=', bodyId)
    .where('year', 'in', years)
    .orderBy('seq_from')
    .orderBy('letter')
    .execute();
}
export type CaseOfBody = Awaited<ReturnType<typeof casesInYearsOf>>[number];

/** Makes a case that a paper cites and nobody else has told of; the same one, if two do at once. */
export async function insertCitedCase(
  tx: Writer,
  bodyId: BodyId,
  found: { number: CaseNumber; printed: string },
  now: Date,
): Promise<CaseId> {
  return insertCase(tx, { bodyId, meetingId: null, title: '', knownBy: 'citation', ...found }, now);
}

/** The points of a case's decision as some paper quotes them, the latest quotation first. */
export async function quotationsOfCase(db: Reader, caseId: CaseId) {
  return db
    .selectFrom('meetings.citation as t')
    .innerJoin('meetings.paper as p', 'p.id', 't.paper_id')
    .select(['t.paper_id as paperId', 't.cited_date as citedDate', 't.quoted_points as points'])
    .where('t.to_case_id', '=', caseId)
    .where('t.quoted_points', 'is not', null)
    .orderBy('p.changed_at', 'desc')
    .execute();
}

/** Takes a quotation out of a paper; answers what it was, or nothing where it was gone. */
export async function deleteQuotation(tx: Writer, paperId: string, citationId: string) {
  return tx
    .deleteFrom('meetings.citation')
    .where('id', '=', citationId as `cite_${string}`)
    .where('paper_id', '=', paperId as `paper_${string}`)
    .where('quoted_points', 'is not', null)
    .returning(['printed', 'cited_date as citedDate', 'quoted_points as points'])
    .executeTakeFirst();
}

/** Sets the day of a quoted decision; answers what it was, or nothing where it was gone. */
export async function setQuotedDate(
  tx: Writer,
  paperId: string,
  citationId: string,
  date: IsoDate,
): Promise<{ number: string; date: IsoDate | null } | undefined> {
  const before = await tx
    .selectFrom('meetings.citation')
    .select(['id', 'printed as number', 'cited_date as date'])
    .where('id', '=', citationId as `cite_${string}`)
    .where('paper_id', '=', paperId as `paper_${string}`)
    .where('quoted_points', 'is not', null)
    .executeTakeFirst();
  if (!before) return undefined;
  const { id, ...was } = before;
  await tx
    .updateTable('meetings.citation')
    .set({ cited_date: date })
    .where('id', '=', id)
    .execute();
  return was;
}
