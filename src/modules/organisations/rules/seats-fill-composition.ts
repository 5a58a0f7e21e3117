import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Composition, Seat, Side } from '../vocabulary.ts';
import { memberSeatsOn } from './seats-are-held-on-a-day.ts';

export type CompositionFinding =
  | { code: 'side-short'; side: Side; seated: number; wanted: number }
  | { code: 'side-over'; side: Side; seated: number; wanted: number }
  | { code: 'side-not-in-rule'; side: Side; seated: number };

export type CompositionAnswer = {
  /** Members seated and members wanted, side by side in the rule's order: 4 + 3, rule 4 + 4. */
  sides: { side: Side; seated: number; wanted: number }[];
  findings: CompositionFinding[];
};

/**
 * Answers whether the members who hold a seat on the day fill the body's rule of composition. A
 * vacant seat does not count, nor do deputies, observers and secretaries.
 * @source F-005
 */
export function compositionOn(
  seats: readonly Seat[],
  rule: Composition,
  day: IsoDate,
): CompositionAnswer {
  const held = memberSeatsOn(seats, day).filter((seat) => seat.holder !== null);
  const seatedFrom = (side: Side) => held.filter((seat) => seat.side === side).length;
  const sides = rule.map(({ side, seats: wanted }) => ({ side, seated: seatedFrom(side), wanted }));
  const outside = new Set(held.flatMap((seat) => seat.side ?? []));
  for (const { side } of rule) outside.delete(side);
  return {
    sides,
    findings: [
      ...sides.flatMap((one): CompositionFinding[] => {
        if (one.seated === one.wanted) return [];
        return [{ code: one.seated < one.wanted ? 'side-short' : 'side-over', ...one }];
      }),
      ...[...outside].map((side) => ({
        code: 'side-not-in-rule' as const,
        side,
        seated: seatedFrom(side),
      })),
    ],
  };
}
