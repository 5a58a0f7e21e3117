import { addDays, daysBetween } from '../../kernel/calendar.ts';
import { listDueReviews } from '../../modules/decisions/index.ts';
import type { Visit } from '../../modules/identity/route.ts';
import type { Actor } from '../../modules/identity/vocabulary.ts';
import { addresses } from '../../ui/addresses.ts';
import { formatDate } from '../../ui/format.ts';
import type { MeetingTodo } from './from-meetings.ts';
import { workText } from './text/index.ts';

/** A review stands among what waits so many days before its day. */
const aheadDays = 14;

/** The decisions that somebody's body is asked about: did they do what they should? */
export async function waitingInReviews(visit: Visit, actor: Actor): Promise<MeetingTodo[]> {
  const { db, today, language } = visit;
  const t = workText[language].reviews;
  const due = await listDueReviews(db, {
    to: addDays(today, aheadDays),
    bodyId: actor.bodyId,
    hidden: await visit.closedCases(),
  });
  return due
    .filter(({ bodyId }) => visit.may('decision.manage', { bodyId }).ok)
    .slice(0, 20)
    .map(({ id, number, title, reviewOn, decidedOn }) => ({
      group: 'decide',
      key: `review ${id}`,
      due: reviewOn,
      daysLeft: reviewOn === null ? null : daysBetween(today, reviewOn),
      line: {
        ...t,
        about: `${number} ${title}${decidedOn ? `, ${formatDate(decidedOn)}` : ''}`,
        href: addresses.decisionReview(id),
      },
    }));
}
