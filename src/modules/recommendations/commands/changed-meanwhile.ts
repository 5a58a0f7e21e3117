import type { Reader } from '../../../platform/database/tables.ts';
import { readLog } from '../../audit/index.ts';

/** Somebody else changed it first; who it was, where the log knows. */
export type ChangedMeanwhile = { code: 'changed-meanwhile'; by: string };

/** The refusal for whoever wrote from a page that is older than what stands. */
export async function changedMeanwhile(
  tx: Reader,
  subjectId: string,
): Promise<{ ok: false; refusal: ChangedMeanwhile }> {
  const [last] = await readLog(tx, { subjectId, limit: 1 });
  return { ok: false, refusal: { code: 'changed-meanwhile', by: last?.personName ?? '' } };
}

/** What belongs to a round of many groups, and so to no single body. */
export const ofNoBody = async () => ({ bodyId: null });
