import type { Reader } from '../../platform/database/tables.ts';
import { readMeeting } from '../meetings/index.ts';
import { existsOn, listOrganisations, listSeats, toSeat } from '../organisations/index.ts';
import { isVacant } from './rules/whom-a-sending-reaches.ts';
import { readInvitations, readRound } from './store/reads.ts';
import type { Expected } from './vocabulary.ts';

/**
 * Answers who is expected at a meeting: those called, with the deputies who stand in and their
 * answers. A deputy who has said no is not expected; a member who has is, for the seat is theirs. A
 * seat that nobody holds is not, but the deputy is who was called to it.
 * Where nobody has been called yet, those who hold a seat in the body on the meeting's date.
 */
export async function expectedAt(db: Reader, meetingId: string): Promise<Expected[]> {
  const round = await readRound(db, meetingId);
  if (round) {
    const [called, rows] = await Promise.all([
      readInvitations(db, meetingId),
      listSeats(db, round.bodyId),
    ]);
    const weights = new Map(rows.map((row) => [row.id, row.weight]));
    const vacant = called.filter(isVacant);
    return called
      .filter((one) => !isVacant(one) && (one.standsInFor === null || one.reply !== 'not-coming'))
      .map((one): Expected => {
        const place = vacant.find(({ id }) => id === one.standsInFor);
        const taken = called.find(({ id }) => id === one.standsInFor) ?? one;
        return {
          id: one.id,
          seatId: one.seatId,
          role: one.role,
          side: one.side,
          name: one.name,
          personId: one.personId,
          represents: one.represents,
          organisation: one.organisation,
          standsInFor: place ? null : one.standsInFor,
          reply: one.reply,
          weight: weights.get(taken.seatId) ?? 1,
          ...(place ? { vacantSeat: place.seatId } : {}),
        };
      });
  }
  const meeting = await readMeeting(db, meetingId);
  if (!meeting) return [];
  const [rows, organisations] = await Promise.all([
    listSeats(db, meeting.body_id),
    listOrganisations(db),
  ]);
  return rows.flatMap((row): Expected[] => {
    const seat = toSeat(row);
    if (seat.holder === null || seat.role === 'deputy') return [];
    if (!existsOn(seat, meeting.held_on)) return [];
    return [
      {
        id: null,
        seatId: seat.id,
        role: seat.role,
        side: seat.side,
        name: seat.holder,
        personId: seat.holderPersonId,
        represents: seat.represents,
        organisation: organisations.find((one) => one.id === row.organisation_id)?.name ?? null,
        standsInFor: null,
        reply: 'none',
        weight: row.weight,
      },
    ];
  });
}
