import type { CaseId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import type { Entry } from '../decisions/vocabulary.ts';
import { mayDo } from '../identity/command.ts';
import { casesClosedTo } from '../meetings/index.ts';

/**
 * The cases behind closed doors, whoever answers: what goes to a vendor leaves the house, so that a
 * decision in one of them answers no question.
 * @source F-046, F-120
 */
export function closedToVendors(db: Reader): Promise<ReadonlySet<CaseId>> {
  return casesClosedTo({ db, may: (action, subject) => mayDo(null, action, subject) });
}

/** Whether a decision was taken in one of some cases. */
export const takenIn = ({ source }: Pick<Entry, 'source'>, cases: ReadonlySet<CaseId>): boolean =>
  source.kind === 'meeting' && cases.has(source.caseId);
