/**
 * A part of what cannot hold together that cannot do without any of its members: the items are left
 * out by halves, halves of halves and so on for as long as the rest still cannot hold. Null from
 * `canHold` (it could not be told in time) counts as holding, which keeps the item.
 */
export function irreducible<Item>(
  items: readonly Item[],
  canHold: (items: ReadonlySet<Item>) => boolean | null,
): Item[] {
  const withinParts = (
    sure: readonly Item[],
    doubtful: readonly Item[],
    fresh: boolean,
  ): Item[] => {
    if (fresh && canHold(new Set(sure)) === false) return [];
    if (doubtful.length === 1) return [...doubtful];
    const half = Math.ceil(doubtful.length / 2);
    const [first, second] = [doubtful.slice(0, half), doubtful.slice(half)];
    const ofSecond = withinParts([...sure, ...first], second, first.length > 0);
    const ofFirst = withinParts([...sure, ...ofSecond], first, ofSecond.length > 0);
    return [...ofFirst, ...ofSecond];
  };
  return items.length === 0 ? [] : withinParts([], items, false);
}
