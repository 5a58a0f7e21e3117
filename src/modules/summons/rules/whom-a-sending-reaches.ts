import type { ClockTime, IsoDate } from '../../../kernel/calendar.ts';
import type { PersonId, SeatId } from '../../../kernel/ids.ts';
import type { CalledOffFor, Invitation, Round } from '../vocabulary.ts';

/** A seat of the meeting's date; a vacant one, which only voting seats are told as, has no name. */
export type HeldSeat = {
  seatId: SeatId;
  name: string;
  personId: PersonId | null;
  email: string | null;
  deputy: boolean;
};

/** The time and place as published last. */
export type PublishedTime = {
  number: number;
  date: IsoDate;
  start: ClockTime;
  end: ClockTime;
  /** Whether the end was set, and does not only follow from the minutes of the agenda. */
  endIsSet: boolean;
  place: string;
};

export type Sending =
  /** Somebody who was not called before. */
  | { kind: 'call'; seatId: SeatId }
  /** Called, and never reached at this address. */
  | { kind: 'reach'; invitation: Invitation }
  /** A voting seat that nobody holds: a place for deputies from now on. */
  | { kind: 'vacant'; seatId: SeatId }
  /** The time is another than the one that was answered to. */
  | { kind: 'ask-again'; invitation: Invitation }
  /** What is new concerns the person; the answer stands. */
  | { kind: 'update'; invitation: Invitation }
  /** `told` false: has said no already, and need not hear more. */
  | { kind: 'call-off'; invitation: Invitation; why: CalledOffFor; told: boolean };

export type SendingPlan = { moved: boolean; sendings: Sending[] };

/**
 * Answers whom the next sending reaches, and why. A new time asks everybody again and lets the
 * deputies go, for their members are asked anew; where nobody holds the seat it is the deputy who is
 * asked. Any other change is told to those who may come:
 * who has said no hears of it only where the time is new. Who was not reached before is called
 * now. Where nothing concerns anybody, nobody gets mail.
 * @source F-067, F-084 ("a change re-sends only what changed")
 */
export function sendingPlan(asked: {
  round: Round | null;
  published: PublishedTime;
  seats: readonly HeldSeat[];
  invitations: readonly Invitation[];
  /** Whether the notice says something else than it did in an earlier publication. */
  hasNewsSince: (publication: number) => boolean;
}): SendingPlan {
  const { round, published, seats, invitations, hasNewsSince } = asked;
  const moved = round !== null && timeIsNew(round, published);
  const isNewTo = ({ mailedPublication }: Invitation) =>
    mailedPublication !== null && hasNewsSince(mailedPublication);
  const called = new Set<SeatId>();
  const sendings: Sending[] = [];
  for (const invitation of invitations) {
    const seat = seats.find((one) => one.seatId === invitation.seatId);
    if (!seat || !isHolder(seat, invitation)) {
      const why = seat && !isVacant(seat) ? 'holder-changed' : 'seat-ended';
      sendings.push({ kind: 'call-off', invitation, why, told: hadMail(invitation) });
      continue;
    }
    called.add(seat.seatId);
    if (isVacant(invitation)) continue;
    const declined = invitation.reply === 'not-coming';
    const ofVacant = invitations.some((one) => one.id === invitation.standsInFor && isVacant(one));
    if (moved && invitation.standsInFor !== null && (declined || !ofVacant)) {
      const told = !declined && hadMail(invitation);
      sendings.push({ kind: 'call-off', invitation, why: 'meeting-moved', told });
    } else if (moved) sendings.push({ kind: 'ask-again', invitation });
    else if (seat.email !== null && seat.email !== invitation.mailedTo) {
      sendings.push({ kind: 'reach', invitation });
    } else if (!declined && isNewTo(invitation)) {
      sendings.push({ kind: 'update', invitation });
    }
  }
  for (const seat of seats) {
    if (!seat.deputy && !called.has(seat.seatId)) {
      sendings.push({ kind: isVacant(seat) ? 'vacant' : 'call', seatId: seat.seatId });
    }
  }
  return { moved, sendings };
}

function timeIsNew(round: Round, published: PublishedTime): boolean {
  const { date, start, end, endIsSet } = published;
  return date !== round.date || start !== round.start || (endIsSet && end !== round.end);
}

/** The same person by id where both are known, else by name as the register writes it. */
export function isHolder(
  seat: Pick<HeldSeat, 'name' | 'personId'>,
  invitation: Pick<Invitation, 'name' | 'personId'>,
): boolean {
  const byId = seat.personId !== null && seat.personId === invitation.personId;
  return byId || seat.name === invitation.name;
}

/** A place that nobody holds: a seat that is vacant, or the invitation that stands for one. */
export function isVacant(place: { name: string }): boolean {
  return place.name === '';
}

const hadMail = (invitation: Invitation) => invitation.mailedPublication !== null;
