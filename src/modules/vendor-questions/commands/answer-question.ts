import type { DecisionId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { readEntry } from '../../decisions/index.ts';
import { type Acting, command } from '../../identity/command.ts';
import { readMatter } from '../../matters/index.ts';
import { queueMessage } from '../../messages/index.ts';
import { closedToVendors, takenIn } from '../closed-to-vendors.ts';
import { messageToVendor } from '../messages.ts';
import {
  type ClosingRefusal,
  mayGoTo,
} from '../rules/a-question-closes-with-a-decision-or-an-escalation.ts';
import { longestText } from '../rules/a-question-says-what-is-asked.ts';
import { standingOf } from '../standing-of-matter.ts';
import { addStep, lockQuestion, updateQuestion } from '../store/writes.ts';
import type { VendorQuestion } from '../vocabulary.ts';
import { bodyOfQuestion } from './confer-on-question.ts';

export type AnswerInput = {
  id: string;
  seen: number;
  /** An earlier decision that answers it; null takes the decision of the question's own matter. */
  decisionId: DecisionId | null;
  answer: string;
  origin: string;
};

export type AnswerRefusal =
  | ClosingRefusal
  | { code: 'question-changed-meanwhile' }
  | { code: 'answer-is-missing' }
  | { code: 'too-long'; field: 'answer'; most: number; length: number }
  | { code: 'no-such-decision' };

/**
 * Sends the vendor its answer, which is tied to a decision: the one that its own matter came to, or
 * an earlier one that is still in force. One behind closed doors is as one that is not there.
 * @source F-045
 */
export const answerQuestion = command<AnswerInput, 'answered', AnswerRefusal>({
  name: 'vendor-questions.answer',
  action: 'question.answer',
  subject: bodyOfQuestion,
  run: async (tx, input, acting) => {
    const one = await lockQuestion(tx, input.id);
    if (!one) throw new Error(`question ${input.id} went away under its lock`);
    if (one.version !== input.seen) return refused({ code: 'question-changed-meanwhile' });
    const matter = one.matterId ? await readMatter(tx, one.matterId) : undefined;
    const decisionId = input.decisionId ?? matter?.decisionId ?? null;
    const verdict = mayGoTo(one.state, 'answered', standingOf(matter, one), decisionId !== null);
    if (!verdict.ok) return verdict;
    const answer = input.answer.trim();
    if (!answer) return refused({ code: 'answer-is-missing' });
    if (answer.length > longestText) {
      return refused({
        code: 'too-long',
        field: 'answer',
        most: longestText,
        length: answer.length,
      });
    }
    const decision = decisionId && (await readEntry(tx, decisionId));
    if (!decision || takenIn(decision, await closedToVendors(tx))) {
      return refused({ code: 'no-such-decision' });
    }
    const { validTo, supersededBy } = decision;
    if ((validTo !== null && validTo < acting.today) || supersededBy.length > 0) {
      return refused({ code: 'no-such-decision' });
    }
    const own = matter?.decisionId === decision.id;
    await sendAnswer(
      tx,
      one,
      { decisionId: decision.id, decidedBefore: !own, answer, origin: input.origin },
      acting,
    );
    return allowed({
      value: 'answered',
      changes: [
        {
          subjectKind: 'vendor-question',
          subjectId: one.id,
          bodyId: one.bodyId,
          before: { state: one.state },
          after: { state: 'answered', decision: decision.number, answer },
        },
      ],
    });
  },
});

/** Writes the answer down as sent and queues its mail. */
export async function sendAnswer(
  tx: Writer,
  one: VendorQuestion,
  sent: { decisionId: DecisionId; decidedBefore: boolean; answer: string; origin: string },
  { now, today, actor }: Acting,
): Promise<void> {
  const { decisionId, decidedBefore, answer, origin } = sent;
  await updateQuestion(tx, one, {
    state: 'answered',
    decision_id: decisionId,
    decided_before: decidedBefore,
    answer,
    sent_on: today,
  });
  await addStep(tx, one.id, {
    at: now,
    byName: actor.name,
    state: 'answered',
    words: '',
    forVendor: true,
  });
  const message = await messageToVendor(tx, one, { kind: 'answered', words: answer, origin });
  if (message) await queueMessage(tx, message, now);
}
