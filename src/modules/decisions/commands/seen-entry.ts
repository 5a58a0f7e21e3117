import type { DecisionId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import { readEntry } from '../store/reads.ts';
import type { EntryRow } from '../vocabulary.ts';

/** A decision as whoever sends a form saw it. */
export type SeenEntry = { id: string; version: number };

export type ChangedMeanwhile = { code: 'decision-changed-meanwhile'; by: string };

/** The body whose decision it is. */
export async function subjectOfEntry(db: Reader, { id }: Pick<SeenEntry, 'id'>) {
  const entry = await readEntry(db, id);
  return entry ? { bodyId: entry.bodyId } : null;
}

/** Locks a decision and reads it; refused where it is not the one that was seen. */
export async function entryAsSeen(
  tx: Writer,
  seen: SeenEntry,
): Promise<Verdict<EntryRow, ChangedMeanwhile | { code: 'no-such-decision' }>> {
  await tx
    .selectFrom('decisions.entry')
    .select('id')
    .where('id', '=', seen.id as DecisionId)
    .forUpdate()
    .execute();
  const entry = await readEntry(tx, seen.id);
  if (!entry) return refused({ code: 'no-such-decision' });
  return entry.version === seen.version
    ? allowed(entry)
    : refused({ code: 'decision-changed-meanwhile', by: entry.changedBy });
}
