import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import type { MeetingId } from '../../kernel/ids.ts';
import { actingAsProgram, perform } from '../../modules/identity/command.ts';
import {
  answersComeTo,
  messagesAbout,
  queueMessage,
  takeIncoming,
} from '../../modules/messages/index.ts';
import { sendSummons } from '../../modules/summons/commands/send-summons.ts';
import { readInvitations } from '../../modules/summons/store/reads.ts';
import { calledSetting } from '../../modules/summons/test-setting.ts';
import { inTransaction } from '../../platform/database/index.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { logTo } from '../../platform/log/log.ts';
import { stopReadingMail } from '../../platform/mail/index.ts';
import { testMailServer } from '../../platform/mail/test-mail-server.ts';
import { takeReply } from './incoming-mail.ts';
import { startMail } from './mail.ts';

afterAll(stopReadingMail);

const database = await testDatabase();
const { db } = database;
const lines: string[] = [];
const log = logTo({ write: (line) => lines.push(line) });

async function running(given: { demo: boolean; inPort?: number }) {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'omforent-post-'));
  const server = await testMailServer();
  const smtp = { host: '127.0.0.1', port: server.port, secure: false };
  const { inPort, demo } = given;
  const mail = { from: 'post@omforent.example', smtp, ...(inPort === undefined ? {} : { inPort }) };
  const settings = { port: 0, host: '127.0.0.1', dataDirectory, demo, mail };
  const started = await startMail(database, settings, log);
  if (!started.ok) throw new Error(started.refusal.code);
  onTestFinished(async () => {
    await started.value.stop();
    await server.close();
    await rm(dataDirectory, { recursive: true });
  });
  return { ...server, dataDirectory };
}

let last = 0;
const queue = (meetingId: MeetingId) =>
  inTransaction(db, (tx) =>
    queueMessage(
      tx,
      {
        about: { meetingId },
        bodyId: null,
        to: { name: 'Medlem', email: 'medlem@kommune.example', personId: null },
        writtenStandard: 'nb',
        subject: 'Innkalling',
        text: 'Velkommen.',
        parts: [],
        onceKey: `key-${++last}`,
      },
      new Date(),
    ),
  );

describe('the running server', () => {
  test('sends what is queued as soon as that is committed', async () => {
    const { delivered } = await running({ demo: false });
    await queue('meet_sent');
    await expect.poll(() => delivered.length, { timeout: 4_000 }).toBe(1);
    const standing = async () => (await messagesAbout(db, 'meet_sent'))[0]?.state;
    await expect.poll(standing).toBe('sent');
    expect(lines).toEqual([]);
  });

  test('sends nothing in the demo, and lays it in the folder', async () => {
    const { delivered, dataDirectory } = await running({ demo: true });
    const id = await queue('meet_demo');
    const laid = () => readdir(join(dataDirectory, 'post', 'ut')).catch(() => []);
    await expect.poll(laid, { timeout: 4_000 }).toEqual([`${id}.eml`]);
    expect(delivered).toEqual([]);
  });

  test('takes what lies in the folder when it starts', async () => {
    const path = await mkdtemp(join(tmpdir(), 'omforent-post-'));
    onTestFinished(() => rm(path, { recursive: true }));
    const folder = join(path, 'post', 'inn');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'a.eml'), 'From: a@x.example\r\nSubject: Fra mappen\r\n\r\nHei');
    const before = new Date(Date.now() - 60_000);
    await utimes(join(folder, 'a.eml'), before, before);
    const settings = { port: 0, host: '127.0.0.1', dataDirectory: path, demo: true };
    const started = await startMail(database, settings, log);
    const came = () =>
      db
        .selectFrom('messages.incoming')
        .select('came_by')
        .where('subject', '=', 'Fra mappen')
        .execute();
    await expect.poll(came, { timeout: 4_000 }).toEqual([{ came_by: 'folder' }]);
    if (started.ok) await started.value.stop();
  });

  test('tells where answers come in only where it takes them', async () => {
    await running({ demo: false });
    expect(await answersComeTo(db)).toBeNull();
    await running({ demo: false, inPort: 0 });
    expect(await answersComeTo(db)).toBe('post@omforent.example');
  });
});

test('a calendar that declines what it was sent is recorded, and calls up the deputy', async () => {
  const setting = await calledSetting(db);
  const { secretary } = setting;
  const meetingId = await setting.publishedMeeting();
  const order = { meetingId, publication: 1, files: new Map(), origin: 'http://prove.example' };
  expect(await perform(db, sendSummons, order, secretary)).toMatchObject({ ok: true });
  const { delivered } = await running({ demo: false });
  const toMember = () => delivered.find(({ to }) => to.includes('kommune@prove.example'));
  await expect.poll(toMember, { timeout: 8_000 }).toBeDefined();
  const mail = await PostalMime.parse(toMember()?.raw ?? '');
  const invitation = mail.attachments.find((part) => part.method === 'REQUEST');
  const uid = /^UID:(.*)$/m.exec(Buffer.from(invitation?.content as ArrayBuffer).toString())?.[1];
  const reply = [
    'From: kommune@prove.example',
    'Message-ID: <svar@prove.example>',
    'Content-Type: text/calendar; method=REPLY',
    '',
    'BEGIN:VCALENDAR',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    `UID:${uid?.trim()}`,
    'SEQUENCE:0',
    'ATTENDEE;PARTSTAT=DECLINED:mailto:kommune@prove.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  const acting = { ...actingAsProgram(secretary.now), today: secretary.today };
  const come = () => takeIncoming(db, { raw: Buffer.from(reply), by: 'smtp' }, takeReply, acting);
  expect(await come()).toMatchObject({ first: true, state: 'handled' });
  expect(await come()).toMatchObject({ first: false });
  const invitations = await readInvitations(db, meetingId);
  expect(invitations.find(({ name }) => name === 'Kommune')).toMatchObject({
    reply: 'not-coming',
    repliedVia: 'calendar',
  });
  expect(invitations.filter(({ standsInFor }) => standsInFor !== null)).toHaveLength(1);
});
