import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import type { Session, Sitting } from '../vocabulary.ts';
import { shareTime } from './a-day-of-a-timetable.ts';

/** A day of a group, as clashes are looked for. */
export type GroupDay = Session & { bodyId: BodyId };

/** Somebody who is to be in another group at the same time. */
export type Clash = { person: string; name: string; other: GroupDay };

/**
 * For each day, who sits in another group that meets at the same time. What is cancelled is in
 * nobody's way, and a seat counts on the days it is held. Each person is named once for each other
 * group.
 * @source F-047
 */
export function clashesOf(
  days: readonly GroupDay[],
  sittings: readonly Sitting[],
): Map<Session['id'], Clash[]> {
  const standing = days.filter((day) => day.cancelledReason === null);
  const byDate = grouped(standing, (day) => day.date);
  const byBody = grouped(sittings, (one) => one.bodyId);
  const clashes = new Map<Session['id'], Clash[]>();
  for (const [date, same] of byDate) {
    for (const day of same) {
      const others = same.filter((one) => one.bodyId !== day.bodyId && shareTime(day, one));
      const found = others.flatMap((other) => {
        const there = new Set(held(byBody.get(other.bodyId), date).map((one) => one.person));
        const both = held(byBody.get(day.bodyId), date).filter((one) => there.has(one.person));
        return [...new Map(both.map((one) => [one.person, one])).values()].map(
          ({ person, name }): Clash => ({ person, name, other }),
        );
      });
      if (found.length > 0) clashes.set(day.id, found);
    }
  }
  return clashes;
}

const held = (sittings: readonly Sitting[] = [], date: IsoDate) =>
  sittings.filter(({ from, to }) => (from === null || from <= date) && (to === null || to >= date));

function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string) {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
