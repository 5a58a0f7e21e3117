import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { command } from '../../identity/command.ts';
import { nextDates } from '../rules/a-recurring-duty-comes-back.ts';
import { type ObligationRefusal, report } from '../rules/obligation-state-on-a-day.ts';
import { listObligations, type ObligationRecord } from '../store/reads.ts';
import { insertObligation } from '../store/writes.ts';
import {
  type ChangedMeanwhile,
  obligationAsSeen,
  reportingSubject,
  type Seen,
  storeAsSeen,
} from './seen-obligation.ts';

/**
 * Says that an obligation is done, when and how. One that comes round again is laid anew with its
 * next date, and the answer tells that date; null otherwise.
 * @source F-076, F-087
 */
export const reportDone = command<
  Seen & { doneOn: IsoDate; report: string },
  { nextDue: IsoDate | null },
  ObligationRefusal | ChangedMeanwhile
>({
  name: 'follow-up.report-done',
  action: 'obligation.report',
  subject: reportingSubject,
  run: async (tx, { doneOn, report: words, ...seen }, acting) => {
    const before = await obligationAsSeen(tx, seen);
    if (!before.ok) return before;
    const after = report(before.value, { to: 'done', doneOn, report: words }, acting.today);
    if (!after.ok) return after;
    const { state, report: told } = after.value;
    const stored = await storeAsSeen(tx, before.value, { state, done_on: doneOn, report: told });
    if (!stored.ok) return stored;
    const nextDue = await layAnew(tx, before.value, acting.now);
    return allowed({
      value: { nextDue },
      changes: [
        {
          subjectKind: 'obligation',
          subjectId: before.value.id,
          bodyId: before.value.bodyId,
          before: { state: before.value.state },
          after: { state, doneOn, report: told, ...(nextDue ? { nextDue } : {}) },
        },
      ],
    });
  },
});

/** The next round of a recurring duty, unless it has been laid already. */
async function layAnew(tx: Writer, done: ObligationRecord, now: Date): Promise<IsoDate | null> {
  const [due] = done.due !== null && done.recurrence ? nextDates(done.due, done.recurrence, 1) : [];
  if (!due) return null;
  const same = await listObligations(tx, { bodyId: done.bodyId, dueFrom: due, dueTo: due });
  if (same.some((one) => one.source === done.source && one.what === done.what)) return null;
  await insertObligation(tx, { ...done, due }, now);
  return due;
}
