import type { IsoDate } from '../../../kernel/calendar.ts';
import type { SeatId } from '../../../kernel/ids.ts';
import type { Seat } from '../vocabulary.ts';
import { existsOn, memberSeatsOn } from './seats-are-held-on-a-day.ts';

/**
 * Answers who may stand in for a seat on the day, in the order they are called: first those
 * appointed for this very seat, then those for its side. Nobody stands in where the list is empty.
 * @source F-003
 */
export function deputiesFor(seat: Seat, seats: readonly Seat[], day: IsoDate): Seat[] {
  const forSeat = (deputy: Seat) => deputy.deputyForSeat === seat.id;
  const forSide = (deputy: Seat) => seat.side !== null && deputy.deputyForSide === seat.side;
  return seats
    .filter((one) => one.role === 'deputy' && one.holder !== null && existsOn(one, day))
    .filter((deputy) => forSeat(deputy) || (deputy.deputyForSeat === null && forSide(deputy)))
    .toSorted((a, b) => Number(forSeat(b)) - Number(forSeat(a)) || a.rank - b.rank);
}

/** The members' seats of the day that no deputy stands behind. @source F-003 */
export function seatsWithoutDeputy(seats: readonly Seat[], day: IsoDate): Seat[] {
  return memberSeatsOn(seats, day).filter((seat) => deputiesFor(seat, seats, day).length === 0);
}

/**
 * Answers which deputy takes which absent member's seat. One deputy takes one seat: where one
 * person is deputy for a side's two members and both are away, the later one stays empty (null).
 * A deputy who is away as well is left out by being in `absent`.
 * @source F-003, F-080
 */
export function standIns(
  seats: readonly Seat[],
  absent: readonly SeatId[],
  day: IsoDate,
): { absent: SeatId; deputy: SeatId | null }[] {
  const called = new Set<SeatId>();
  const empty = memberSeatsOn(seats, day).filter((seat) => absent.includes(seat.id));
  return empty.map((seat) => {
    const deputy = deputiesFor(seat, seats, day).find(
      (one) => !called.has(one.id) && !absent.includes(one.id),
    );
    if (deputy) called.add(deputy.id);
    return { absent: seat.id, deputy: deputy?.id ?? null };
  });
}
