import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { dayOfEnd } from '../../../kernel/times-past-midnight.ts';
import { osloTimeZone, osloTimeZoneDefinition } from '../../documents/index.ts';
import type { PublishedMeeting } from '../vocabulary.ts';

/** The identity of a planned meeting's entry; the meeting made from it keeps it. */
export const uidOfPlanned = (id: string) => `${id}@omforent`;

/** One meeting as it is to stand in a calendar. */
export type PlanEntry = { meeting: PublishedMeeting; title: string; withdrawn: boolean };

/**
 * Planned meetings as a calendar (RFC 5545), in Norwegian time. Each keeps its identity, and its
 * sequence grows when it moves, so that a calendar moves the entry it has; one that is withdrawn is
 * cancelled. Tentative, since nobody has been called to it yet.
 */
export function planIcs(entries: readonly PlanEntry[], stamp: Date): string {
  const calendar = ical({
    prodId: { company: 'Omforent', product: 'Omforent', language: 'NO' },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: () => osloTimeZoneDefinition },
  });
  for (const { meeting, title, withdrawn } of entries) {
    calendar.createEvent({
      id: uidOfPlanned(meeting.id),
      sequence: meeting.sequence,
      stamp,
      start: `${meeting.date}T${meeting.start}:00`,
      end: `${dayOfEnd(meeting.date, meeting.start, meeting.end)}T${meeting.end}:00`,
      timezone: osloTimeZone,
      summary: title,
      location: meeting.place,
      status: withdrawn ? ICalEventStatus.CANCELLED : ICalEventStatus.TENTATIVE,
    });
  }
  return calendar.toString();
}
