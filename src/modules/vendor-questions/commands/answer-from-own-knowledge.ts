import { allowed, refused } from '../../../kernel/verdict.ts';
import { type CommandRefusal, carryOut, command } from '../../identity/command.ts';
import type { Affects } from '../../mandate/vocabulary.ts';
import {
  answerAsExpert,
  type DecideMatterRefusal,
  type RaiseRefusal,
} from '../../matters/index.ts';
import {
  type ClosingRefusal,
  mayGoTo,
} from '../rules/a-question-closes-with-a-decision-or-an-escalation.ts';
import { lockQuestion, updateQuestion } from '../store/writes.ts';
import { sendAnswer } from './answer-question.ts';
import { bodyOfQuestion, matterOfQuestion } from './confer-on-question.ts';

export type OwnAnswerInput = {
  id: string;
  seen: number;
  affects: Affects;
  answer: string;
  reason: string;
  origin: string;
};

export type OwnAnswerRefusal =
  | ClosingRefusal
  | { code: 'question-changed-meanwhile' }
  | { code: 'matter-not-raised'; why: RaiseRefusal }
  | { code: 'not-decided'; why: CommandRefusal<DecideMatterRefusal> };

/**
 * The expert is sure: opens a matter of the question, decides it, and sends the answer, all or
 * nothing. So that an answer from one person's knowledge stands in the register as well.
 * @source F-038, F-045, R-11
 */
export const answerFromOwnKnowledge = command<OwnAnswerInput, 'answered', OwnAnswerRefusal>({
  name: 'vendor-questions.answer-from-own-knowledge',
  action: 'question.answer',
  subject: bodyOfQuestion,
  run: async (tx, { id, seen, affects, answer, reason, origin }, acting) => {
    const one = await lockQuestion(tx, id);
    if (!one) throw new Error(`question ${id} went away under its lock`);
    if (one.version !== seen) return refused({ code: 'question-changed-meanwhile' });
    const verdict = mayGoTo(one.state, 'answered', 'none', true);
    if (!verdict.ok) return verdict;
    const raised = await matterOfQuestion(tx, one, { affects, site: origin }, acting);
    if (!raised.ok) return raised;
    const { id: matterId, version } = raised.value.matter;
    const decided = await carryOut(
      tx,
      answerAsExpert,
      {
        id: matterId,
        version,
        answer,
        reason,
        standardisation: null,
        reviewOn: null,
        site: origin,
      },
      acting,
    );
    if (!decided.ok) return refused({ code: 'not-decided', why: decided.refusal });
    const { decisionId, number } = decided.value;
    if (!decisionId) throw new Error(`matter ${matterId} was decided without a decision`);
    await updateQuestion(tx, one, { matter_id: matterId });
    const sent = { decisionId, decidedBefore: false, answer: answer.trim(), origin };
    await sendAnswer(tx, one, sent, acting);
    return allowed({
      value: 'answered',
      changes: [
        ...raised.value.changes,
        {
          subjectKind: 'vendor-question',
          subjectId: one.id,
          bodyId: one.bodyId,
          before: { state: one.state },
          after: { state: 'answered', decision: number, answer: sent.answer },
        },
      ],
    });
  },
});
