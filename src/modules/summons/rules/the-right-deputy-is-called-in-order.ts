import type { InvitationId, SeatId } from '../../../kernel/ids.ts';
import type { Side } from '../../organisations/vocabulary.ts';

/** A member's place in one meeting. */
export type Place = {
  id: InvitationId;
  seatId: SeatId;
  side: Side | null;
  /** Whether the member has said that they are not coming. */
  away: boolean;
};

/** A deputy of the body who can be called. */
export type DeputySeat = {
  seatId: SeatId;
  /** The person, however known; somebody may be deputy in two seats. */
  who: string;
  forSeat: SeatId | null;
  forSide: Side | null;
  rank: number;
};

/** A deputy who was called to this meeting, with what they said. */
export type CalledDeputy = {
  id: InvitationId;
  seatId: SeatId;
  who: string;
  standsInFor: InvitationId;
  declined: boolean;
};

export type DeputyCall = { standsInFor: InvitationId; seatId: SeatId };

export type DeputyAnswer = {
  call: DeputyCall[];
  /** A deputy whose member comes after all, and who is needed in another's place. */
  move: { id: InvitationId; standsInFor: InvitationId }[];
  callOff: InvitationId[];
  /** Away, and nobody is left to call. */
  empty: InvitationId[];
};

/**
 * Answers which deputies are to be called, moved and called off, so that each member who is away
 * has one where there is one: the deputy of the very seat first, then those of its side by rank.
 * One deputy stands in one place; one who has said no, or sits in the meeting already (`unable`),
 * is passed over. Who has been called keeps the place. `places` stand in the order in which their
 * members went away. Where the meeting has begun nobody is called off.
 * @source F-003, F-080
 */
export function deputiesToCall(asked: {
  places: readonly Place[];
  called: readonly CalledDeputy[];
  deputies: readonly DeputySeat[];
  unable: ReadonlySet<string>;
  begun: boolean;
}): DeputyAnswer {
  const { places, called, deputies, unable, begun } = asked;
  const away = places.filter((place) => place.away);
  const standing = called.filter((one) => !one.declined);
  const kept = standing.filter(
    (one) => begun || away.some((place) => place.id === one.standsInFor),
  );
  const released = standing.filter((one) => !kept.includes(one));
  const out = new Set([
    ...unable,
    ...called.filter((one) => one.declined).map((one) => one.who),
    ...kept.map((one) => one.who),
  ]);
  const answer: DeputyAnswer = { call: [], move: [], callOff: [], empty: [] };
  for (const place of away) {
    if (kept.some((one) => one.standsInFor === place.id)) continue;
    const next = inOrderFor(place, deputies).find((deputy) => !out.has(deputy.who));
    if (!next) {
      answer.empty.push(place.id);
      continue;
    }
    out.add(next.who);
    const free = released.find((one) => one.seatId === next.seatId);
    if (free) answer.move.push({ id: free.id, standsInFor: place.id });
    else answer.call.push({ standsInFor: place.id, seatId: next.seatId });
  }
  const moved = new Set(answer.move.map((one) => one.id));
  answer.callOff.push(...released.map((one) => one.id).filter((id) => !moved.has(id)));
  return answer;
}

/** The deputies of a place in the order they are called. Equal ranks keep the order they came in. */
export function inOrderFor<Deputy extends DeputySeat>(
  place: Pick<Place, 'seatId' | 'side'>,
  deputies: readonly Deputy[],
): Deputy[] {
  const ofSeat = (one: Deputy) => one.forSeat === place.seatId;
  const ofSide = (one: Deputy) =>
    one.forSeat === null && place.side !== null && one.forSide === place.side;
  return deputies
    .filter((one) => ofSeat(one) || ofSide(one))
    .toSorted((a, b) => Number(ofSeat(b)) - Number(ofSeat(a)) || a.rank - b.rank);
}
