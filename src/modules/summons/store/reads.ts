import { createHash } from 'node:crypto';
import type { MeetingId } from '../../../kernel/ids.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { Answered, Invitation, Round } from '../vocabulary.ts';
import type { InvitationRow, RoundRow } from './tables.ts';

export function toInvitation(row: InvitationRow): Invitation {
  return {
    id: row.id,
    meetingId: row.meeting_id,
    bodyId: row.body_id,
    seatId: row.seat_id,
    role: row.role,
    side: row.side,
    name: row.name,
    personId: row.person_id,
    email: row.email,
    represents: row.represents,
    organisation: row.organisation,
    writtenStandard: row.written_standard,
    standsInFor: row.stands_in_for,
    rank: row.rank,
    reply: row.reply,
    reason: row.reason,
    repliedAt: row.replied_at,
    repliedVia: row.replied_via,
    calledOffAt: row.called_off_at,
    calledOffFor: row.called_off_for,
    mailedPublication: row.mailed_publication,
    mailedTo: row.mailed_to,
    remindedOn: row.reminded_on,
  };
}

export function toRound(row: RoundRow): Round {
  return {
    meetingId: row.meeting_id,
    bodyId: row.body_id,
    publication: row.publication,
    sequence: row.sequence,
    askedSequence: row.asked_sequence,
    date: row.held_on,
    start: row.starts_at,
    end: row.ends_at,
    place: row.place,
    origin: row.origin,
    sentAt: row.sent_at,
    sentBy: row.sent_by,
  };
}

/** What those called to a meeting were sent last; undefined before anything was. */
export async function readRound(db: Reader, meetingId: string): Promise<Round | undefined> {
  const row = await db
    .selectFrom('summons.round')
    .selectAll()
    .where('meeting_id', '=', meetingId as MeetingId)
    .executeTakeFirst();
  return row && toRound(row);
}

/** Everybody who is or was called to a meeting, in the order of the seats, deputies last. */
export async function readAllInvitations(db: Reader, meetingId: string): Promise<Invitation[]> {
  const rows = await db
    .selectFrom('summons.invitation')
    .selectAll()
    .where('meeting_id', '=', meetingId as MeetingId)
    .orderBy('position')
    .orderBy('called_at')
    .orderBy('id')
    .execute();
  return rows.map(toInvitation);
}

/** Those who are called to a meeting now. */
export async function readInvitations(db: Reader, meetingId: string): Promise<Invitation[]> {
  return (await readAllInvitations(db, meetingId)).filter((one) => one.calledOffAt === null);
}

export async function readInvitation(db: Reader, id: string): Promise<Invitation | undefined> {
  const row = await db
    .selectFrom('summons.invitation')
    .selectAll()
    .where('id', '=', id as Invitation['id'])
    .executeTakeFirst();
  return row && toInvitation(row);
}

/** What is kept of a link: never the link itself. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The invitation that a mailed link was made for, called off or not. */
export async function invitationOfToken(
  db: Reader,
  token: string,
): Promise<Invitation | undefined> {
  const row = await db
    .selectFrom('summons.link as l')
    .innerJoin('summons.invitation as i', 'i.id', 'l.invitation_id')
    .selectAll('i')
    .where('l.token_hash', '=', hashOfToken(token))
    .executeTakeFirst();
  return row && toInvitation(row);
}

/** All answers that came to a meeting's invitations, oldest first. */
export async function readAnswers(db: Reader, meetingId: string): Promise<Answered[]> {
  const rows = await db
    .selectFrom('summons.answer as a')
    .innerJoin('summons.invitation as i', 'i.id', 'a.invitation_id')
    .selectAll('a')
    .where('i.meeting_id', '=', meetingId as MeetingId)
    .orderBy('a.id')
    .execute();
  return rows.map((row) => ({
    invitationId: row.invitation_id,
    reply: row.reply,
    reason: row.reason,
    via: row.via,
    by: row.by_name,
    at: row.at,
    date: row.held_on,
    start: row.starts_at,
    toEarlierTime: row.to_earlier_time,
  }));
}

/** The notice of a publication as it was mailed, in one written standard. */
export async function readNoticeFile(
  db: Reader,
  round: Pick<Round, 'meetingId' | 'publication'>,
  standard: WrittenStandard,
): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('summons.notice_file')
    .select('pdf')
    .where('meeting_id', '=', round.meetingId)
    .where('publication', '=', round.publication)
    .where('written_standard', '=', standard)
    .executeTakeFirst();
  return row?.pdf;
}
