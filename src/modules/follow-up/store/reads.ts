import { sql } from 'kysely';
import type { BodyId, CaseId, ObligationId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { Obligation, Recurrence } from '../vocabulary.ts';
import type { ObligationRow } from './tables.ts';

export type ObligationRecord = Obligation & {
  version: number;
  explainedAt: Date | null;
  explainedBy: string;
  createdAt: Date;
};

function toObligation(row: Omit<ObligationRow, 'words'>): ObligationRecord {
  return {
    id: row.id,
    bodyId: row.body_id,
    caseId: row.case_id,
    decisionId: row.decision_id,
    source: row.source,
    pointNo: row.point_no,
    who: row.who,
    what: row.what,
    due: row.due,
    dueNote: row.due_note,
    recurrence: row.recurrence as Recurrence | null,
    state: row.state,
    doneOn: row.done_on,
    report: row.report,
    explanation: row.explanation,
    replacedBy: row.replaced_by,
    version: row.version,
    explainedAt: row.explained_at,
    explainedBy: row.explained_by,
    createdAt: row.created_at,
  };
}

const columns = [
  'id',
  'body_id',
  'case_id',
  'decision_id',
  'source',
  'point_no',
  'who',
  'what',
  'due',
  'due_note',
  'recurrence',
  'state',
  'done_on',
  'report',
  'explanation',
  'explained_at',
  'explained_by',
  'replaced_by',
  'version',
  'created_at',
] as const;

export async function readObligation(
  db: Reader,
  id: string,
): Promise<ObligationRecord | undefined> {
  const row = await db
    .selectFrom('follow_up.obligation')
    .select([...columns])
    .where('id', '=', id as ObligationId)
    .executeTakeFirst();
  return row ? toObligation(row) : undefined;
}

/** What is asked of the follow-up list; an absent field asks for all. */
export type ObligationQuery = {
  bodyId?: BodyId | undefined;
  caseIds?: readonly CaseId[] | undefined;
  state?: 'open' | 'done' | 'superseded' | undefined;
  dueFrom?: string | undefined;
  dueTo?: string | undefined;
  who?: string | undefined;
  words?: string | undefined;
  limit?: number | undefined;
};

/** Obligations by due date, those without a date last. */
export async function listObligations(
  db: Reader,
  query: ObligationQuery,
): Promise<ObligationRecord[]> {
  if (query.caseIds?.length === 0) return [];
  let rows = db.selectFrom('follow_up.obligation').select([...columns]);
  if (query.bodyId) rows = rows.where('body_id', '=', query.bodyId);
  if (query.caseIds) rows = rows.where('case_id', 'in', [...query.caseIds]);
  if (query.state) rows = rows.where('state', '=', query.state);
  if (query.dueFrom) rows = rows.where('due', '>=', query.dueFrom);
  if (query.dueTo) rows = rows.where('due', '<=', query.dueTo);
  if (query.who) rows = rows.where('who', 'ilike', `%${query.who.replace(/[%_\\]/g, '\\$&')}%`);
  if (query.words) {
    const found = sql<boolean>`words @@ websearch_to_tsquery('norwegian', ${query.words})`;
    const words = query.words;
    rows = rows.where((where) => where.or([found, where('source', '=', words)]));
  }
  const found = await rows
    .orderBy('due', (order) => order.asc().nullsLast())
    .orderBy('created_at')
    .orderBy('id')
    .limit(query.limit ?? 500)
    .execute();
  return found.map(toObligation);
}
