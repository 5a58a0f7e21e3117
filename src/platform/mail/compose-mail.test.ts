import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, onTestFinished, test } from 'vitest';
import { composeMail } from './compose-mail.ts';
import { openMailer } from './index.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

const mail: OutgoingMail = {
  id: 'msg_1',
  from: { name: 'Omforent', email: 'post@omforent.example' },
  to: { name: 'Leder', email: 'leder@kommune.example' },
  replyTo: null,
  subject: 'Innkalling',
  text: 'Velkommen.\n',
  language: 'nb',
  date: new Date('2026-03-02T10:00:00Z'),
  parts: [],
};
const compose = (given: Partial<OutgoingMail>) => composeMail({ ...mail, ...given });
const read = async (given: Partial<OutgoingMail>): Promise<Email> =>
  PostalMime.parse((await compose(given)).bytes);

describe('a composed mail', () => {
  test('is the same message however often it is composed', async () => {
    const ids = await Promise.all([read({}), read({ date: new Date() })]);
    expect(ids.map((one) => one.messageId)).toEqual(Array(2).fill('<msg_1@omforent.example>'));
  });

  test('keeps Norwegian and Sámi letters in names, subjects and text', async () => {
    const to = { name: 'Áššemeannudeaddji Ærø', email: 'leder@kommune.example' };
    const subject = 'Čoahkkin – møte på Gjøvik, ŋ đ ŧ ž';
    const text = 'Buorre beaivi. Åpent møte – «velkommen».\n';
    const found = await read({ to, subject, text });
    expect(found.to?.[0]).toMatchObject({ name: to.name, address: to.email });
    expect(found.subject).toBe(subject);
    expect(found.text?.trim()).toBe(text.trim());
  });

  test('has no line longer than servers take, and is plain letters, whatever was written', async () => {
    const text = `${'svært lange linjer uten slutt '.repeat(400)}\n.\nen linje som er et punktum`;
    const { bytes } = await compose({ text, subject: 'Langt emne '.repeat(60).trim() });
    const raw = bytes.toString('latin1');
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThan(998);
    expect(/^\p{ASCII}*$/u.test(raw)).toBe(true);
    expect((await PostalMime.parse(bytes)).text?.trim()).toBe(text);
  });

  test('lets no name, subject, address or file begin a header of its own', async () => {
    const evil = 'x\r\nBcc: alle@x.example\r\n\r\nannen tekst';
    const found = await read({
      to: { name: evil, email: 'leder@kommune.example' },
      replyTo: `svar@kommune.example${evil}`,
      subject: evil,
      parts: [{ name: evil, mediaType: 'application/pdf', bytes: new Uint8Array([1]) }],
    });
    expect(found.bcc).toBeUndefined();
    expect(found.headers.some(({ key }) => key === 'bcc')).toBe(false);
    expect(found.text?.trim()).toBe('Velkommen.');
  });

  test('writes an international domain as servers read it', async () => {
    const { bytes, envelope } = await compose({ to: { name: '', email: 'post@bærum.example' } });
    expect(envelope.to).toBe('post@xn--brum-voa.example');
    expect(bytes.toString('latin1')).toContain('post@xn--brum-voa.example');
  });

  test('an invitation is an alternative with its method, and a file too', async () => {
    const calendar = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Møte\r\nEND:VCALENDAR\r\n';
    const invitation = {
      name: 'mote.ics',
      mediaType: 'text/calendar',
      bytes: Buffer.from(calendar),
      calendarMethod: 'REQUEST',
    };
    const pdf = {
      name: 'Innkalling.pdf',
      mediaType: 'application/pdf',
      bytes: Buffer.from('%PDF'),
    };
    const { bytes } = await compose({ parts: [pdf, invitation] });
    const raw = bytes.toString('latin1').replace(/\r\n\s+/g, ' ');
    expect(raw).toMatch(/multipart\/alternative/);
    expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    const { attachments } = await PostalMime.parse(bytes);
    const files = attachments.filter(({ disposition }) => disposition === 'attachment');
    expect(files.map(({ filename }) => filename).sort()).toEqual(['Innkalling.pdf', 'mote.ics']);
    const unfolded = bytes.toString('latin1').replaceAll('\r\n', '');
    expect(unfolded).toContain(Buffer.from(calendar).toString('base64'));
  });
});

describe('the folder', () => {
  const folder = async () => {
    const path = await mkdtemp(join(tmpdir(), 'omforent-mail-'));
    onTestFinished(() => rm(path, { recursive: true }));
    return path;
  };

  test('the demo lays mail there also where a server is named, once per message', async () => {
    const dataDirectory = await folder();
    const smtp = { host: 'mail.x.example', port: 25, secure: false };
    const settings = { dataDirectory, demo: true, mail: { from: mail.from.email, smtp } };
    const mailer = openMailer(settings);
    expect(await mailer.send(mail)).toMatchObject({ ok: true });
    expect(await mailer.send(mail)).toMatchObject({ ok: true });
    const laid = join(dataDirectory, 'post', 'ut');
    expect(await readdir(laid)).toEqual(['msg_1.eml']);
    expect((await PostalMime.parse(await readFile(join(laid, 'msg_1.eml')))).subject).toBe(
      'Innkalling',
    );
  });

  test('one that cannot be written is a hindrance, not a surprise', async () => {
    const settings = { dataDirectory: '/dev/null/x', demo: true };
    expect(await openMailer(settings).send(mail)).toMatchObject({ ok: false, holdsUp: 'all' });
  });
});
