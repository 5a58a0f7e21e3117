import type { AssessedThing, AssessmentChange, Stood } from '../vocabulary.ts';
import { isSameThing } from './one-demand-is-not-another.ts';

const same = (one: Stood | null, other: Stood | null) =>
  one?.value === other?.value && one?.reason === other?.reason;

/**
 * What comes of what somebody typed where another may have written meanwhile: `keep` what stands
 * where they changed nothing themselves or found the same, `write` where the other did not touch it,
 * `both` where the two of them found different things of the same.
 */
export function mergedWith(
  seen: Stood | null,
  now: Stood | null,
  typed: Stood | null,
): 'keep' | 'write' | 'both' {
  if (same(typed, seen) || same(typed, now)) return 'keep';
  return same(seen, now) ? 'write' : 'both';
}

/**
 * What stood of a thing at the version that somebody saw: what stood before the first change since,
 * else what stands now.
 * @param changes the latest first
 */
export function stoodAt(
  thing: AssessedThing,
  now: Stood | null,
  changes: readonly AssessmentChange[],
  seen: number,
): Stood | null {
  const since = changes.filter((one) => one.version > seen && isSameThing(one.thing, thing));
  const first = since.at(-1);
  return first ? first.before : now;
}
