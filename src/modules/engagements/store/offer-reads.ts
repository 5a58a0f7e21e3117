import { type Selectable, sql } from 'kysely';
import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { RecruitmentRound } from '../../adverts/vocabulary.ts';
import type { Gate, Offer, OfferId } from '../vocabulary.ts';
import type { OfferRow } from './tables.ts';

export function toOffer(row: Selectable<OfferRow>): Offer {
  const { id, party, percent, conditional, state, reason, replaces, version } = row;
  return {
    ...{ id, party, percent, conditional, state, reason, replaces, version },
    roundId: row.round_id,
    applicantId: row.applicant_id,
    bodyId: row.body_id,
    roleId: row.role_id,
    startOn: row.start_on,
    answerBy: row.answer_by,
    offeredAt: row.offered_at,
    offeredBy: row.offered_by,
    answeredAt: row.answered_at,
    answeredHow: row.answered_how,
    endedOn: row.ended_on,
    applicationGone: row.application_gone,
    seatId: row.seat_id,
  };
}

/** The offers of a round, or of all rounds, in the order they were made. @source F-025 */
export async function listOffers(db: Reader, roundId?: string): Promise<Offer[]> {
  let rows = db.selectFrom('engagements.offer').selectAll();
  if (roundId !== undefined) rows = rows.where('round_id', '=', roundId as Offer['roundId']);
  return (await rows.orderBy('position').execute()).map(toOffer);
}

export async function readOffer(db: Reader, id: string): Promise<Offer | undefined> {
  const row = await db
    .selectFrom('engagements.offer')
    .selectAll()
    .where('id', '=', id as OfferId)
    .executeTakeFirst();
  return row && toOffer(row);
}

/**
 * Locks all offers of a group for the rest of the transaction and answers them: of two who would
 * take its last seat, the second waits here and sees what the first did.
 */
export async function lockOffersOfGroup(tx: Writer, bodyId: BodyId): Promise<Offer[]> {
  const rows = await tx
    .selectFrom('engagements.offer')
    .selectAll()
    .where('body_id', '=', bodyId)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toOffer);
}

/** Locks the offers that wait for an answer of one applicant: one that is answered meanwhile is none. */
export async function lockWaitingOffersOf(
  tx: Writer,
  applicantId: Offer['applicantId'],
): Promise<Offer[]> {
  const rows = await tx
    .selectFrom('engagements.offer')
    .selectAll()
    .where('applicant_id', '=', applicantId)
    .where('state', '=', 'offered')
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toOffer);
}

/** The same for a round, for what concerns all its offers at once. */
export async function lockOffersOfRound(tx: Writer, roundId: Offer['roundId']): Promise<Offer[]> {
  const rows = await tx
    .selectFrom('engagements.offer')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toOffer);
}

/** The decision that a round's offers wait for; null where they wait for none. */
export async function readGate(db: Reader, round: RecruitmentRound): Promise<Gate | null> {
  const row = await db
    .selectFrom('engagements.gate')
    .selectAll()
    .where('round_id', '=', round.id)
    .executeTakeFirst();
  if (row) {
    const { name, outcome, version } = row;
    return {
      ...{ name, outcome, version },
      roundId: round.id,
      on: row.on_day,
      byCase: row.by_case,
    };
  }
  if (!round.conditionalOn) return null;
  const { name, expectedOn: on } = round.conditionalOn;
  return { roundId: round.id, name, on, outcome: 'waiting', byCase: null, version: 0 };
}

/** The rounds with offers that wait for an answer after their last day. */
export async function offersToLapse(db: Reader, today: IsoDate): Promise<OfferId[]> {
  const rows = await db
    .selectFrom('engagements.offer')
    .select('id')
    .where('state', '=', 'offered')
    .where('answer_by', '<', today)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Lets one at a time make offers of a round or settle what they wait for, so that no offer is made
 * beside a decision that would have made it fall.
 */
export async function lockRoundOfOffers(tx: Writer, roundId: Offer['roundId']): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`offers of ${roundId}`}))`.execute(tx);
}
