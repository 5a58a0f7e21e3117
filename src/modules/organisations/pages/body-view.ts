import type { IsoDate } from '../../../kernel/calendar.ts';
import { deputiesFor } from '../rules/deputies-stand-in-per-seat-or-side.ts';
import { existsOn, isMemberSeat } from '../rules/seats-are-held-on-a-day.ts';
import { toSeat } from '../store/reads.ts';
import type { SeatRow } from '../store/tables.ts';
import type { Composition, Seat, Side } from '../vocabulary.ts';

export type SeatLine = {
  seat: Seat;
  byCase: string | null;
  /** How many votes the seat has where votes are weighed. */
  weight: number;
  /** Of a vacant seat that somebody has held: the first day that nobody did. */
  vacantSince: IsoDate | null;
  /** The last day of a holder who leaves. */
  leftOn: IsoDate | null;
  /** Who may stand in, in the order they are called; null for a seat that has no deputy by right. */
  deputies: string[] | null;
};

/** The seats of one side: members first, then those who stand in for them. */
export type SeatGroup = {
  side: Side | null;
  held: number;
  /** As the rule of composition says; where it says nothing, as many as there are seats. */
  wanted: number;
  lines: SeatLine[];
};

const sideOrder: readonly Side[] = ['municipality', 'trust', 'user', 'gp', 'union', 'vendor'];

/** The seats of a body on a day, side by side; observers and secretaries come last. */
export function seatGroups(
  rows: readonly SeatRow[],
  composition: Composition | null,
  today: IsoDate,
): SeatGroup[] {
  const seats = rows.map(toSeat).filter((seat) => existsOn(seat, today));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const line = (seat: Seat): SeatLine => ({
    seat,
    byCase: seat.holder === null ? null : (rowOf.get(seat.id)?.appointed_by_case ?? null),
    weight: rowOf.get(seat.id)?.weight ?? 1,
    vacantSince: rowOf.get(seat.id)?.vacant_since ?? null,
    leftOn: rowOf.get(seat.id)?.left_on ?? null,
    deputies: isMemberSeat(seat) ? holders(deputiesFor(seat, seats, today)) : null,
  });
  return [...sideOrder, null]
    .map((side): SeatGroup => {
      const own = seats.filter((seat) => groupOf(seat) === side);
      const members = own.filter(isMemberSeat);
      const others = own.filter((seat) => !isMemberSeat(seat));
      const rule = composition?.find((one) => one.side === side)?.seats;
      return {
        side,
        held: members.filter((seat) => seat.holder !== null).length,
        wanted: rule ?? members.length,
        lines: [...members, ...others].map(line),
      };
    })
    .filter((group) => group.lines.length > 0 || group.wanted > 0);
}

/** Deputies stand with the side they stand in for; observers and secretaries by themselves. */
function groupOf(seat: Seat): Side | null {
  if (seat.role === 'observer' || seat.role === 'secretary') return null;
  return seat.side ?? seat.deputyForSide;
}

const holders = (seats: readonly Seat[]) => seats.flatMap((seat) => seat.holder ?? []);
