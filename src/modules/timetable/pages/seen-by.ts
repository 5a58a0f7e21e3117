import type { Visit } from '../../identity/route.ts';
import { type Clash, clashesOf, type GroupDay } from '../rules/who-is-in-two-places.ts';
import { mayBeSeen, seesEveryGroup } from '../rules/who-sees-which-timetable.ts';
import { listGroupDays, listSittings, listTimetables, readTimetable } from '../store/reads.ts';
import type { Session, Timetable } from '../vocabulary.ts';

/** The timetables that this visitor sees, and whether that is all of them. */
export async function seenTimetables(
  visit: Visit,
): Promise<{ timetables: Timetable[]; all: boolean }> {
  const { actor, db } = visit;
  if (!actor) return { timetables: [], all: false };
  const timetables = await listTimetables(db);
  if (seesEveryGroup(actor)) return { timetables, all: true };
  const sittings = await listSittings(db);
  return { timetables: timetables.filter((one) => mayBeSeen(one, actor, sittings)), all: false };
}

/** One timetable, if this visitor sees it; else as if it were not there. */
export async function seenTimetable(visit: Visit): Promise<Timetable | undefined> {
  const { actor, db } = visit;
  const found = await readTimetable(db, visit.params.id ?? '');
  if (!found || !actor) return undefined;
  if (seesEveryGroup(actor)) return found;
  return mayBeSeen(found, actor, await listSittings(db)) ? found : undefined;
}

/**
 * Every group's days between two dates, with who is to be in two places. Those who see their own
 * groups only are told of themselves only.
 */
export async function daysWithClashes(
  visit: Visit,
  from: string,
  to: string,
): Promise<{ days: GroupDay[]; clashes: Map<Session['id'], Clash[]> }> {
  const [days, sittings] = await Promise.all([
    listGroupDays(visit.db, from, to),
    listSittings(visit.db),
  ]);
  const { actor } = visit;
  const told =
    actor && seesEveryGroup(actor)
      ? sittings
      : sittings.filter((one) => one.person === actor?.personId);
  return { days, clashes: clashesOf(days, told) };
}

/** What a group is called in a row: its short name and its name. */
export const calledBy = (body: { name: string; short_name: string | null }) =>
  body.short_name ? `${body.short_name} ${body.name}` : body.name;
