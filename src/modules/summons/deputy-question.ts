import { isMemberSeat } from '../organisations/index.ts';
import type { Side } from '../organisations/vocabulary.ts';
import { deputiesToCall } from './rules/the-right-deputy-is-called-in-order.ts';
import type { CalledSeat, Scene } from './scene.ts';
import type { Invitation, Round } from './vocabulary.ts';

type Question = Parameters<typeof deputiesToCall>[0];

/** The deputies of the body on the meeting's date. */
export function deputySeats(scene: Scene, round: Pick<Round, 'date'>): CalledSeat[] {
  return scene.seatsOn(round.date).filter((seat) => seat.role === 'deputy');
}

/** What the rule on deputies is asked, told from those who are called now. */
export function deputyQuestion(
  all: readonly Invitation[],
  deputies: readonly CalledSeat[],
  begun: boolean,
): Question {
  const members = all
    .filter((one) => one.standsInFor === null && isMemberSeat(one))
    .toSorted((a, b) => Number(a.repliedAt ?? 0) - Number(b.repliedAt ?? 0));
  return {
    places: members.map((one) => ({ ...one, away: one.reply === 'not-coming' })),
    called: all.flatMap((one) =>
      one.standsInFor === null
        ? []
        : [
            {
              id: one.id,
              seatId: one.seatId,
              who: whoIs(one),
              standsInFor: one.standsInFor,
              declined: one.reply === 'not-coming',
            },
          ],
    ),
    deputies: deputies.map((seat) => ({
      seatId: seat.id,
      who: whoIs({ personId: seat.holder_person_id, email: seat.email, name: seat.holder }),
      forSeat: seat.deputy_for_seat,
      forSide: seat.deputy_for_side as Side | null,
      rank: seat.rank,
    })),
    unable: new Set(all.filter((one) => one.standsInFor === null).map(whoIs)),
    begun,
  };
}

/** Who would be called if this member, or this deputy, said no; null where nobody is left. */
export function nextDeputyFor(
  invitation: Invitation,
  all: readonly Invitation[],
  deputies: readonly CalledSeat[],
): string | null {
  // Whoever answers now comes after those who have answered already.
  const last = new Date(8.64e15);
  const away = all.map((one) =>
    one.id === invitation.id ? { ...one, reply: 'not-coming' as const, repliedAt: last } : one,
  );
  const place = invitation.standsInFor ?? invitation.id;
  const { call, move } = deputiesToCall(deputyQuestion(away, deputies, false));
  const called = call.find((one) => one.standsInFor === place);
  if (called) return deputies.find((seat) => seat.id === called.seatId)?.holder ?? null;
  const moved = move.find((one) => one.standsInFor === place);
  return all.find((one) => one.id === moved?.id)?.name ?? null;
}

/** The same person in two seats is one person, who can sit in one place only. */
function whoIs(one: Pick<Invitation, 'personId' | 'email' | 'name'>): string {
  return one.personId ?? one.email?.toLowerCase() ?? one.name;
}
