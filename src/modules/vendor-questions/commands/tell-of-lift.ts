import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { readMatter } from '../../matters/index.ts';
import { queueMessage } from '../../messages/index.ts';
import { messageToVendor } from '../messages.ts';
import {
  type ClosingRefusal,
  mayGoTo,
} from '../rules/a-question-closes-with-a-decision-or-an-escalation.ts';
import { standingOf } from '../standing-of-matter.ts';
import { addStep, lockQuestion, updateQuestion } from '../store/writes.ts';
import { bodyOfQuestion } from './confer-on-question.ts';

export type TellInput = { id: string; seen: number; words: string; origin: string };
export type TellRefusal =
  | ClosingRefusal
  | { code: 'question-changed-meanwhile' }
  | { code: 'words-are-missing' };

/**
 * Tells the vendor that its question was lifted above the group that it asked, and by when an
 * answer may be expected. Refuses what was not lifted.
 * @source F-045
 */
export const tellOfLift = command<TellInput, 'escalated', TellRefusal>({
  name: 'vendor-questions.tell-lifted',
  action: 'question.answer',
  subject: bodyOfQuestion,
  run: async (tx, { id, seen, words, origin }, { actor, now }) => {
    const one = await lockQuestion(tx, id);
    if (!one) throw new Error(`question ${id} went away under its lock`);
    if (one.version !== seen) return refused({ code: 'question-changed-meanwhile' });
    const matter = one.matterId ? await readMatter(tx, one.matterId) : undefined;
    const verdict = mayGoTo(one.state, 'escalated', standingOf(matter, one), false);
    if (!verdict.ok) return verdict;
    const told = words.trim().slice(0, 4000);
    if (!told) return refused({ code: 'words-are-missing' });
    await updateQuestion(tx, one, { state: 'escalated' });
    await addStep(tx, one.id, {
      at: now,
      byName: actor.name,
      state: 'escalated',
      words: told,
      forVendor: true,
    });
    const message = await messageToVendor(tx, one, { kind: 'lifted', words: told, origin });
    if (message) await queueMessage(tx, message, now);
    return allowed({
      value: 'escalated',
      changes: [
        {
          subjectKind: 'vendor-question',
          subjectId: one.id,
          bodyId: one.bodyId,
          before: { state: one.state },
          after: { state: 'escalated', words: told },
        },
      ],
    });
  },
});
