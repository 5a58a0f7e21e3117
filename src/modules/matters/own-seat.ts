import { addDays, type IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, PersonId, SeatId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { existsOn, isMemberSeat, listSeats, type SeatRow } from '../organisations/index.ts';
import type { OwnSeat } from './rules/one-position-speaks-for-a-seat.ts';
import type { Asked } from './vocabulary.ts';

export type OwnSeatOf = OwnSeat & { personId: PersonId | null };

/** The seat of somebody in a body, as it is today; null for whoever has never had one. */
export async function seatOfPerson(
  db: Reader,
  bodyId: BodyId,
  personId: PersonId,
  today: IsoDate,
): Promise<OwnSeatOf | null> {
  return seatAmong(await listSeats(db, bodyId), personId, today);
}

/**
 * The same among the seats of the body: a member's before a deputy's, one that is held before one
 * that has ended.
 */
export function seatAmong(
  all: readonly SeatRow[],
  personId: PersonId,
  today: IsoDate,
): OwnSeatOf | null {
  const seats = all
    .filter((seat) => seat.holder_person_id === personId)
    .filter((seat) => isMemberSeat(seat) || seat.role === 'deputy')
    .toSorted((a, b) => worth(b, today) - worth(a, today));
  const [seat] = seats;
  return seat ? { ...standing(seat, today), otherHolder: null, personId } : null;
}

function worth(seat: SeatRow, today: IsoDate): number {
  return (isHeldOn(seat, today) ? 2 : 0) + (isMemberSeat(seat) ? 1 : 0);
}

/** The seat of whoever was asked, as it is today: it may have ended, or have got another holder. */
export async function ownSeat(
  db: Reader,
  bodyId: BodyId,
  asked: Pick<Asked, 'seatId' | 'name' | 'personId'>,
  today: IsoDate,
): Promise<OwnSeatOf> {
  const seat = (await listSeats(db, bodyId)).find(({ id }) => id === asked.seatId);
  if (!seat) throw new Error(`The seat ${asked.seatId} of somebody who was asked went away.`);
  const same =
    asked.personId !== null && seat.holder_person_id !== null
      ? asked.personId === seat.holder_person_id
      : asked.name === seat.holder;
  const otherHolder = same ? null : (seat.holder ?? '');
  return { ...standing(seat, today), otherHolder, personId: asked.personId };
}

function standing(
  seat: SeatRow,
  today: IsoDate,
): Omit<OwnSeat, 'otherHolder'> & { seatId: SeatId } {
  return {
    seatId: seat.id,
    role: seat.role === 'deputy' ? 'deputy' : 'member',
    endedOn: isHeldOn(seat, today) ? null : (seat.valid_to ?? addDays(today, -1)),
  };
}

const isHeldOn = (seat: SeatRow, day: IsoDate) =>
  existsOn({ validFrom: seat.valid_from, validTo: seat.valid_to }, day);
