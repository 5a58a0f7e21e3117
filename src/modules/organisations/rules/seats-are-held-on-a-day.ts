import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Seat } from '../vocabulary.ts';

/** Whether the seat exists on the day. Both ends of its period are within it. */
export function existsOn(seat: Pick<Seat, 'validFrom' | 'validTo'>, day: IsoDate): boolean {
  const begun = seat.validFrom === null || seat.validFrom <= day;
  return begun && (seat.validTo === null || day <= seat.validTo);
}

/** Whether the seat takes part in deciding: deputies, observers and secretaries do not by right. */
export function isMemberSeat(seat: Pick<Seat, 'role'>): boolean {
  return seat.role === 'chair' || seat.role === 'deputy_chair' || seat.role === 'member';
}

/** The members' seats of the day, held or vacant. */
export function memberSeatsOn(seats: readonly Seat[], day: IsoDate): Seat[] {
  return seats.filter((seat) => isMemberSeat(seat) && existsOn(seat, day));
}

/** The seats of the day that nobody holds, deputies' seats among them. @source F-003 */
export function vacantSeatsOn(seats: readonly Seat[], day: IsoDate): Seat[] {
  return seats.filter((seat) => existsOn(seat, day) && seat.holder === null);
}
