import type { IsoDate } from '../../kernel/calendar.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { mayDo } from '../identity/command.ts';
import type { Actor } from '../identity/vocabulary.ts';
import { readMattersById } from '../matters/index.ts';
import { type Urgency, urgencyOf } from './rules/a-question-is-overdue-after-it-was-needed.ts';
import { standingOf } from './standing-of-matter.ts';
import { listQuestions } from './store/reads.ts';
import type { VendorQuestion } from './vocabulary.ts';

export type QuestionTodo = {
  /** answer: nobody has begun; send: it is decided; tell: it was lifted, and the vendor does not know. */
  code: 'answer' | 'send' | 'tell';
  question: VendorQuestion;
  urgency: Urgency;
};

/** What waits for somebody among the vendor questions: those of the own body, or all. @source F-044 */
export async function whatWaitsInQuestions(
  db: Reader,
  actor: Actor,
  today: IsoDate,
): Promise<QuestionTodo[]> {
  if (!mayDo(actor, 'question.answer', { bodyId: actor.bodyId }).ok) return [];
  const questions = await listQuestions(db, {
    bodyId: actor.bodyId ?? undefined,
    states: ['asked', 'conferring', 'escalated'],
    limit: 300,
  });
  const matters = await readMattersById(
    db,
    questions.flatMap(({ matterId }) => matterId ?? []),
  );
  return questions.flatMap((question): QuestionTodo[] => {
    const matter = matters.find(({ id }) => id === question.matterId);
    const standing = standingOf(matter, question);
    const urgency = urgencyOf(question, today);
    if (question.state === 'asked') return [{ code: 'answer', question, urgency }];
    if (standing === 'decided') return [{ code: 'send', question, urgency }];
    if (standing === 'lifted' && question.state === 'conferring') {
      return [{ code: 'tell', question, urgency }];
    }
    return [];
  });
}
