/**
 * A set of at most `most` items that cannot hold together; null where there is none, and `unknown`
 * where time was up before either was sure. Every conflict has a member in common with what is left
 * out of any largest set that holds, so only sets that meet all of those found so far are tried.
 */
export function conflictOfAtMost<Item>(
  items: readonly Item[],
  most: number,
  canHold: (items: ReadonlySet<Item>) => boolean | null,
): readonly Item[] | null | 'unknown' {
  const leftOut: ReadonlySet<Item>[] = [];
  for (const some of setsUpTo(items, most)) {
    if (!leftOut.every((one) => some.some((item) => one.has(item)))) continue;
    const held = canHold(new Set(some));
    if (held === null) return 'unknown';
    if (!held) return some;
    const rest = leftOutOfLargest(items, some, canHold);
    if (rest === null) return 'unknown';
    leftOut.push(rest);
  }
  return null;
}

function* setsUpTo<Item>(items: readonly Item[], most: number): Generator<readonly Item[]> {
  let shorter: { items: readonly Item[]; next: number }[] = [{ items: [], next: 0 }];
  for (let size = 1; size <= most; size += 1) {
    const longer: typeof shorter = [];
    for (const { items: some, next } of shorter) {
      for (let at = next; at < items.length; at += 1) {
        const set = [...some, items[at] as Item];
        yield set;
        if (size < most) longer.push({ items: set, next: at + 1 });
      }
    }
    shorter = longer;
  }
}

/** What a set that holds and cannot be made larger leaves out; null where it could not be told. */
function leftOutOfLargest<Item>(
  items: readonly Item[],
  some: readonly Item[],
  canHold: (items: ReadonlySet<Item>) => boolean | null,
): ReadonlySet<Item> | null {
  const held = new Set(some);
  const out = new Set<Item>();
  const add = (more: readonly Item[]): boolean => {
    const answer = canHold(new Set([...held, ...more]));
    if (answer === null) return false;
    if (answer) for (const item of more) held.add(item);
    else if (more.length === 1) for (const item of more) out.add(item);
    else {
      const half = Math.ceil(more.length / 2);
      return add(more.slice(0, half)) && add(more.slice(half));
    }
    return true;
  };
  const rest = items.filter((item) => !held.has(item));
  return rest.length === 0 || add(rest) ? out : null;
}
