import type { MatterFact } from '../../matters/vocabulary.ts';
import type { Scope } from '../vocabulary.ts';

/**
 * The matters that a scope is about: of its area, and raised in its body or at it now. Practice is
 * none of them, however it got here.
 * @source F-040
 */
export function countedIn(facts: readonly MatterFact[], scope: Scope): MatterFact[] {
  const { bodyId, area } = scope;
  return facts.filter(
    (one) =>
      !one.practice &&
      (area === null || one.areas.includes(area)) &&
      (bodyId === null || one.raisedIn === bodyId || one.bodyId === bodyId),
  );
}

/** Whether a day is within a scope. */
export const isWithin = ({ from, to }: Scope, day: string | null): boolean =>
  day !== null && day >= from && day <= to;
