import type { CaseId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import './tables.ts';

/**
 * The year of some cases' numbers, null where they have none, and the place in it. A number with a
 * letter ("2a") has no place that a whole number could tell, and is left out.
 */
export async function readCaseNumbers(db: Reader, ids: readonly CaseId[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom('meetings.case_file')
    .select(['id', 'year', 'seq_from as sequence'])
    .where('id', 'in', [...ids])
    .where('letter', '=', '')
    .execute();
}
