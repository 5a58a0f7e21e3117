import { allowed } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import {
  type ChangeRefusal,
  changeTerms,
  type ObligationTerms,
} from '../rules/a-missed-date-is-explained-not-moved.ts';
import {
  bodyOfObligation,
  type ChangedMeanwhile,
  obligationAsSeen,
  type Seen,
  storeAsSeen,
} from './seen-obligation.ts';

/** Changes who owes, what, and by when. Refused where somebody else changed it first. */
export const changeObligation = command<
  Seen & { wanted: ObligationTerms },
  null,
  ChangeRefusal | ChangedMeanwhile
>({
  name: 'follow-up.change-obligation',
  action: 'obligation.edit',
  subject: bodyOfObligation,
  run: async (tx, { wanted, ...seen }, { today }) => {
    const before = await obligationAsSeen(tx, seen);
    if (!before.ok) return before;
    const after = changeTerms(before.value, wanted, today);
    if (!after.ok) return after;
    const was = { who: before.value.who, what: before.value.what, due: before.value.due };
    const is = { who: after.value.who, what: after.value.what, due: after.value.due };
    if (JSON.stringify(was) === JSON.stringify(is)) return allowed({ value: null, changes: [] });
    const stored = await storeAsSeen(tx, before.value, is);
    if (!stored.ok) return stored;
    const { id } = before.value;
    return allowed({
      value: null,
      changes: [{ subjectKind: 'obligation', subjectId: id, before: was, after: is }],
    });
  },
});
