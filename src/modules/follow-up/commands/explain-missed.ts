import type { IsoDate } from '../../../kernel/calendar.ts';
import type { ObligationId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { type ObligationRefusal, report } from '../rules/obligation-state-on-a-day.ts';
import { insertObligation } from '../store/writes.ts';
import {
  type ChangedMeanwhile,
  obligationAsSeen,
  reportingSubject,
  type Seen,
  storeAsSeen,
} from './seen-obligation.ts';

export type NewDateHasPassed = { code: 'new-date-has-passed'; due: IsoDate; today: IsoDate };

/**
 * Says why an obligation was missed. With a new date it is laid anew, on `who` where somebody is
 * named, and the missed one stays in sight with its explanation, replaced by the new. Without a
 * new date, `who` may still name the one who owes from now on.
 * @source F-076: first meeting 01.11.23 missed; the next paper needs a line of explanation
 */
export const explainMissed = command<
  Seen & { explanation: string; newDue: IsoDate | null; who: string },
  { replacedBy: ObligationId | null },
  ObligationRefusal | ChangedMeanwhile | NewDateHasPassed
>({
  name: 'follow-up.explain-missed',
  action: 'obligation.report',
  subject: reportingSubject,
  run: async (tx, { explanation, newDue, who, ...seen }, { actor, now, today }) => {
    const before = await obligationAsSeen(tx, seen);
    if (!before.ok) return before;
    const after = report(before.value, { to: 'explained', explanation }, today);
    if (!after.ok) return after;
    if (newDue !== null && newDue < today) {
      return refused({ code: 'new-date-has-passed', due: newDue, today });
    }
    const owner = who.trim() || before.value.who;
    const replacedBy =
      newDue === null
        ? null
        : await insertObligation(tx, { ...before.value, who: owner, due: newDue }, now);
    const stored = await storeAsSeen(tx, before.value, {
      explanation: after.value.explanation,
      explained_at: now,
      explained_by: actor.name,
      ...(replacedBy ? { state: 'superseded', replaced_by: replacedBy } : { who: owner }),
    });
    if (!stored.ok) return stored;
    const { id, bodyId, due, who: ownerBefore, explanation: explanationBefore } = before.value;
    const was = { explanation: explanationBefore, due, who: ownerBefore };
    const is = { explanation: after.value.explanation, due: newDue ?? due, who: owner };
    const change = { subjectKind: 'obligation', bodyId, before: was, after: is };
    return allowed({
      value: { replacedBy },
      changes: [
        { ...change, subjectId: id },
        ...(replacedBy ? [{ ...change, subjectId: replacedBy, before: { replaces: id } }] : []),
      ],
    });
  },
});
