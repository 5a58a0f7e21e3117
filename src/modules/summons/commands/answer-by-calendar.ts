import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Db, Writer } from '../../../platform/database/tables.ts';
import { type CommandRefusal, command, perform } from '../../identity/command.ts';
import { meetingOfCalendarUid } from '../../meetings/index.ts';
import { actorOfInvitation } from '../actor-of-invitation.ts';
import { readCalendarAnswer } from '../rules/a-calendar-answers-for-its-owner.ts';
import { mailFrame, readScene } from '../scene.ts';
import { readAllInvitations, readAnswers, readInvitation } from '../store/reads.ts';
import { insertAnswer, lockRound } from '../store/writes.ts';
import type { Answered, Invitation, Reply, Round } from '../vocabulary.ts';
import { bodyOfInvitation } from './answer.ts';
import { type AnswerOutcome, type AnswerStop, answerInvitation } from './answer-invitation.ts';
import { writeTo } from './write-to.ts';

/** What a calendar sent back (iTIP REPLY), as read from its mail. Addresses without "mailto:". */
export type CalendarReply = {
  uid: string;
  sequence: number;
  attendee: string;
  partstat: 'ACCEPTED' | 'DECLINED' | 'TENTATIVE' | 'DELEGATED';
  delegatedTo?: string | null;
  /** The address that the mail came from. */
  from: string;
};

export type CalendarOutcome =
  | ({ kind: 'answered' } & AnswerOutcome)
  /** An answer to a time that is no more: kept, and asked again. */
  | { kind: 'to-earlier-time' }
  /** "Perhaps" is no answer: kept, and the person still counts as one who has not answered. */
  | { kind: 'tentative' };

export type CalendarStop =
  | { code: 'meeting-unknown' }
  | { code: 'attendee-unknown' }
  | { code: 'sender-is-not-attendee' };

const answerByCalendar = command<
  { invitationId: string; reply: CalendarReply },
  CalendarOutcome,
  AnswerStop
>({
  name: 'summons.answer-by-calendar',
  action: 'summons.reply',
  subject: bodyOfInvitation,
  run: async (tx, { invitationId, reply }, acting) => {
    const first = await readInvitation(tx, invitationId);
    const round = first && (await lockRound(tx, first.meetingId));
    const invitation = round && (await readInvitation(tx, invitationId));
    const scene = round && (await readScene(tx, round.meetingId));
    if (!invitation || !scene) return refused({ code: 'invitation-is-gone' });
    const read = readCalendarAnswer(reply, round);
    if (read.kind === 'answer') {
      const given = { invitationId: invitation.id, via: 'calendar' as const, seenSequence: null };
      const { reply: said, reason } = read;
      const done = await answerInvitation(tx, { ...given, reply: said, reason }, acting);
      if (!done.ok) return done;
      const { value, changes } = done.value;
      return allowed({ value: { kind: 'answered' as const, ...value }, changes });
    }
    if (scene.meeting.state === 'cancelled') return refused({ code: 'meeting-is-cancelled' });
    const aged = read.kind === 'to-earlier-time';
    if (await isKept(tx, invitation, round, read.reply, aged)) {
      return allowed({ value: { kind: read.kind }, changes: [] });
    }
    await insertAnswer(tx, {
      invitationId: invitation.id,
      reply: read.reply,
      reason: '',
      via: 'calendar',
      by: invitation.name,
      at: acting.now,
      date: round.date,
      start: round.start,
      toEarlierTime: aged,
    });
    const asksAgain = aged && invitation.reply === 'none';
    if (asksAgain && invitation.calledOffAt === null) {
      const frame = mailFrame(scene, round, acting.now);
      const about = { kind: 'asked' as const, changes: [] };
      await writeTo(tx, frame, invitation, about, `asked-once-more/${round.askedSequence}`);
    }
    const after = { name: invitation.name, reply: read.reply, via: 'calendar', as: read.kind };
    return allowed({
      value: { kind: read.kind },
      changes: [{ subjectKind: 'invitation', subjectId: invitation.id, after }],
    });
  },
});

/** Whether the very answer is kept already, as when a mail program sends it once more. */
async function isKept(
  tx: Writer,
  { id, meetingId }: Invitation,
  round: Round,
  reply: Reply,
  toEarlierTime: boolean,
): Promise<boolean> {
  const own = (await readAnswers(tx, meetingId)).filter((one) => one.invitationId === id);
  const same = (one: Answered | undefined) =>
    one?.via === 'calendar' &&
    one.reply === reply &&
    one.toEarlierTime === toEarlierTime &&
    one.date === round.date &&
    one.start === round.start;
  return toEarlierTime ? own.some(same) : same(own.at(-1));
}

/**
 * Takes what a calendar answered: finds who was called by the meeting's UID and the attendee's
 * address, and acts as that person. Refused where the meeting or the address is unknown, and where
 * the mail came from another than the attendee.
 * @source RFC 5546 § 3.2.3; F-080
 */
export async function takeCalendarReply(
  db: Db,
  reply: CalendarReply,
  at: { now: Date; today: IsoDate },
): Promise<Verdict<CalendarOutcome, CommandRefusal<AnswerStop | CalendarStop>>> {
  const meetingId = await meetingOfCalendarUid(db, reply.uid);
  const scene = meetingId ? await readScene(db, meetingId) : undefined;
  if (!scene) return refused({ code: 'meeting-unknown' });
  const plain = (address: string) => address.trim().toLowerCase();
  const of = plain(reply.attendee);
  if (plain(reply.from) !== of) return refused({ code: 'sender-is-not-attendee' });
  const all = await readAllInvitations(db, scene.meeting.id);
  const own = all.filter((one) =>
    [one.email, one.mailedTo].some((mail) => mail && plain(mail) === of),
  );
  // One who was called off and called again answers to the invitation that stands.
  const invitation = own.find((one) => one.calledOffAt === null) ?? own.at(-1);
  if (!invitation) return refused({ code: 'attendee-unknown' });
  const actor = actorOfInvitation(invitation, scene);
  return perform(db, answerByCalendar, { invitationId: invitation.id, reply }, { actor, ...at });
}
