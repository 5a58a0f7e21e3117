import { expect, onTestFinished, test } from 'vitest';
import { smtpMailer } from './smtp-mailer.ts';
import { testMailServer } from './test-mail-server.ts';

const mail = {
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

test('a server that refuses the account holds up all, and no answer tells the password', async () => {
  const server = await testMailServer();
  onTestFinished(server.close);
  server.behaviour.account = () => false;
  const account = { user: 'bruker-navn', password: 'svært-hemmelig' };
  const at = { host: '127.0.0.1', port: server.port, secure: false, account };
  const outcome = await smtpMailer(at, mail.from.email).send(mail);
  expect(outcome).toMatchObject({ ok: false, holdsUp: 'all', problem: 'server-refuses-us' });
  expect(JSON.stringify(outcome)).not.toMatch(/svært-hemmelig|bruker-navn/);
});

test('one that lets the account in takes the mail', async () => {
  const server = await testMailServer();
  onTestFinished(server.close);
  server.behaviour.account = ({ user, password }) => user === 'u' && password === 'p';
  const account = { user: 'u', password: 'p' };
  const at = { host: '127.0.0.1', port: server.port, secure: false, account };
  expect(await smtpMailer(at, mail.from.email).send(mail)).toMatchObject({ ok: true });
  expect(server.delivered).toHaveLength(1);
});
