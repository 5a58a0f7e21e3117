import type { IsoDate } from '../../../kernel/calendar.ts';

/** Which stored meeting a placed one continues, which are new, and which nobody continues. */
export type Continued<Stored, Placed> = {
  kept: { stored: Stored; placed: Placed }[];
  added: Placed[];
  dropped: Stored[];
};

/**
 * Answers which stored meeting each placed one continues, so that one that is moved is still itself
 * in calendars and in the register: first those on the same day, then the rest in the order of their
 * days. Both lists are of one series.
 */
export function continueMeetings<
  Stored extends { held_on: IsoDate; meeting_id: string | null },
  Placed extends { date: IsoDate },
>(stored: readonly Stored[], placed: readonly Placed[]): Continued<Stored, Placed> {
  const kept: Continued<Stored, Placed>['kept'] = [];
  const left = new Set(stored);
  const waiting: Placed[] = [];
  for (const one of placed) {
    const same = stored.find((other) => left.has(other) && other.held_on === one.date);
    if (same) {
      kept.push({ stored: same, placed: one });
      left.delete(same);
    } else waiting.push(one);
  }
  // A meeting that has been made is continued before one that nobody has been told of.
  const rest = [...left].toSorted(
    (a, b) =>
      Number(a.meeting_id === null) - Number(b.meeting_id === null) ||
      (a.held_on < b.held_on ? -1 : 1),
  );
  const chosen = rest.slice(0, waiting.length).toSorted((a, b) => (a.held_on < b.held_on ? -1 : 1));
  const inOrder = waiting.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  chosen.forEach((one, at) => {
    kept.push({ stored: one, placed: inOrder[at] as Placed });
  });
  return { kept, added: inOrder.slice(chosen.length), dropped: rest.slice(waiting.length) };
}
