import { refused } from '../../kernel/verdict.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { readLog } from './store/reads.ts';

/** Somebody else changed it first; who it was, where the log knows. */
export type ChangedMeanwhile = { code: 'changed-meanwhile'; by: string };

/**
 * The refusal for whoever wrote from a page that is older than what stands, with what they are told
 * beside, such as how it stands now.
 */
export async function changedMeanwhile<Beside extends object = object>(
  db: Reader,
  subjectId: string,
  beside?: Beside,
): Promise<{ ok: false; refusal: ChangedMeanwhile & Beside }> {
  const [last] = await readLog(db, { subjectId, limit: 1 });
  const by = last?.personName ?? '';
  return refused({ code: 'changed-meanwhile', by, ...(beside as Beside) });
}
