import type { SeatId } from '../../../kernel/ids.ts';
import type { Side } from '../../organisations/vocabulary.ts';
import type { RollSeat } from '../../procedure/vocabulary.ts';
import type { Invitation } from '../vocabulary.ts';

type Called = Pick<Invitation, 'id' | 'seatId' | 'standsInFor' | 'reply'>;

/** A seat that takes part in deciding; vacant ones are among them, for they count as seats. */
export type DecidingSeat = {
  seatId: SeatId;
  side: Side | null;
  organisation: string | null;
  weight: number;
};

/**
 * Answers which seats would be filled, as the roll that quorum and composition are asked about. A
 * seat is filled by its member, or by the deputy who was called in the member's place. Those who
 * have not answered come, or stay away, as `silent` says.
 * @source F-088
 */
export function rollOfReplies(
  seats: readonly DecidingSeat[],
  called: readonly Called[],
  silent: 'come' | 'stay-away',
): RollSeat[] {
  const comes = ({ reply }: Called) =>
    reply === 'coming' || (reply === 'none' && silent === 'come');
  return seats.map(({ seatId, side, organisation, weight }) => {
    const member = called.find((one) => one.seatId === seatId && one.standsInFor === null);
    const deputies = called.filter((one) => member && one.standsInFor === member.id);
    const filled = member !== undefined && (comes(member) || deputies.some(comes));
    return { seat: seatId, side, organisation, weight, filled, disqualified: false };
  });
}

/** How many of those called come, do not, and have not answered; deputies who said no are not counted. */
export function countReplies(called: readonly Called[]) {
  const asked = called.filter((one) => one.standsInFor === null || one.reply !== 'not-coming');
  const of = (reply: Called['reply']) => asked.filter((one) => one.reply === reply).length;
  return { coming: of('coming'), away: of('not-coming'), silent: of('none') };
}
