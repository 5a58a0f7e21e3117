import type { WrittenStandard } from '../../../kernel/language.ts';
import { writtenDay, writtenTime } from '../../../kernel/written-day.ts';
import { addresses } from '../../../ui/addresses.ts';
import { type NoticeDocument, noticeIcs } from '../../documents/index.ts';
import type { MessagePart, NewMessage } from '../../messages/vocabulary.ts';
import { nb } from '../text/mail/nb.ts';
import { nn } from '../text/mail/nn.ts';
import type { CalledOffFor, Invitation, Round } from '../vocabulary.ts';
import { attendeesOf, type Partner } from './attendees.ts';

/** What a mail is about; the words that it needs besides the meeting. */
export type MailKind =
  | { kind: 'called' }
  | { kind: 'asked'; changes: readonly string[] }
  | { kind: 'updated'; changes: readonly string[] }
  | { kind: 'deputy'; member: Partner }
  | { kind: 'deputyMoved'; member: Partner }
  | { kind: 'deputised'; deputy: Partner }
  | { kind: 'comes' }
  | { kind: 'reminded' }
  | { kind: 'cancelled'; reason: string }
  | { kind: 'calledOff'; why: CalledOffFor };

/** All that mails about one meeting have in common. */
export type MailFrame = {
  /** The identity of the meeting's entry in calendars. */
  uid: string;
  round: Round;
  /** The notice as published last, in whatever written standard. */
  notice: NoticeDocument;
  organizer: { name: string; email: string };
  contact: string;
  now: Date;
};

const texts = { nb, nn };
const asking = new Set<MailKind['kind']>(['called', 'asked', 'reminded', 'deputy', 'deputyMoved']);

/**
 * One mail to one person who was called, in their written standard: what it is about, when and
 * where, the link to answer by, the calendar entry as it is for this very person, and the notice
 * where it is at hand. `onceKey` names the occasion, so that the same mail never goes twice.
 * @source F-067, F-080
 */
export function mailToOne(
  frame: MailFrame,
  to: Invitation & { email: string },
  about: MailKind,
  extra: { token: string | null; pdf: Uint8Array | null; onceKey: string },
): NewMessage {
  const { round } = frame;
  const standard = to.writtenStandard;
  const t = texts[standard];
  const notice = { ...frame.notice, writtenStandard: standard };
  const body = notice.body.short || notice.body.name;
  const off = takesOut(about);
  const paragraphs = [
    t.greeting(to.name),
    leadOf(about, to, notice.body.name, standard),
    [t.time(whenOf(round, standard)), t.place(round.place || t.placeUnset)].join('\n'),
    about.kind === 'cancelled' && about.reason ? t.reason(about.reason) : '',
    'changes' in about && about.changes.length > 0
      ? [t.changes, ...about.changes.map((one) => `- ${one}`)].join('\n')
      : '',
    extra.token && asking.has(about.kind)
      ? [
          t.reply,
          round.origin + addresses.replyLink(extra.token),
          t.replyOrCalendar,
          to.standsInFor === null && !['observer', 'secretary'].includes(to.role)
            ? t.deputyFollows
            : '',
        ]
          .filter(Boolean)
          .join('\n')
      : '',
    off ? '' : (extra.pdf ? `${t.attached} ` : '') + t.online(noticeAddress(round)),
    !off && readsClosed(to) && notice.agenda.some((row) => row.closed)
      ? t.closed(round.origin + addresses.meeting(round.meetingId))
      : '',
    frame.contact ? t.contact(frame.contact) : '',
  ];
  return {
    about: { meetingId: round.meetingId },
    bodyId: round.bodyId,
    to: { name: to.name, email: to.email, personId: to.personId },
    writtenStandard: standard,
    subject: t.subject[about.kind](body, writtenDay(round.date, standard)),
    text: paragraphs.filter(Boolean).join('\n\n'),
    parts: [calendarPart(frame, notice, to, about), ...pdfPart(frame, extra.pdf, body)],
    onceKey: extra.onceKey,
  };
}

function leadOf(about: MailKind, to: Invitation, body: string, standard: WrittenStandard): string {
  const t = texts[standard];
  switch (about.kind) {
    case 'called':
      return to.role === 'observer' ? t.lead.observer(body) : t.lead.called(body);
    case 'deputy':
    case 'deputyMoved':
      return about.member.name
        ? t.lead[about.kind](about.member.name, body)
        : t.lead.deputyOfVacant(body);
    case 'deputised':
      return t.lead.deputised(about.deputy.name);
    case 'comes':
      return t.lead.comes();
    case 'calledOff':
      return t.calledOff[about.why](body);
    default:
      return t.lead[about.kind](body);
  }
}

function whenOf({ date, start, end }: Round, standard: WrittenStandard): string {
  return `${writtenDay(date, standard)}, ${writtenTime(start, standard)}–${end.replace(':', '.')}`;
}

/** A mail that takes the meeting out of calendars: one is not called, or nobody is. */
const takesOut = ({ kind }: MailKind) => kind === 'calledOff' || kind === 'cancelled';

const noticeAddress = (round: Round) => round.origin + addresses.notice(round.meetingId, 'html');

/** Whoever decides in cases behind closed doors; observers do not read them. */
const readsClosed = (to: Invitation) => to.role !== 'observer';

function calendarPart(
  frame: MailFrame,
  notice: NoticeDocument,
  to: Invitation & { email: string },
  about: MailKind,
): MessagePart {
  const { round, organizer, now } = frame;
  const method = takesOut(about) ? 'CANCEL' : 'REQUEST';
  const ics = noticeIcs(notice, {
    uid: frame.uid,
    sequence: round.sequence,
    stamp: now.toISOString(),
    url: noticeAddress(round),
    method,
    organizer,
    attendees: attendeesOf(to, about),
    calledOff: about.kind === 'calledOff',
  });
  return {
    name: 'innkalling.ics',
    mediaType: 'text/calendar; charset=utf-8',
    bytes: new TextEncoder().encode(ics),
    calendarMethod: method,
  };
}

function pdfPart({ round }: MailFrame, pdf: Uint8Array | null, body: string): MessagePart[] {
  if (!pdf) return [];
  const name = `innkalling-${body.replace(/[^\p{L}\p{N}]+/gu, '-')}-${round.date}.pdf`;
  return [{ name, mediaType: 'application/pdf', bytes: pdf }];
}

/** The same entry to put in a calendar by hand: published, so that no calendar asks for an answer. */
export function calendarOf(frame: MailFrame, to: Invitation): string {
  const { round, organizer, now } = frame;
  return noticeIcs(
    { ...frame.notice, writtenStandard: to.writtenStandard },
    {
      uid: frame.uid,
      sequence: round.sequence,
      stamp: now.toISOString(),
      url: noticeAddress(round),
      method: 'PUBLISH',
      organizer,
    },
  );
}
