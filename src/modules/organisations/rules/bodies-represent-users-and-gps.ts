import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import type { Seat, Side } from '../vocabulary.ts';
import { memberSeatsOn } from './seats-are-held-on-a-day.ts';

export type Representation = {
  bodyId: BodyId;
  members: number;
  sides: { side: Side; members: number }[];
  /** The watched sides that hold no seat at all. */
  unrepresented: Side[];
};

/**
 * Answers how many of each body's seated members speak for each watched side, and which sides
 * nobody speaks for. Users and GPs are the sides that are easily forgotten.
 * @source F-006
 */
export function representationOn(
  seats: readonly Seat[],
  day: IsoDate,
  watched: readonly Side[] = ['user', 'gp'],
): Representation[] {
  return [...new Set(seats.map((seat) => seat.bodyId))].map((bodyId) => {
    const own = seats.filter((seat) => seat.bodyId === bodyId);
    const held = memberSeatsOn(own, day).filter((seat) => seat.holder !== null);
    const sides = watched.map((side) => ({
      side,
      members: held.filter((seat) => seat.side === side).length,
    }));
    const unrepresented = sides.filter((one) => one.members === 0).map((one) => one.side);
    return { bodyId, members: held.length, sides, unrepresented };
  });
}
