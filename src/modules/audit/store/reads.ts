import type { Reader } from '../../../platform/database/tables.ts';
import { chainBegin, checkEntry } from '../rules/each-entry-seals-the-one-before.ts';
import type { ChainedRecord, ChainVerdict } from '../vocabulary.ts';
import type { AuditEntryRow } from './tables.ts';

function toRecord(row: AuditEntryRow): ChainedRecord {
  return {
    number: row.number,
    at: row.at.toISOString(),
    personId: row.person_id,
    personName: row.person_name,
    role: row.role,
    onBehalfOf: row.on_behalf_of,
    command: row.command,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    bodyId: row.body_id,
    before: row.before,
    after: row.after,
    previousHash: row.previous_hash.toString('hex'),
    hash: row.hash.toString('hex'),
  };
}

/** What is asked of the log; an absent field asks for all. */
export type LogQuery = {
  subjectId?: string | undefined;
  personId?: string | undefined;
  since?: Date | undefined;
  beforeNumber?: number | undefined;
  limit: number;
};

/** What has been done, newest first. */
export async function readLog(db: Reader, query: LogQuery): Promise<ChainedRecord[]> {
  let rows = db.selectFrom('audit.entry').selectAll().orderBy('number', 'desc');
  if (query.subjectId) rows = rows.where('subject_id', '=', query.subjectId);
  if (query.personId) rows = rows.where('person_id', '=', query.personId);
  if (query.since) rows = rows.where('at', '>=', query.since);
  if (query.beforeNumber) rows = rows.where('number', '<', query.beforeNumber);
  return (await rows.limit(query.limit).execute()).map(toRecord);
}

/**
 * Walks the whole log in order and recomputes every seal. Reads a thousand entries at a time, so
 * that memory stays flat; `onProgress` hears how many have been checked.
 */
export async function checkLog(
  db: Reader,
  onProgress: (checked: number) => void = () => {},
): Promise<ChainVerdict> {
  let position = chainBegin;
  let entries = 0;
  for (;;) {
    const rows = await db
      .selectFrom('audit.entry')
      .selectAll()
      .where('number', '>', position.expected - 1)
      .orderBy('number')
      .limit(1000)
      .execute();
    for (const row of rows) {
      const step = checkEntry(position, toRecord(row));
      if ('broken' in step) {
        return { whole: false, entries, firstBroken: row.number, why: step.broken };
      }
      position = step.next;
      entries += 1;
    }
    onProgress(entries);
    if (rows.length < 1000) return { whole: true, entries, lastHash: position.previousHash };
  }
}
