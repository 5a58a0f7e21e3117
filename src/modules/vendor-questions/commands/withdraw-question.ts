import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import {
  type ClosingRefusal,
  mayGoTo,
} from '../rules/a-question-closes-with-a-decision-or-an-escalation.ts';
import { isOwnOf } from '../rules/a-vendor-sees-its-own-questions.ts';
import { readQuestion } from '../store/reads.ts';
import { addStep, lockQuestion, updateQuestion } from '../store/writes.ts';

export type WithdrawInput = { id: string; seen: number; reason: string };
export type WithdrawRefusal =
  | ClosingRefusal
  | { code: 'question-changed-meanwhile' }
  | { code: 'reason-is-missing' };

/**
 * Takes back a question. Anybody of the vendor that asked may; a matter that was opened of it goes
 * on, since others may need its answer.
 */
export const withdrawQuestion = command<WithdrawInput, 'withdrawn', WithdrawRefusal>({
  name: 'vendor-questions.withdraw',
  action: 'question.ask',
  subject: async (tx, { id }, { actor }) => {
    const one = await readQuestion(tx, id);
    return one && isOwnOf(actor, one.vendor) ? { bodyId: null } : null;
  },
  run: async (tx, { id, seen, reason }, { actor, now }) => {
    const one = await lockQuestion(tx, id);
    if (!one) throw new Error(`question ${id} went away under its lock`);
    if (one.version !== seen) return refused({ code: 'question-changed-meanwhile' });
    const verdict = mayGoTo(one.state, 'withdrawn', 'none', false);
    if (!verdict.ok) return verdict;
    const words = reason.trim().slice(0, 2000);
    if (!words) return refused({ code: 'reason-is-missing' });
    await updateQuestion(tx, one, { state: 'withdrawn' });
    await addStep(tx, one.id, {
      at: now,
      byName: actor.name,
      state: 'withdrawn',
      words,
      forVendor: true,
    });
    return allowed({
      value: 'withdrawn',
      changes: [
        {
          subjectKind: 'vendor-question',
          subjectId: one.id,
          bodyId: one.bodyId,
          before: { state: one.state },
          after: { state: 'withdrawn', reason: words },
        },
      ],
    });
  },
});
