const minute = 60_000;
const hour = 60 * minute;

/** The waits after the first four tries, then the same wait for as long as it is tried. */
const waits = [minute, 5 * minute, 15 * minute, hour];
const laterWait = 4 * hour;
const givenUpAfter = 72 * hour;

/**
 * When a message that did not leave is tried again: after 1, 5, 15 and 60 minutes, then every four
 * hours. Null where three days have passed since the first try: then somebody must look.
 * `attempts` counts the tries made, from 1.
 */
export function nextTry(attempts: number, firstTryAt: Date, now: Date): Date | null {
  if (now.getTime() - firstTryAt.getTime() >= givenUpAfter) return null;
  const wait = waits[Math.max(attempts, 1) - 1] ?? laterWait;
  return new Date(now.getTime() + wait);
}
