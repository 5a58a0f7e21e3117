import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { osloTimeZone, osloTimeZoneDefinition } from '../documents/index.ts';
import type { Session } from './vocabulary.ts';

/** One day as it is to stand in a calendar. */
export type CalendarDay = { session: Session; title: string; description: string };

/**
 * Days as a calendar (RFC 5545), in Norwegian time, so that they stand right on both sides of the
 * day the clocks change. Each keeps its identity, its sequence grows with every change, and one
 * that is cancelled says so.
 */
export function timetableIcs(name: string, days: readonly CalendarDay[], stamp: Date): string {
  const calendar = ical({
    name,
    prodId: { company: 'Omforent', product: 'Omforent', language: 'NO' },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: () => osloTimeZoneDefinition },
  });
  for (const { session, title, description } of days) {
    const cancelled = session.cancelledReason !== null;
    calendar.createEvent({
      id: `${session.id}@omforent`,
      sequence: session.sequence,
      stamp,
      start: `${session.date}T${session.start}:00`,
      end: `${session.date}T${session.end}:00`,
      timezone: osloTimeZone,
      summary: title,
      description,
      ...(session.place || session.remote
        ? { location: [session.place, session.remote].filter(Boolean).join(' / ') }
        : {}),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
