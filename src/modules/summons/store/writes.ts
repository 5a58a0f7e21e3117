import { randomBytes } from 'node:crypto';
import type { InvitationId, MeetingId } from '../../../kernel/ids.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { Answered, Invitation, Round } from '../vocabulary.ts';
import { hashOfToken, toRound } from './reads.ts';
import type { InvitationRow } from './tables.ts';

/**
 * Locks what was last sent for one meeting. Whoever answers or sends takes this lock first, so that
 * two answers at the same instant come one after the other; undefined before anything was sent.
 */
export async function lockRound(tx: Writer, meetingId: string): Promise<Round | undefined> {
  const row = await tx
    .selectFrom('summons.round')
    .selectAll()
    .where('meeting_id', '=', meetingId as MeetingId)
    .forUpdate()
    .executeTakeFirst();
  return row && toRound(row);
}

/** Keeps what is sent now as what was sent last. */
export async function storeRound(tx: Writer, round: Round): Promise<void> {
  const row = {
    meeting_id: round.meetingId,
    body_id: round.bodyId,
    publication: round.publication,
    sequence: round.sequence,
    asked_sequence: round.askedSequence,
    held_on: round.date,
    starts_at: round.start,
    ends_at: round.end,
    place: round.place,
    origin: round.origin,
    sent_at: round.sentAt,
    sent_by: round.sentBy,
  };
  await tx
    .insertInto('summons.round')
    .values(row)
    .onConflict((conflict) => conflict.column('meeting_id').doUpdateSet(row))
    .execute();
}

/** Counts the sequence of a meeting's calendar entry up, and answers the new one. */
export async function nextSequence(tx: Writer, meetingId: MeetingId): Promise<number> {
  const row = await tx
    .updateTable('summons.round')
    .set((value) => ({ sequence: value('sequence', '+', 1) }))
    .where('meeting_id', '=', meetingId)
    .returning('sequence')
    .executeTakeFirstOrThrow();
  return row.sequence;
}

/** Calls somebody to a meeting. `position` is where they stand in the table of those called. */
export async function insertInvitation(
  tx: Writer,
  one: Invitation & { position: number },
  now: Date,
): Promise<void> {
  await tx
    .insertInto('summons.invitation')
    .values({
      id: one.id,
      meeting_id: one.meetingId,
      body_id: one.bodyId,
      seat_id: one.seatId,
      role: one.role,
      side: one.side,
      name: one.name,
      person_id: one.personId,
      email: one.email,
      represents: one.represents,
      organisation: one.organisation,
      written_standard: one.writtenStandard,
      stands_in_for: one.standsInFor,
      rank: one.rank,
      position: one.position,
      reply: one.reply,
      reason: one.reason,
      replied_at: one.repliedAt,
      replied_via: one.repliedVia,
      called_at: now,
      called_off_at: one.calledOffAt,
      called_off_for: one.calledOffFor,
      mailed_publication: one.mailedPublication,
      mailed_to: one.mailedTo,
      reminded_on: one.remindedOn,
    })
    .execute();
}

export async function updateInvitation(
  tx: Writer,
  id: InvitationId,
  change: Partial<Omit<InvitationRow, 'id' | 'meeting_id' | 'seat_id'>>,
): Promise<void> {
  await tx.updateTable('summons.invitation').set(change).where('id', '=', id).execute();
}

/** Keeps an answer as it came. */
export async function insertAnswer(tx: Writer, answer: Answered): Promise<void> {
  await tx
    .insertInto('summons.answer')
    .values({
      invitation_id: answer.invitationId,
      reply: answer.reply,
      reason: answer.reason,
      via: answer.via,
      by_name: answer.by,
      at: answer.at,
      held_on: answer.date,
      starts_at: answer.start,
      to_earlier_time: answer.toEarlierTime,
    })
    .execute();
}

/** Makes a link for an invitation: 256 random bits, of which only the hash is kept. */
export async function makeToken(tx: Writer, id: InvitationId, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx
    .insertInto('summons.link')
    .values({ token_hash: hashOfToken(token), invitation_id: id, created_at: now })
    .execute();
  return token;
}

/** Keeps the notice as it is mailed, once in each written standard. */
export async function storeNoticeFiles(
  tx: Writer,
  round: Pick<Round, 'meetingId' | 'publication'>,
  files: ReadonlyMap<WrittenStandard, Uint8Array>,
): Promise<void> {
  for (const [written_standard, pdf] of files) {
    await tx
      .insertInto('summons.notice_file')
      .values({
        meeting_id: round.meetingId,
        publication: round.publication,
        written_standard,
        pdf: Buffer.from(pdf),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Marks what somebody has answered as answers to an earlier time. */
export async function agePastAnswers(tx: Writer, meetingId: MeetingId): Promise<void> {
  const ids = tx.selectFrom('summons.invitation').select('id').where('meeting_id', '=', meetingId);
  await tx
    .updateTable('summons.answer')
    .set({ to_earlier_time: true })
    .where('invitation_id', 'in', ids)
    .execute();
}
