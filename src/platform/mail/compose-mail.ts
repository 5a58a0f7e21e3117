import MailComposer from 'nodemailer/lib/mail-composer';
import type { OutgoingMail, OutgoingPart } from './outgoing-mail.ts';

export type ComposedMail = { bytes: Buffer; envelope: { from: string; to: string } };

/**
 * A mail as RFC 5322 bytes with the addresses of its envelope. The first part with a calendar
 * method is both an alternative to the text, which makes it an invitation, and an .ics file, for
 * programs that look for one. Names and subjects cannot begin a header; international domains are
 * written as servers read them.
 * @source RFC 5322, RFC 6047
 */
export async function composeMail(mail: OutgoingMail): Promise<ComposedMail> {
  const invitation = mail.parts.find((part) => part.calendarMethod !== undefined);
  const files = mail.parts.filter((part) => part !== invitation);
  const composed = new MailComposer({
    messageId: messageIdOf(mail),
    date: mail.date,
    from: { name: oneLine(mail.from.name), address: mail.from.email },
    to: { name: oneLine(mail.to.name), address: mail.to.email },
    ...(mail.replyTo ? { replyTo: { name: '', address: oneLine(mail.replyTo) } } : {}),
    subject: oneLine(mail.subject),
    headers: {
      'Content-Language': mail.language,
      // Programs that answer for people on holiday are asked not to.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
    },
    text: mail.text,
    textEncoding: 'quoted-printable',
    attachments: files.map(attachment),
    ...(invitation ? { icalEvent: calendarEvent(invitation) } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const { from, to } = composed.getEnvelope();
  return { bytes: await composed.build(), envelope: { from: from || '', to: to[0] ?? '' } };
}

/** The same for the same message, however often it is tried. */
export function messageIdOf(mail: Pick<OutgoingMail, 'id' | 'from'>): string {
  return `<${mail.id}@${mail.from.email.slice(mail.from.email.lastIndexOf('@') + 1)}>`;
}

const attachment = ({ name, mediaType, bytes }: OutgoingPart) => ({
  filename: oneLine(name),
  contentType: oneLine(mediaType),
  content: Buffer.from(bytes),
});

const calendarEvent = ({ name, bytes, calendarMethod }: OutgoingPart) => ({
  method: calendarMethod ?? 'REQUEST',
  filename: oneLine(name),
  content: Buffer.from(bytes).toString('utf8'),
});

const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
