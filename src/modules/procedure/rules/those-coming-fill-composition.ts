import type { Composition } from '../../organisations/vocabulary.ts';
import type { CompositionIfAnswer, RollSeat } from '../vocabulary.ts';

/**
 * Whether those who fill a seat on the roll still meet the body's rule of composition: as many as
 * it wants from each side. More than it wants breaks nothing in a meeting.
 * @source F-005, F-088
 */
export function compositionIf(
  composition: Composition,
  roll: readonly RollSeat[],
): CompositionIfAnswer {
  const sides = composition.map(({ side, seats: wanted }) => ({
    side,
    seated: roll.filter((seat) => seat.side === side && seat.filled).length,
    wanted,
  }));
  return { met: sides.every(({ seated, wanted }) => seated >= wanted), sides };
}
