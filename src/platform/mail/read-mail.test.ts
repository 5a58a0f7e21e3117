import { afterAll, describe, expect, test } from 'vitest';
import { mailLimitBytes, readMail, stopReadingMail } from './read-mail.ts';

afterAll(stopReadingMail);

const calendar = (lines: readonly string[], method = 'REPLY') =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//prove//NO',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'UID:meet_1@omforent',
    'DTSTAMP:20260302T100000Z',
    'SEQUENCE:2',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const mail = (ics: string, from = 'Vara <Vara@Kommune.example>') =>
  Buffer.from(
    [
      `From: ${from}`,
      'To: post@omforent.example',
      'Message-ID: <svar-1@kommune.example>',
      'Subject: =?utf-8?Q?Avsl=C3=A5tt=3A_M=C3=B8te?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Jeg kan dessverre ikke.',
      '--b',
      'Content-Type: text/calendar; charset=utf-8; method=REPLY',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(ics).toString('base64').replace(/.{76}/g, '$&\r\n'),
      '--b--',
      '',
    ].join('\r\n'),
  );

const read = async (bytes: Uint8Array) => {
  const verdict = await readMail(bytes);
  return verdict.ok ? verdict.value : verdict.refusal;
};

describe('reading a mail that came in', () => {
  test('a declined invitation, with what was said', async () => {
    const ics = calendar([
      'ATTENDEE;PARTSTAT=DECLINED;CN=Vara:mailto:VARA@kommune.example',
      'COMMENT:Er på reise',
    ]);
    expect(await read(mail(ics))).toMatchObject({
      messageId: '<svar-1@kommune.example>',
      from: 'vara@kommune.example',
      subject: 'Avslått: Møte',
      text: expect.stringContaining('dessverre'),
      answer: {
        uid: 'meet_1@omforent',
        sequence: 2,
        attendee: 'vara@kommune.example',
        partstat: 'DECLINED',
        delegatedTo: null,
        comment: 'Er på reise',
      },
    });
  });

  test('a place given to another names both', async () => {
    const ics = calendar([
      'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:ny@kommune.example":mailto:vara@kommune.example',
    ]);
    expect(await read(mail(ics))).toMatchObject({
      answer: { partstat: 'DELEGATED', delegatedTo: 'ny@kommune.example' },
    });
  });

  test('where several are named, the answer is the sender’s', async () => {
    const ics = calendar([
      'ATTENDEE;PARTSTAT=ACCEPTED:mailto:leder@kommune.example',
      'ATTENDEE;PARTSTAT=DECLINED:mailto:vara@kommune.example',
    ]);
    expect(await read(mail(ics))).toMatchObject({
      answer: { attendee: 'vara@kommune.example', partstat: 'DECLINED' },
    });
  });

  test('a calendar file by itself speaks for its attendee', async () => {
    const ics = calendar(['ATTENDEE;PARTSTAT=ACCEPTED:mailto:leder@kommune.example']);
    expect(await read(Buffer.from(ics))).toMatchObject({
      from: 'leder@kommune.example',
      answer: { partstat: 'ACCEPTED' },
    });
  });

  test.each([
    ['an invitation', calendar(['ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@x.example'], 'REQUEST')],
    ['an answer that says nothing', calendar(['ATTENDEE:mailto:a@x.example'])],
    ['a state that no answer has', calendar(['ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:a@x.example'])],
    ['nobody', calendar([])],
  ])('%s is no answer', async (_, ics) => {
    expect(await read(mail(ics))).toMatchObject({ answer: null, brokenCalendar: false });
  });

  test('a calendar that is broken is told from a mail without one', async () => {
    expect(await read(mail('BEGIN:VCALENDAR\r\nnonsense'))).toMatchObject({
      answer: null,
      brokenCalendar: true,
    });
  });

  test('a mail nested without end, one too large and one of nothing are refused', async () => {
    let nested = '';
    for (let depth = 0; depth < 400; depth++) {
      nested += `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`;
    }
    expect(await read(Buffer.from(`From: a@x.example\r\n${nested}`))).toEqual({
      code: 'too-much-to-read',
    });
    expect(await read(new Uint8Array(mailLimitBytes + 1))).toEqual({ code: 'too-much-to-read' });
    expect(await read(new Uint8Array())).toEqual({ code: 'unreadable-mail' });
  });
});
