import type { RoundId, SeatId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { ReasonKind } from '../../consensus/vocabulary.ts';
import { type Acting, command, type Done } from '../../identity/command.ts';
import { type OwnSeatOf, ownSeat, seatOfPerson } from '../own-seat.ts';
import { readPanel } from '../panel.ts';
import { type AnothersLink, anothersLink, type Visitor } from '../rules/a-link-is-for-one.ts';
import {
  type LateRefusal,
  type StandRefusal,
  standOf,
  takesAnswers,
} from '../rules/a-position-is-one-that-the-rules-offer.ts';
import { type SeatRefusal, seatToSpeakFor } from '../rules/one-position-speaks-for-a-seat.ts';
import { askedByLink } from '../store/links.ts';
import { readGiven, readRound } from '../store/reads.ts';
import { insertPosition, lockRound } from '../store/writes.ts';
import type { Position } from '../vocabulary.ts';
import { rulesOf } from './end-round.ts';

/** A position as typed. */
export type Typed = { stance: string; reason: string; reasonKind: ReasonKind | null };

export type GiveRefusal = LateRefusal | SeatRefusal | StandRefusal;

export type Given = {
  seatId: SeatId;
  /** Whether it takes the place of an earlier position from the same hand in this round. */
  changed: boolean;
};

/** Gives a position signed in, for one's own seat or as deputy. @source F-033 */
export const givePosition = command<
  { roundId: string } & Typed,
  Given,
  GiveRefusal | { code: 'no-seat-in-body' }
>({
  name: 'matters.give-position',
  action: 'matter.answer',
  subject: async (tx, { roundId }) => {
    const round = await readRound(tx, roundId);
    return round ? { bodyId: round.bodyId } : null;
  },
  run: async (tx, { roundId, ...typed }, acting) => {
    const { actor } = acting;
    const round = await readRound(tx, roundId);
    const own = round && (await seatOfPerson(tx, round.bodyId, actor.personId, acting.today));
    if (!round || !own) return refused({ code: 'no-seat-in-body' });
    return give(tx, round.id, own, typed, { via: 'page', name: actor.name }, acting);
  },
});

export type LinkRefusal = { code: 'link-is-unknown' } | AnothersLink;

/**
 * Takes the position of somebody who followed the link in their mail, without signing in. The link
 * is the leave: it is looked up again here, and is dead from the moment the round is closed.
 * @source F-038
 */
export const givePositionByLink = command<
  { token: string; visitor: Visitor } & Typed,
  Given,
  GiveRefusal | LinkRefusal
>({
  name: 'matters.give-position-by-link',
  action: 'matter.answer',
  subject: async (tx, { token }) => {
    const asked = await askedByLink(tx, token);
    const round = asked && (await readRound(tx, asked.roundId));
    return round ? { bodyId: round.bodyId } : null;
  },
  run: async (tx, { token, visitor, ...typed }, acting) => {
    const asked = await askedByLink(tx, token);
    const round = asked && (await readRound(tx, asked.roundId));
    if (!round) return refused({ code: 'link-is-unknown' });
    const another = anothersLink(asked, visitor);
    if (another) return refused(another);
    const own = await ownSeat(tx, round.bodyId, asked, acting.today);
    return give(tx, round.id, own, typed, { via: 'link', name: asked.name }, acting);
  },
});

/**
 * Keeps a position beside those before it. The round's lock is taken first: an answer comes whole
 * before its close or is refused after it, and of two from the same hand the last counts. What
 * somebody gives as reason is kept with the position and never in the log.
 */
async function give(
  tx: Writer,
  roundId: RoundId,
  own: OwnSeatOf,
  typed: Typed,
  by: Pick<Position, 'via' | 'name'>,
  { now, today }: Acting,
): Promise<Verdict<Done<Given>, GiveRefusal>> {
  const locked = await lockRound(tx, roundId);
  if (!locked) throw new Error(`The round ${roundId} went away inside its own transaction.`);
  const { round } = locked;
  const open = takesAnswers(round, today);
  if (!open.ok) return open;
  const panel = await readPanel(tx, round.bodyId, today);
  const given = await readGiven(tx, round.id);
  const seat = seatToSpeakFor(own, panel.counts, given);
  if (!seat.ok) return seat;
  const stand = standOf(typed, (await rulesOf(tx, round)).offers);
  if (!stand.ok) return stand;
  const seatId = seat.value;
  const position = { roundId, seatId, ...stand.value, ...by, as: own.role, at: now };
  await insertPosition(tx, { ...position, personId: own.personId, givenBySeat: own.seatId });
  const before = given.findLast((one) => one.seatId === seatId && one.givenBySeat === own.seatId);
  return allowed({
    value: { seatId, changed: before !== undefined },
    changes: [
      {
        subjectKind: 'matter',
        subjectId: round.matterId,
        bodyId: round.bodyId,
        before: before ? { stance: before.stance } : null,
        after: { round: round.no, name: by.name, as: own.role, stance: stand.value.stance },
      },
    ],
  });
}
