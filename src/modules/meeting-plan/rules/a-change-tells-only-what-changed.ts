import type { PlanChange, PublishedMeeting } from '../vocabulary.ts';

/** What of a meeting its members have to be told when it changes. */
const told = ({ date, start, end, place, name }: PublishedMeeting) =>
  JSON.stringify([date, start, end, place, name]);

/**
 * Answers what members are to be told since the version before: new meetings, those that moved, and
 * those that are withdrawn. What is as it was is not told again. The sequence of a meeting grows by
 * one with each change that is told, as calendars ask for.
 * @source F-085
 */
export function changesSince(
  before: readonly PublishedMeeting[],
  now: readonly Omit<PublishedMeeting, 'sequence'>[],
): { meetings: PublishedMeeting[]; changes: PlanChange[] } {
  const known = new Map(before.map((one) => [one.id, one]));
  const changes: PlanChange[] = [];
  const meetings = now.map((one): PublishedMeeting => {
    const was = known.get(one.id);
    if (!was) {
      const after = { ...one, sequence: 0 };
      changes.push({ id: one.id, kind: 'new', before: null, after });
      return after;
    }
    const same = { ...one, sequence: was.sequence };
    if (told(was) === told(same)) return same;
    const after = { ...one, sequence: was.sequence + 1 };
    changes.push({ id: one.id, kind: 'moved', before: was, after });
    return after;
  });
  const there = new Set(now.map(({ id }) => id));
  for (const was of before) {
    if (!there.has(was.id)) {
      const gone = { ...was, sequence: was.sequence + 1 };
      changes.push({ id: was.id, kind: 'withdrawn', before: gone, after: null });
    }
  }
  return { meetings, changes };
}
