import type { ClockTime } from '../../../kernel/calendar.ts';
import type { AgendaItemId } from '../../../kernel/ids.ts';
import type { VacantSeat } from '../../summons/vocabulary.ts';
import type { Participant, ParticipantId, Roll, Sitting } from '../vocabulary.ts';
import { isPresent, wasPresent } from './the-room-follows-from-its-events.ts';

const votingRoles: ReadonlySet<string> = new Set(['chair', 'deputy_chair', 'member']);

/**
 * The voting seats as they are filled now, or were at a time, for an item: its member; else the
 * deputy who stands in, while the member is away; for a member who is disqualified in the item, the
 * deputy who was called in that item. Nobody fills two seats. A seat that nobody holds is among
 * them, not filled unless the deputy who was called to it is there. Without an item, nobody is
 * disqualified.
 * @source kommuneloven § 11-9; F-080, F-088
 */
export function rollNow(sitting: Sitting, itemId: AgendaItemId | null, time?: ClockTime): Roll {
  const there = (id: ParticipantId) =>
    time === undefined ? isPresent(sitting, id) : wasPresent(sitting, id, time);
  const out = disqualifiedIn(sitting, itemId);
  const seats = seatsOf(sitting);
  const taken = new Set<ParticipantId>();
  const free = (id: ParticipantId) => there(id) && !out.has(id) && !taken.has(id);
  for (const { member } of seats) if (member && free(member.id)) taken.add(member.id);
  return seats.map(({ key, member, vacant, deputies }) => {
    const memberThere = member !== null && there(member.id);
    const inPlace = memberThere ? member : (deputies.find((one) => there(one.id)) ?? member);
    const disqualified = [member, inPlace].some((one) => one && out.has(one.id));
    const standIns = [
      ...[member, ...deputies].flatMap((one) => (one && out.get(one.id)) ?? []),
      ...(memberThere ? [] : deputies.map((one) => one.id)),
    ];
    const holder = memberThere && !out.has(member.id) ? member.id : standIns.find(free);
    if (holder !== undefined) taken.add(holder);
    const [deputy] = deputies;
    const seat = {
      seat: key,
      side: (member ?? vacant ?? deputy)?.side ?? null,
      organisation: member ? member.organisation : organisationOf(vacant, deputy),
      weight: (member ?? vacant ?? deputy)?.weight ?? 1,
      disqualified,
    };
    return holder === undefined
      ? { ...seat, filled: false, participant: (member ?? deputy)?.id ?? null }
      : { ...seat, filled: true, participant: holder };
  });
}

const organisationOf = (...either: ({ organisation: string | null } | null | undefined)[]) =>
  either.find((one) => one?.organisation != null)?.organisation ?? null;

/** A voting seat with its member, or null where nobody is elected, and those who stand in. */
export type SeatOfSitting = {
  key: string;
  member: Participant | null;
  /** The seat itself, where nobody held it when the meeting was opened. */
  vacant: VacantSeat | null;
  deputies: readonly Participant[];
};

/** The voting seats of the meeting, in the order of the participants; vacant ones last. */
export function seatsOf(sitting: Sitting): readonly SeatOfSitting[] {
  const seats = new Map<string, SeatOfSitting>();
  const members = sitting.participants.filter(
    (one) => votingRoles.has(one.role) && !one.standsInFor,
  );
  for (const member of members) {
    const key = member.seatId ?? member.id;
    if (!seats.has(key)) seats.set(key, { key, member, vacant: null, deputies: [] });
  }
  for (const vacant of sitting.vacantSeats) {
    const key = vacant.seatId;
    if (!seats.has(key)) seats.set(key, { key, member: null, vacant, deputies: [] });
  }
  for (const deputy of sitting.participants) {
    if (members.includes(deputy)) continue;
    const key = seatStoodInFor(members, deputy);
    if (key === null) continue;
    const seat = seats.get(key) ?? { key, member: null, vacant: null, deputies: [] };
    seats.set(key, { ...seat, deputies: [...seat.deputies, deputy] });
  }
  return [...seats.values()];
}

/** Somebody who has, or stands in for, a seat: its key. Null for observers, guests and others. */
export function seatKeyOf(sitting: Sitting, participant: ParticipantId): string | null {
  const seat = seatsOf(sitting).find(
    ({ member, deputies }) =>
      member?.id === participant || deputies.some((one) => one.id === participant),
  );
  return seat?.key ?? null;
}

/**
 * Somebody as they are added to the roll: a member who has no seat by name has the first that nobody
 * holds and no deputy was called to, so that the body does not become larger by it.
 */
export function inVacantSeat(sitting: Sitting, participant: Participant): Participant {
  const { role, seatId, standsInFor, side, organisation } = participant;
  if (!votingRoles.has(role) || seatId !== null || standsInFor !== null) return participant;
  const free = seatsOf(sitting).find((seat) => seat.vacant && seat.deputies.length === 0)?.vacant;
  return free
    ? {
        ...participant,
        seatId: free.seatId,
        side: side ?? free.side,
        organisation: organisation ?? free.organisation,
        weight: free.weight,
      }
    : participant;
}

/** The seat that somebody votes for: their own, or that of the one in whose place they were called. */
export function seatOfVote(
  sitting: Sitting,
  itemId: AgendaItemId,
  voter: ParticipantId,
): string | null {
  const called = sitting.conflicts.find(
    (one) => one.itemId === itemId && one.decided?.deputy === voter,
  );
  return (called && seatKeyOf(sitting, called.participant)) ?? seatKeyOf(sitting, voter);
}

/** Those who are out in an item, each with the deputy who was called in their place. */
export function disqualifiedIn(
  sitting: Sitting,
  itemId: AgendaItemId | null,
): ReadonlyMap<ParticipantId, ParticipantId | null> {
  return new Map(
    sitting.conflicts.flatMap((one) =>
      one.itemId === itemId && one.decided?.disqualified
        ? [[one.participant, one.decided.deputy] as const]
        : [],
    ),
  );
}

function seatStoodInFor(members: readonly Participant[], deputy: Participant): string | null {
  if (deputy.standsInFor !== null) {
    const member = members.find((one) => one.id === deputy.standsInFor);
    return member ? (member.seatId ?? member.id) : null;
  }
  // Called to a seat that nobody is elected to, or to a member's seat by its own name.
  return deputy.role === 'deputy' ? deputy.seatId : null;
}
