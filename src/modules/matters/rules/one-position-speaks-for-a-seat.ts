import type { IsoDate } from '../../../kernel/calendar.ts';
import type { SeatId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { GivenPosition } from '../../consensus/vocabulary.ts';
import type { Panelist, Position } from '../vocabulary.ts';

/** The seat of whoever answers, as it is today. */
export type OwnSeat = {
  seatId: SeatId;
  role: 'member' | 'deputy';
  /** Since when the seat is no more; null where it is held today. */
  endedOn: IsoDate | null;
  /** Who holds the seat today, where it is somebody else than the one who was asked. */
  otherHolder: string | null;
};

export type SeatRefusal =
  | { code: 'seat-has-ended'; endedOn: IsoDate }
  | { code: 'seat-has-another-holder'; holder: string }
  | { code: 'seat-does-not-count' }
  | { code: 'member-has-answered' }
  | { code: 'no-seat-to-stand-in-for' };

type Given = Pick<Position, 'seatId' | 'as'> & { givenBySeat: SeatId };

/**
 * Answers which seat somebody speaks for. A member speaks for the own seat. A deputy speaks for one
 * seat: the one already answered for, else the first that the deputy may stand in for and that
 * neither its member nor another deputy has answered for. Who sits no longer is told so.
 * @source F-003, F-033
 */
export function seatToSpeakFor(
  own: OwnSeat,
  panel: readonly Panelist[],
  given: readonly Given[],
): Verdict<SeatId, SeatRefusal> {
  if (own.endedOn !== null) return refused({ code: 'seat-has-ended', endedOn: own.endedOn });
  if (own.otherHolder !== null) {
    return refused({ code: 'seat-has-another-holder', holder: own.otherHolder });
  }
  if (own.role === 'member') {
    const counts = panel.some(({ seatId }) => seatId === own.seatId);
    return counts ? allowed(own.seatId) : refused({ code: 'seat-does-not-count' });
  }
  const mine = panel.filter(({ deputies }) => deputies.includes(own.seatId));
  if (mine.length === 0) return refused({ code: 'no-seat-to-stand-in-for' });
  const byMember = (seat: SeatId) =>
    given.some((one) => one.seatId === seat && one.as === 'member');
  const byOther = (seat: SeatId) =>
    given.some((one) => one.seatId === seat && one.givenBySeat !== own.seatId);
  const before = given.findLast((one) => one.givenBySeat === own.seatId)?.seatId;
  if (before && !byMember(before) && mine.some(({ seatId }) => seatId === before)) {
    return allowed(before);
  }
  const free = mine.find(({ seatId }) => !byMember(seatId) && !byOther(seatId));
  return free ? allowed(free.seatId) : refused({ code: 'member-has-answered' });
}

/** The last position from each hand for each seat: what the outcome is computed from. */
export function lastPositions(given: readonly Position[]): GivenPosition[] {
  const last = new Map<string, Position>();
  for (const one of given) {
    const key = `${one.seatId} ${one.as}`;
    last.delete(key);
    last.set(key, one);
  }
  return [...last.values()].map(({ seatId, as, stance, reason, reasonKind }) => ({
    seat: seatId,
    as,
    stance,
    reason,
    reasonKind,
  }));
}

/** The position that counts for each seat: the member's last, else the deputy's. */
export function standingPositions(given: readonly Position[]): Map<SeatId, Position> {
  const standing = new Map<SeatId, Position>();
  for (const one of given) {
    if (one.as === 'deputy' && standing.get(one.seatId)?.as === 'member') continue;
    standing.set(one.seatId, one);
  }
  return standing;
}
