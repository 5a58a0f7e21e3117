import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import { type QuestionState, questionTransitions } from '../vocabulary.ts';

/** What is known of the matter that was opened of a question. */
export type MatterStanding = 'none' | 'open' | 'lifted' | 'decided' | 'withdrawn';

export type ClosingRefusal =
  | { code: 'question-is-closed'; state: QuestionState }
  | { code: 'already-conferring' }
  | { code: 'not-decided-yet'; matter: MatterStanding }
  | { code: 'not-lifted' };

/**
 * Whether a question may go on to a state. An answer needs a decision, new or old; that it was
 * lifted may be told only of a matter that was; an open matter must be ended before the vendor
 * gets an answer from elsewhere.
 * @source F-045
 */
export function mayGoTo(
  from: QuestionState,
  to: QuestionState,
  matter: MatterStanding,
  hasDecision: boolean,
): Verdict<QuestionState, ClosingRefusal> {
  if (!questionTransitions[from].includes(to)) {
    return from === 'conferring' && to === 'conferring'
      ? refused({ code: 'already-conferring' })
      : refused({ code: 'question-is-closed', state: from });
  }
  if (to === 'answered' && (!hasDecision || matter === 'open' || matter === 'lifted')) {
    return refused({ code: 'not-decided-yet', matter });
  }
  if (to === 'escalated' && matter !== 'lifted') return refused({ code: 'not-lifted' });
  return allowed(to);
}
