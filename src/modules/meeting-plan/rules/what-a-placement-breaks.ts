import { isIsoDate } from '../../../kernel/calendar.ts';
import type { PlanConflict, PlanInput } from '../vocabulary.ts';
import { daysOfYear, workingDaysAhead } from './days-of-a-year.ts';
import {
  atTheSameTime,
  freeRoom,
  type Model,
  modelOf,
  neighboursByDay,
  roomHours,
  type Standing,
  type Taken,
} from './one-series-among-the-others.ts';

/** A meeting as it stands, however it came to stand there. */
export type StandingMeeting = {
  seriesId: string;
  date: string;
  start: string;
  end: string;
  roomId: string | null;
};

/**
 * Answers everything that lies against each meeting as the plan stands: what could not be avoided,
 * or what somebody chose to set aside. By series, in the order of its days.
 */
export function conflictsOfPlan(model: Model, standing: Standing): Map<string, PlanConflict[][]> {
  const found = new Map<string, PlanConflict[][]>();
  for (const [id, row] of standing) {
    const neighbours = neighboursByDay(model, standing, id);
    const rooms = roomHours(model, standing, id);
    found.set(
      id,
      row.map((taken, at) => [
        ...dayConflicts(model, id, taken),
        ...gapConflicts(model, id, taken, row[at - 1]),
        ...atTheSameTime(neighbours, taken).map(({ series, people, taken: other }) => ({
          code: 'shared-people' as const,
          series,
          people,
          date: dateOf(model, other.day),
        })),
        ...orderConflicts(model, standing, id, row, at),
        ...roomConflicts(model, id, taken, rooms.get(taken.day) ?? []),
      ]),
    );
  }
  return found;
}

/** The same for meetings as stored, which is how a move by hand is tried before it is made. */
export function conflictsOfMeetings(
  input: PlanInput,
  meetings: readonly StandingMeeting[],
): Map<string, PlanConflict[][]> {
  const days = daysOfYear(input.year);
  const standing = new Map<string, Taken[]>(input.series.map(({ id }) => [id, []]));
  const inOrder = meetings
    .filter(({ date }) => isIsoDate(date))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const { seriesId, date, start, end, roomId } of inOrder) {
    const day = days.at(date);
    if (day !== undefined) standing.get(seriesId)?.push({ day, start, end, roomId });
  }
  return conflictsOfPlan(modelOf(input, days), standing);
}

const dateOf = (model: Model, day: number) => model.days.dates[day] as string;

function dayConflicts(model: Model, id: string, taken: Taken): PlanConflict[] {
  const facts = model.facts.get(id);
  if (!facts) return [];
  const weekday = model.days.weekdays[taken.day] ?? 7;
  const holiday = model.days.holidays[taken.day] ?? null;
  const found: PlanConflict[] = [];
  if (holiday) found.push({ code: 'on-holiday', holiday });
  else if (weekday > 5) found.push({ code: 'on-weekend' });
  else if (!facts.order.weekdays.includes(weekday)) found.push({ code: 'off-weekday', weekday });
  for (const hit of facts.hits.get(taken.day) ?? []) {
    found.push({ code: 'on-busy-day', ...hit });
  }
  return found;
}

function gapConflicts(model: Model, id: string, taken: Taken, before: Taken | undefined) {
  const facts = model.facts.get(id);
  if (!facts || !before) return [];
  const days = taken.day - before.day;
  const { minDays, maxDays } = facts.order;
  const date = dateOf(model, before.day);
  const found: PlanConflict[] = [];
  const sameTerm = facts.terms.some(({ from, to }) => before.day >= from && taken.day <= to);
  if (days < minDays) found.push({ code: 'too-close', date, days, least: minDays });
  if (maxDays !== null && days > maxDays && sameTerm) {
    found.push({ code: 'too-far', date, days, most: maxDays });
  }
  return found;
}

function orderConflicts(
  model: Model,
  standing: Standing,
  id: string,
  row: readonly Taken[],
  at: number,
): PlanConflict[] {
  const day = row[at]?.day ?? 0;
  const month = Number(dateOf(model, day).slice(5, 7));
  return model.input.relations.flatMap((relation) => {
    const { before, after, workingDays, withinDays, months } = relation;
    if (after !== id || before === id || (months && !months.includes(month))) return [];
    const latest = workingDaysAhead(model.days, day, workingDays);
    const earliest = withinDays === null ? (row[at - 1]?.day ?? -1) + 1 : day - withinDays;
    const kept = (standing.get(before) ?? []).some(
      (one) => one.day >= earliest && one.day <= latest,
    );
    return kept ? [] : [{ code: 'nothing-ahead' as const, series: before, workingDays }];
  });
}

function roomConflicts(
  model: Model,
  id: string,
  taken: Taken,
  booked: readonly { roomId: string; start: string; end: string }[],
): PlanConflict[] {
  const rooms = model.facts.get(id)?.order.rooms ?? [];
  if (rooms.length === 0) return [];
  const own = taken.roomId ?? freeRoom(rooms, taken, booked);
  return own && freeRoom([own], taken, booked) ? [] : [{ code: 'no-room' }];
}
