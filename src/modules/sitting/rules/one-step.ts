import type { FactOf, Sitting, SittingEvent, SittingFactKind } from '../vocabulary.ts';

/** What one kind of event does to a sitting. */
export type Step<Kind extends SittingFactKind> = (
  sitting: Sitting,
  fact: FactOf<Kind>,
  event: SittingEvent,
) => Sitting;

export type Steps<Kinds extends SittingFactKind> = { readonly [Kind in Kinds]: Step<Kind> };

/** The list with those that fit changed; the same list where none does. */
export function changing<One>(
  list: readonly One[],
  fits: (one: One) => boolean,
  change: (one: One) => One,
): readonly One[] {
  return list.some(fits) ? list.map((one) => (fits(one) ? change(one) : one)) : list;
}

/** The map with one more entry, or that entry anew. */
export function having<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  key: Key,
  value: Value,
): ReadonlyMap<Key, Value> {
  return new Map(map).set(key, value);
}
