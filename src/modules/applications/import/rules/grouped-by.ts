/** Things by what they have in common, in the order in which each kind comes first. */
export function groupedBy<Key, One>(
  ones: readonly One[],
  keyOf: (one: One) => Key,
): Map<Key, One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of ones) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
