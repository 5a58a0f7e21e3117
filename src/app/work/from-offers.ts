import { daysBetween } from '../../kernel/calendar.ts';
import { whatWaitsInOffers } from '../../modules/engagements/index.ts';
import type { Visit } from '../../modules/identity/route.ts';
import { addresses } from '../../ui/addresses.ts';
import type { MeetingTodo } from './from-meetings.ts';
import { workText } from './text/index.ts';

/** What waits for somebody who recruits: offers to send, to follow up, and places to fill. @source F-025 */
export async function waitingInOffers(visit: Visit): Promise<MeetingTodo[]> {
  if (!visit.may('offer.edit', { bodyId: null }).ok) return [];
  const { db, language, today } = visit;
  const t = workText[language].offers;
  const todos = await whatWaitsInOffers(db, visit.acting().actor, today);
  return todos.map(({ code, roundId, round, count, due }) => ({
    group: 'decide',
    key: `offers-${code} ${roundId}`,
    due,
    daysLeft: due === null ? null : daysBetween(today, due),
    line: {
      what: t[code].what(count),
      silence: t[code].silence,
      go: t[code].go,
      about: round[language],
      href: addresses.offers({ runde: roundId }),
    },
  }));
}
