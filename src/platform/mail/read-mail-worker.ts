import PostalMime, { type Address, type Email } from 'postal-mime';
import { refused, type Verdict } from '../../kernel/verdict.ts';
import { answerTasks } from '../worker/answer-tasks.ts';
import { type CalendarAnswer, calendarAnswer } from './calendar-answer.ts';
import type { MailRefusal, ReadMail } from './read-mail.ts';
import { returnedMail } from './returned-mail.ts';

const limits = { parts: 100, calendars: 5, calendarBytes: 256 * 1024, textLetters: 20_000 };

answerTasks(async (bytes: Uint8Array): Promise<Verdict<ReadMail, MailRefusal>> => {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('utf8');
  if (/^\ufeff?\s*BEGIN:VCALENDAR/i.test(head)) return readCalendarFile(bytes);
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, {
      attachmentEncoding: 'arraybuffer',
      maxNestingDepth: 20,
      maxHeadersSize: 256 * 1024,
      maxRfc822NestingDepth: 2,
    });
  } catch {
    return refused({ code: 'too-much-to-read' });
  }
  if (mail.attachments.length > limits.parts) return refused({ code: 'too-much-to-read' });
  if (mail.headers.length === 0) return refused({ code: 'unreadable-mail' });
  const from = senderOf(mail.from);
  const calendars = mail.attachments
    .filter(({ mimeType, filename }) => isCalendar(mimeType, filename))
    .slice(0, limits.calendars)
    .map(({ content }) => textOf(content));
  const returned = returnedIn(mail);
  return {
    ok: true,
    value: {
      messageId: (mail.messageId ?? '').slice(0, 500),
      from,
      subject: plain(mail.subject ?? '').slice(0, 500),
      text: plain(mail.text ?? '').slice(0, limits.textLetters),
      calendars,
      ...(returned ? { answer: null, brokenCalendar: false } : answerIn(calendars, from)),
      returned,
    },
  };
});

/** A calendar by itself names nobody who sent it: who lays it in vouches for it. */
function readCalendarFile(bytes: Uint8Array): Verdict<ReadMail, MailRefusal> {
  const calendar = textOf(bytes);
  const found = answerIn([calendar], '');
  const from = found.answer?.attendee ?? '';
  return {
    ok: true,
    value: {
      messageId: '',
      from,
      subject: '',
      text: '',
      calendars: [calendar],
      ...found,
      returned: null,
    },
  };
}

/** The first part that is an answer; the same calendar often comes twice, as part and as file. */
function answerIn(calendars: readonly string[], from: string) {
  let brokenCalendar = false;
  let answer: CalendarAnswer | null = null;
  for (const calendar of calendars) {
    try {
      answer ??= calendarAnswer(calendar, from);
    } catch {
      brokenCalendar = true;
    }
  }
  return { answer, brokenCalendar: brokenCalendar && !answer };
}

/** The mail that a report tells of; the report is one by its content type, whoever sent it. */
function returnedIn(mail: Email) {
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (!/^\s*multipart\/report\b/i.test(type)) return null;
  const partOf = (types: RegExp) => {
    const part = mail.attachments.find(({ mimeType }) => types.test(mimeType));
    return part ? plain(textOf(part.content)) : '';
  };
  return returnedMail({
    status: partOf(/^message\/(?:global-)?delivery-status$/),
    original: partOf(/^(?:message\/(?:rfc822|global|global-headers)|text\/rfc822-headers)$/),
  });
}

const isCalendar = (mediaType: string, name: string | null) =>
  /^(?:text\/calendar|application\/ics)$/.test(mediaType) || /\.ics$/i.test(name ?? '');

const senderOf = (from: Address | undefined) =>
  (from?.address ?? '').trim().toLowerCase().slice(0, 254);

const textOf = (content: ArrayBuffer | Uint8Array | string) =>
  typeof content === 'string'
    ? content.slice(0, limits.calendarBytes)
    : Buffer.from(content as ArrayBuffer)
        .subarray(0, limits.calendarBytes)
        .toString('utf8')
        .replace(/^\ufeff/, '');

/** PostgreSQL keeps no NUL, and a line of a mail needs no other control character. */
const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
