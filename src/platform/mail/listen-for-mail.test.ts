import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listenForMail } from './listen-for-mail.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import { smtpMailer } from './smtp-mailer.ts';
import { takeFromFolder } from './take-from-folder.ts';

const mail = (email: string): OutgoingMail => ({
  id: 'msg_1',
  from: { name: 'Vara', email: 'vara@kommune.example' },
  to: { name: '', email },
  replyTo: null,
  subject: 'Svar',
  text: 'Jeg kommer.\n',
  language: 'nb',
  date: new Date('2026-03-02T10:00:00Z'),
  parts: [],
});

async function listening(take: (raw: Buffer) => Promise<void>) {
  const options = { host: '127.0.0.1', port: 0, address: 'post@omforent.example', take };
  const started = await listenForMail(options);
  if (!started.ok) throw new Error(started.refusal.code);
  onTestFinished(started.value.close);
  const { port } = started.value;
  const peer = smtpMailer({ host: '127.0.0.1', port, secure: false }, 'vara@kommune.example');
  return { port, send: (to: string) => peer.send(mail(to)) };
}

test('mail for our address is taken, also with a mark behind a plus; nothing is passed on', async () => {
  const taken: string[] = [];
  const { send } = await listening(async (raw) => {
    taken.push(raw.toString('utf8'));
  });
  expect(await send('post@omforent.example')).toMatchObject({ ok: true });
  expect(await send('Post+m1@omforent.example')).toMatchObject({ ok: true });
  for (const other of [
    'alle@omforent.example',
    'post@x.example',
    'post@omforent.example.x.example',
  ]) {
    expect(await send(other)).toMatchObject({ ok: false, problem: 'recipient-refused' });
  }
  expect(taken).toHaveLength(2);
  expect(taken[0]).toContain('Jeg kommer.');
});

test('a mail that could not be kept is asked for again', async () => {
  const { send } = await listening(() => Promise.reject(new Error('the database is away')));
  expect(await send('post@omforent.example')).toMatchObject({ ok: false, holdsUp: 'later' });
});

test('a port that another has is refused', async () => {
  const { port } = await listening(async () => undefined);
  const options = { host: '127.0.0.1', port, address: 'a@x.example', take: async () => undefined };
  expect(await listenForMail(options)).toMatchObject({ refusal: { code: 'address-taken', port } });
});

test('files in the folder are taken once, and one that cannot be taken stays', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'omforent-inn-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'sub.eml'));
  const before = new Date(Date.now() - 60_000);
  for (const name of ['a.eml', 'b.ics', 'broken.eml', 'c.txt', '.hidden.eml']) {
    await writeFile(join(folder, name), name);
    await utimes(join(folder, name), before, before);
  }
  await writeFile(join(folder, 'being-written.eml'), 'half');
  const taken: string[] = [];
  const take = async (raw: Buffer) => {
    if (raw.toString() === 'broken.eml') throw new Error('not now');
    taken.push(raw.toString());
  };
  const first = await takeFromFolder(folder, 1000, take);
  expect(first).toMatchObject({ taken: 2, surprises: [expect.any(Error)] });
  await takeFromFolder(folder, 1000, take);
  expect(taken).toEqual(['a.eml', 'b.ics']);
  expect(await readdir(join(folder, 'tatt'))).toEqual(['a.eml', 'b.ics']);
  expect(await readdir(folder)).toContain('broken.eml');
});

test('a folder that is not there holds nothing', async () => {
  const empty = await takeFromFolder('/nowhere/at/all', 1000, async () => undefined);
  expect(empty).toEqual({ taken: 0, surprises: [] });
});
