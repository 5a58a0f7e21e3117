import type { Visit } from '../../modules/identity/route.ts';
import type { Actor } from '../../modules/identity/vocabulary.ts';
import { whatWaitsInRecommendations } from '../../modules/recommendations/index.ts';
import { addresses } from '../../ui/addresses.ts';
import type { MeetingTodo } from './from-meetings.ts';
import { workText } from './text/index.ts';

/** The groups that a director has to decide for, and what was returned to those who recruit. */
export async function waitingInRecommendations(visit: Visit, actor: Actor): Promise<MeetingTodo[]> {
  const t = workText[visit.language].recommendations;
  const todos = await whatWaitsInRecommendations(visit.db, actor);
  return todos.map(({ code, id, group }) => ({
    group: 'decide',
    key: `recommendation-${code} ${id}`,
    due: null,
    daysLeft: null,
    line: { ...t[code], about: group, href: addresses.recommendation(id) },
  }));
}
