import { allowed } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { type ObligationRefusal, report } from '../rules/obligation-state-on-a-day.ts';
import {
  type ChangedMeanwhile,
  obligationAsSeen,
  reportingSubject,
  type Seen,
  storeAsSeen,
} from './seen-obligation.ts';

/** Takes back that an obligation is done. What was reported stays in the log. */
export const reopen = command<Seen, null, ObligationRefusal | ChangedMeanwhile>({
  name: 'follow-up.reopen',
  action: 'obligation.report',
  subject: reportingSubject,
  run: async (tx, seen, { today }) => {
    const before = await obligationAsSeen(tx, seen);
    if (!before.ok) return before;
    const after = report(before.value, { to: 'open' }, today);
    if (!after.ok) return after;
    const change = { state: 'open', done_on: null, report: '' } as const;
    const stored = await storeAsSeen(tx, before.value, change);
    if (!stored.ok) return stored;
    const { id, bodyId, state, doneOn, report: told } = before.value;
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'obligation',
          subjectId: id,
          bodyId,
          before: { state, doneOn, report: told },
          after: { state: 'open' },
        },
      ],
    });
  },
});
