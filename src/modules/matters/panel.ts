import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, SeatId } from '../../kernel/ids.ts';
import type { WrittenStandard } from '../../kernel/language.ts';
import type { Reader } from '../../platform/database/tables.ts';
import type { Voice } from '../consensus/vocabulary.ts';
import {
  deputiesFor,
  existsOn,
  isMemberSeat,
  listOrganisations,
  listSeats,
  readBody,
  type SeatRow,
  toSeat,
} from '../organisations/index.ts';
import type { Asked, Panelist } from './vocabulary.ts';

/** The seats of a body as they are on a day: those that count, and whoever may be written to. */
export type Panel = {
  bodyId: BodyId;
  day: IsoDate;
  counts: readonly Panelist[];
  /** Every seat of the body, whatever its role and period. */
  seats: readonly SeatRow[];
  standardOf: (seat: SeatRow) => WrittenStandard;
};

/**
 * Who counts in a body on a day: each member's seat that is held, and each vacant one that somebody
 * may stand in for. A vacant seat without a deputy has no voice, for nobody could give it.
 * @source F-003, F-033
 */
export async function readPanel(db: Reader, bodyId: BodyId, day: IsoDate): Promise<Panel> {
  const [rows, body, organisations] = await Promise.all([
    listSeats(db, bodyId),
    readBody(db, bodyId),
    listOrganisations(db),
  ]);
  const standards = new Map(organisations.map((one) => [one.id, one.written_standard]));
  const usual = body?.written_standard ?? 'nb';
  const seats = rows.map(toSeat);
  const counts = seats
    .filter((seat) => isMemberSeat(seat) && existsOn(seat, day))
    .map((seat): Panelist => {
      const row = rows.find(({ id }) => id === seat.id);
      return {
        seatId: seat.id,
        label: seat.holder ?? seat.represents ?? '',
        vacant: seat.holder === null,
        personId: seat.holderPersonId,
        side: seat.side,
        represents: seat.represents,
        organisationId: row?.organisation_id ?? null,
        deputies: deputiesFor(seat, seats, day).map(({ id }) => id),
      };
    })
    .filter(({ vacant, deputies }) => !vacant || deputies.length > 0);
  return {
    bodyId,
    day,
    counts,
    seats: rows,
    standardOf: ({ organisation_id }) =>
      (organisation_id && standards.get(organisation_id)) ?? usual,
  };
}

/**
 * The panel as the outcome's rule reads it. A seat has notice where a mail went to its holder, or, where
 * it is vacant, to a deputy that may answer for it; whoever came later, or has no address, was told of nothing.
 */
export function rollOf(
  { counts }: Pick<Panel, 'counts'>,
  asked: readonly Pick<Asked, 'seatId' | 'noticedOn'>[],
): Voice[] {
  const noticed = new Set(
    asked.filter(({ noticedOn }) => noticedOn !== null).map(({ seatId }) => seatId),
  );
  return counts.map(({ seatId, label, side, organisationId, vacant, deputies }) => ({
    seat: seatId,
    label,
    side,
    organisation: organisationId,
    noticed: vacant ? deputies.some((deputy) => noticed.has(deputy)) : noticed.has(seatId),
  }));
}

/** Those with a role in a body on a day, for writing to them. */
export function holdersOf(panel: Panel, roles: readonly SeatRow['role'][]): SeatRow[] {
  return panel.seats.filter(
    (seat) =>
      roles.includes(seat.role) &&
      seat.holder !== null &&
      existsOn({ validFrom: seat.valid_from, validTo: seat.valid_to }, panel.day),
  );
}

type ToAsk = Omit<Asked, 'roundId' | 'noticedOn'> & {
  organisationId: SeatRow['organisation_id'];
  position: number;
};

/** Somebody who is asked, as the seat has it today. */
export function askedOf(panel: Panel, seatId: SeatId, role: Asked['role']): ToAsk | null {
  const position = panel.seats.findIndex(({ id }) => id === seatId);
  const seat = panel.seats[position];
  if (!seat?.holder) return null;
  return {
    seatId,
    role,
    name: seat.holder,
    personId: seat.holder_person_id,
    email: seat.email,
    side: seat.side as Asked['side'],
    represents: seat.represents,
    writtenStandard: panel.standardOf(seat),
    organisationId: seat.organisation_id,
    position,
  };
}

/** All who are asked when a round opens: the members, and the first deputy of each vacant seat. */
export function toAsk(panel: Panel): ToAsk[] {
  const taken = new Set<SeatId>();
  return panel.counts.flatMap((one): ToAsk[] => {
    if (!one.vacant)
      return [askedOf(panel, one.seatId, 'member')].filter((found) => found !== null);
    const deputy = one.deputies.find((id) => !taken.has(id));
    if (deputy) taken.add(deputy);
    const found = deputy && askedOf(panel, deputy, 'deputy');
    return found ? [found] : [];
  });
}
