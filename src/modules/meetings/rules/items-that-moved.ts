/** One item in another place; positions count from 1. */
export type MovedItem<Id> = { id: Id; from: number; to: number };

/**
 * Answers the fewest items that must have moved to get from one order to another. Items that came
 * or went move nobody: the rows after them are where they were, among those that stayed.
 * @source F-067
 */
export function itemsThatMoved<Id>(before: readonly Id[], after: readonly Id[]): MovedItem<Id>[] {
  const wasAt = new Map(before.map((id, at) => [id, at]));
  const stayed = after.filter((id) => wasAt.has(id));
  const inPlace = new Set(longestRising(stayed, (id) => wasAt.get(id) ?? 0));
  return stayed
    .filter((id) => !inPlace.has(id))
    .map((id) => ({ id, from: (wasAt.get(id) ?? 0) + 1, to: after.indexOf(id) + 1 }));
}

/** The longest selection whose places rise. Agendas are short: comparing all pairs is enough. */
function longestRising<Thing>(things: readonly Thing[], placeOf: (thing: Thing) => number) {
  const endingIn: Thing[][] = [];
  for (const thing of things) {
    const before = endingIn.filter((run) => placeOf(run.at(-1) ?? thing) < placeOf(thing));
    endingIn.push([...longest(before), thing]);
  }
  return longest(endingIn);
}

const longest = <Thing>(runs: readonly Thing[][]): Thing[] =>
  runs.reduce((best, run) => (run.length > best.length ? run : best), [] as Thing[]);
