import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { addDays } from '../../../kernel/calendar.ts';
import { dayOfEnd } from '../../../kernel/times-past-midnight.ts';
import { addresses } from '../../../ui/addresses.ts';
import { osloTimeZone, osloTimeZoneDefinition } from '../../documents/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { uidOfPlanned } from '../../meeting-plan/index.ts';
import { type PublicPlan, publicPlan } from '../public-plan.ts';
import { openBodies } from '../store/reads.ts';
import { portalText } from '../text/index.ts';

/** How far back a subscription reaches, in days: what is older is on the pages. */
const daysBack = 400;

/**
 * The meetings of the bodies that publish as a calendar to subscribe to; of one body with
 * `?utvalg=`. A meeting keeps the identity that it had when it was planned.
 * @source RFC 5545, RFC 5546 § 3.2.1
 */
export async function portalCalendar(visit: Visit): Promise<Answer> {
  const asked = visit.query.get('utvalg');
  const bodies = (await openBodies(visit.db)).filter(({ id }) => !asked || id === asked);
  if (asked && bodies.length === 0) return { kind: 'not-found' };
  const range = { from: addDays(visit.today, -daysBack), to: '2200-12-31' };
  const bodyIds = bodies.map(({ id }) => id);
  const plan = await publicPlan(visit.db, { bodyIds, ...range }, visit.today);
  const names = new Map(bodies.map((body) => [body.id, body.name]));
  const { title } = portalText[visit.language];
  const name = asked ? (bodies[0]?.name ?? title) : `Omforent – ${title}`;
  return {
    kind: 'file',
    bytes: calendarOf(plan, { name, names, origin: visit.origin }),
    mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
  };
}

function calendarOf(
  { called, planned }: PublicPlan,
  given: { name: string; names: ReadonlyMap<string, string>; origin: string },
): string {
  const calendar = ical({
    name: given.name,
    prodId: { company: 'Omforent', product: 'Omforent', language: 'NO' },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: () => osloTimeZoneDefinition },
  });
  for (const one of called) {
    calendar.createEvent({
      id: one.plannedId ? uidOfPlanned(one.plannedId) : `${one.id}@omforent`,
      sequence: one.sequence,
      stamp: one.changedAt,
      start: `${one.date}T${one.start}:00`,
      ...(one.end ? { end: `${dayOfEnd(one.date, one.start, one.end)}T${one.end}:00` } : {}),
      timezone: osloTimeZone,
      summary: one.bodyName,
      location: one.place,
      url: given.origin + addresses.portalMeeting(one.id),
      status: one.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  for (const one of planned) {
    calendar.createEvent({
      id: uidOfPlanned(one.id),
      sequence: one.sequence,
      stamp: one.changedAt,
      start: `${one.date}T${one.start}:00`,
      end: `${dayOfEnd(one.date, one.start, one.end)}T${one.end}:00`,
      timezone: osloTimeZone,
      summary: one.name || (given.names.get(one.bodyId) ?? ''),
      location: one.place,
      status: ICalEventStatus.TENTATIVE,
    });
  }
  return calendar.toString();
}
