import { type ClockTime, daysBetween, type IsoDate } from '../../../kernel/calendar.ts';
import type { AgendaItemId, ObligationId } from '../../../kernel/ids.ts';
import { plannedMinutes } from '../../../kernel/times-past-midnight.ts';
import type { Obligation } from '../../follow-up/vocabulary.ts';
import {
  type AgendaItem,
  type Meeting,
  type MeetingState,
  meetingTransitions,
} from '../vocabulary.ts';

/** What keeps a notice from going out. */
export type PublishStop =
  | { code: 'notice-is-past'; state: MeetingState }
  | { code: 'meeting-without-date' }
  | { code: 'meeting-without-start' }
  | { code: 'meeting-ends-before-it-starts'; start: ClockTime; end: ClockTime }
  | { code: 'agenda-is-empty' }
  | { code: 'item-without-title'; itemId: AgendaItemId; position: number }
  | {
      code: 'missed-duty-unexplained';
      obligationId: ObligationId;
      source: string;
      who: string;
      what: string;
      due: IsoDate;
      daysLate: number;
    };

export type PublishAnswer = { may: boolean; stops: PublishStop[] };

/**
 * Answers whether a notice may go out, with everything that stops it at once, so that nobody mends
 * one thing to be stopped by the next. A duty of the body that was missed and that nobody has
 * explained holds the notice back until there is a line of explanation. What readers would merely
 * stumble on is a warning, and answered elsewhere.
 * @source F-076, F-067
 */
export function mayBePublished(
  meeting: Meeting,
  items: readonly Pick<AgendaItem, 'id' | 'kind' | 'title'>[],
  obligations: readonly Obligation[],
  today: IsoDate,
): PublishAnswer {
  const { state, date, start, end, bodyId } = meeting;
  const stops: PublishStop[] = [];
  if (!meetingTransitions[state].includes('published'))
    stops.push({ code: 'notice-is-past', state });
  if (date === null) stops.push({ code: 'meeting-without-date' });
  if (start === null) stops.push({ code: 'meeting-without-start' });
  if (start !== null && end !== null && plannedMinutes(start, end) <= 0) {
    stops.push({ code: 'meeting-ends-before-it-starts', start, end });
  }
  if (!items.some((item) => item.kind === 'case' || item.kind === 'misc')) {
    stops.push({ code: 'agenda-is-empty' });
  }
  for (const [at, { id, kind, title }] of items.entries()) {
    if ((kind === 'case' || kind === 'group') && !title.trim()) {
      stops.push({ code: 'item-without-title', itemId: id, position: at + 1 });
    }
  }
  for (const duty of obligations) {
    const { id, source, who, what, due } = duty;
    const missed = duty.state === 'open' && due !== null && due < today;
    if (duty.bodyId !== bodyId || !missed || duty.explanation.trim()) continue;
    const daysLate = daysBetween(due, today);
    stops.push({
      code: 'missed-duty-unexplained',
      obligationId: id,
      source,
      who,
      what,
      due,
      daysLate,
    });
  }
  return { may: stops.length === 0, stops };
}
