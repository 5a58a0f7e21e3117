/** Where an item is to go: one step, or to a position counted from 0. */
export type Move = 'up' | 'down' | { to: number };

/**
 * Answers the agenda with one item moved; all others keep their order among themselves. A move
 * beyond either end stops at the end, and an unknown id moves nothing, so that two people who
 * press at once never lose a row.
 * @source F-068
 */
export function moveItem<Item extends { id: string }>(
  items: readonly Item[],
  id: Item['id'],
  move: Move,
): Item[] {
  const from = items.findIndex((item) => item.id === id);
  const moved = items[from];
  if (!moved) return [...items];
  const wanted = move === 'up' ? from - 1 : move === 'down' ? from + 1 : move.to;
  const others = items.toSpliced(from, 1);
  return others.toSpliced(Math.min(Math.max(wanted, 0), others.length), 0, moved);
}
