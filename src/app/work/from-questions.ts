import { daysBetween } from '../../kernel/calendar.ts';
import type { Visit } from '../../modules/identity/route.ts';
import type { Actor } from '../../modules/identity/vocabulary.ts';
import { whatWaitsInQuestions } from '../../modules/vendor-questions/index.ts';
import { addresses } from '../../ui/addresses.ts';
import type { MeetingTodo } from './from-meetings.ts';
import { workText } from './text/index.ts';

/** What waits for somebody among the questions of vendors. @source F-044 */
export async function waitingInQuestions(visit: Visit, actor: Actor): Promise<MeetingTodo[]> {
  const t = workText[visit.language].questions;
  const todos = await whatWaitsInQuestions(visit.db, actor, visit.today);
  return todos.map(({ code, question }) => ({
    group: code === 'answer' ? 'answer' : 'decide',
    key: `question-${code} ${question.id}`,
    due: question.neededBy,
    daysLeft: question.neededBy === null ? null : daysBetween(visit.today, question.neededBy),
    line: {
      ...t[code],
      about: `${question.number} ${question.title}`,
      href: addresses.vendorQuestion(question.id),
    },
  }));
}
