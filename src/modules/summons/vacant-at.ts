import type { Reader } from '../../platform/database/tables.ts';
import { readMeeting } from '../meetings/index.ts';
import {
  existsOn,
  isMemberSeat,
  listOrganisations,
  listSeats,
  toSeat,
} from '../organisations/index.ts';
import type { Expected, VacantSeat } from './vocabulary.ts';

/**
 * Answers which voting seats of the body have no member among those expected at a meeting, on its
 * date: those that nobody holds, also where a deputy was called to one, and those whose holder was
 * elected since and is not called. Quorum is of these seats too.
 * @source kommuneloven § 11-9
 */
export async function vacantAt(
  db: Reader,
  meetingId: string,
  expected: readonly Expected[],
): Promise<VacantSeat[]> {
  const meeting = await readMeeting(db, meetingId);
  if (!meeting) return [];
  const [rows, organisations] = await Promise.all([
    listSeats(db, meeting.body_id),
    listOrganisations(db),
  ]);
  const held = new Set(expected.filter(isMemberSeat).map(({ seatId }) => seatId));
  return rows.flatMap((row): VacantSeat[] => {
    const seat = toSeat(row);
    if (!isMemberSeat(seat) || !existsOn(seat, meeting.held_on) || held.has(seat.id)) return [];
    const organisation = organisations.find((one) => one.id === row.organisation_id)?.name ?? null;
    return [{ seatId: seat.id, side: seat.side, organisation, weight: row.weight }];
  });
}
