import type { Visit } from '../../modules/identity/route.ts';
import type { Actor } from '../../modules/identity/vocabulary.ts';
import { type MatterTodo, whatWaitsInMatters } from '../../modules/matters/index.ts';
import { addresses } from '../../ui/addresses.ts';
import type { MeetingTodo } from './from-meetings.ts';
import { workText } from './text/index.ts';

/**
 * What waits for somebody in the matters that bodies settle between meetings. An answer is given
 * where the matter stands; so is all else.
 * @source F-038
 */
export async function waitingInMatters(visit: Visit, actor: Actor): Promise<MeetingTodo[]> {
  const t = workText[visit.language].matters;
  const todos = await whatWaitsInMatters(visit.db, actor, visit.today);
  return todos.map((todo) => ({
    group: todo.code === 'give-position' ? 'answer' : 'decide',
    key: `${todo.code} ${todo.matterId}`,
    due: todo.due,
    daysLeft: todo.daysLeft,
    line: {
      ...t[wordsOf(todo)],
      about: `${todo.number} ${todo.title}${todo.practice ? ` (${t.practice})` : ''}`,
      href: addresses.matter(todo.matterId) + placeOf(todo),
    },
  }));
}

/** Where the rules take silence for assent, doing nothing is to agree. */
const wordsOf = ({ code, silence }: MatterTodo) =>
  code === 'give-position' && silence === 'assent' ? 'give-position-or-assent' : code;

/** Where on the matter's page it is done. */
const placeOf = ({ code }: MatterTodo) => (code === 'give-position' ? '#svar' : '#hva-na');
