import type { BodyId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { listMeetings } from '../meetings/index.ts';
import { existsOn, isMemberSeat, listSeats } from '../organisations/index.ts';
import { schoolHolidays } from './rules/school-holidays-by-county.ts';
import { closedSeasons, termsOfYear } from './rules/terms-of-a-year.ts';
import { listGatherings } from './store/gatherings.ts';
import { busyLayersOf, readSchoolWeeks } from './store/layers.ts';
import {
  listPlanned,
  listSeries,
  type PlannedRecord,
  type PlanRecord,
  type SeriesRecord,
} from './store/plans.ts';
import { listBookings } from './store/rooms.ts';
import type { BusyLayer, PlanInput, SeriesOrder } from './vocabulary.ts';

/** A plan with all that stands in it, and what it has to step round. */
export type PlanFile = {
  plan: PlanRecord;
  series: SeriesRecord[];
  planned: PlannedRecord[];
  input: PlanInput;
};

/**
 * Reads a plan with everything its meetings have to step round: calendars, school holidays, summer,
 * gatherings, meetings that no plan has made, and the bookings of others. Days off that the year
 * itself brings are named by a code, since a name belongs to whoever reads.
 */
export async function readPlanFile(db: Reader, plan: PlanRecord): Promise<PlanFile> {
  const [series, planned, seats, bookings, weeks, calendars, gatherings, meetings] =
    await Promise.all([
      listSeries(db, plan.id),
      listPlanned(db, plan.id),
      listSeats(db),
      listBookings(db, plan.year),
      readSchoolWeeks(db, plan.county, plan.year),
      busyLayersOf(db, plan.year),
      listGatherings(db, plan.year),
      listMeetings(db, { year: plan.year, limit: 5000 }),
    ]);
  const summer = { from: plan.summer_from, to: plan.summer_to };
  const made = new Set(planned.flatMap(({ meeting_id }) => meeting_id ?? []));
  const own = new Set(planned.map(({ id }) => id));
  const inPlan = new Set<string>(series.map(({ body_id }) => body_id));
  const outside = meetings.filter(({ id, bodyId }) => inPlan.has(bodyId) && !made.has(id));
  const school: BusyLayer = {
    id: 'school',
    name: 'school',
    kind: 'school',
    weight: 'must-avoid',
    bodyIds: null,
    spans: schoolHolidays(plan.county, plan.year, weeks).map(({ kind, from, to }) => ({
      from,
      to,
      start: null,
      end: null,
      label: kind,
    })),
  };
  const layers: BusyLayer[] = [
    ...closedSeasons(plan.year, summer),
    ...(school.spans.length > 0 ? [school] : []),
    ...calendars,
    ...gatherings.flatMap((one): BusyLayer[] =>
      one.held_on === null
        ? []
        : [
            {
              id: one.id,
              name: one.theme,
              kind: 'gathering',
              weight: 'better-avoid',
              bodyIds: null,
              spans: [
                {
                  from: one.held_on,
                  to: one.held_on,
                  start: one.starts_at,
                  end: one.ends_at,
                  label: one.place,
                },
              ],
            },
          ],
    ),
    ...[...inPlan].flatMap((bodyId): BusyLayer[] => {
      const held = outside.filter((one) => one.bodyId === bodyId);
      if (held.length === 0) return [];
      return [
        {
          id: `meetings ${bodyId}`,
          name: 'meetings',
          kind: 'meetings',
          weight: 'must-avoid',
          bodyIds: [bodyId],
          spans: held.map(({ date }) => ({
            from: date,
            to: date,
            start: null,
            end: null,
            label: '',
          })),
        },
      ];
    }),
  ];
  const people = peopleByBody(seats, `${plan.year}-06-30`);
  return {
    plan,
    series,
    planned,
    input: {
      year: plan.year,
      series: series.map((one) => orderOf(one, plan, planned, people.get(one.body_id) ?? [])),
      relations: plan.relations,
      layers,
      bookings: bookings
        .filter(({ planned_id }) => planned_id === null || !own.has(planned_id))
        .map(({ room_id, held_on, starts_at, ends_at }) => ({
          roomId: room_id,
          date: held_on,
          start: starts_at,
          end: ends_at,
        })),
    },
  };
}

/** Who sits in each body, named so that one person in two seats is one person. */
function peopleByBody(seats: Awaited<ReturnType<typeof listSeats>>, day: string) {
  const people = new Map<BodyId, string[]>();
  for (const seat of seats) {
    const exists = existsOn({ validFrom: seat.valid_from, validTo: seat.valid_to }, day);
    const who = seat.holder_person_id ?? seat.email ?? null;
    if (!exists || !isMemberSeat(seat) || who === null) continue;
    people.set(seat.body_id, [...(people.get(seat.body_id) ?? []), who.toLowerCase()]);
  }
  return people;
}

function orderOf(
  one: SeriesRecord,
  plan: PlanRecord,
  planned: readonly PlannedRecord[],
  people: readonly string[],
): SeriesOrder {
  const own = planned.filter(({ series_id, withdrawn }) => series_id === one.id && !withdrawn);
  const locked = own.filter(({ locked }) => locked);
  return {
    id: one.id,
    bodyId: one.body_id,
    name: one.name,
    terms: termsOfYear(
      plan.year,
      { from: plan.summer_from, to: plan.summer_to },
      { spring: one.spring, autumn: one.autumn },
    ),
    weekdays: one.weekdays,
    start: one.starts_at,
    end: one.ends_at,
    fixed: [
      ...one.fixed
        .filter((date) => !locked.some(({ held_on }) => held_on === date))
        .map((date) => ({ date, because: 'fixed' as const })),
      ...locked.map(({ held_on, starts_at, ends_at }) => ({
        date: held_on,
        because: 'locked' as const,
        start: starts_at,
        end: ends_at,
      })),
    ],
    earlier: own.map(({ held_on }) => held_on),
    minDays: one.min_days,
    maxDays: one.max_days,
    people,
    rooms: one.rooms,
  };
}

/** The same input for a year laid from nothing: only what is set or locked stays. */
export function layAnew(input: PlanInput): PlanInput {
  return { ...input, series: input.series.map((one) => ({ ...one, earlier: [] })) };
}
