import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import { type QueueState, queueTransitions } from '../vocabulary.ts';

export type QueueRefusal =
  | { code: 'queue-transition'; from: QueueState; to: QueueState }
  | { code: 'words-are-missing'; to: QueueState }
  | { code: 'queued-changed-meanwhile'; state: QueueState };

/** What is nothing worth without words: a question, its answer, and a refusal. */
const needsWords: ReadonlySet<QueueState> = new Set(['asked-back', 'received', 'declined']);

/**
 * Answers whether a proposed case may go from one state to another. Asking back and declining must
 * tell the sender why, and the sender who was asked must answer.
 * @source F-100
 */
export function mayGoOn(
  from: QueueState,
  to: QueueState,
  words: string,
): Verdict<QueueState, QueueRefusal> {
  if (!queueTransitions[from].includes(to)) return refused({ code: 'queue-transition', from, to });
  if (needsWords.has(to) && !words.trim()) return refused({ code: 'words-are-missing', to });
  return allowed(to);
}
