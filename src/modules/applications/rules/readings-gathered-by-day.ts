import { type IsoDate, todayInNorway } from '../../../kernel/calendar.ts';
import type { Reading } from '../vocabulary.ts';

/** What one reader read in one place on one day: how many times, and the latest of them. */
export type ReadingsOfDay = { day: IsoDate; latest: Reading; times: number };

/** Readings, the latest first, gathered by day, by place and by who read, as `whoIn` tells them. */
export function readingsByDay(
  readings: readonly Reading[],
  whoIn: (reading: Reading) => string,
): ReadingsOfDay[] {
  const gathered = new Map<string, ReadingsOfDay>();
  for (const reading of readings) {
    const day = todayInNorway(reading.at);
    const key = JSON.stringify([day, whoIn(reading), reading.place]);
    const { latest, times } = gathered.get(key) ?? { latest: reading, times: 0 };
    gathered.set(key, { day, latest, times: times + 1 });
  }
  return [...gathered.values()];
}
