import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const settings = (env: Record<string, string>) => {
  const verdict = readSettings(env);
  return verdict.ok ? verdict.value : verdict.refusal;
};

test('nothing given: port 3000 on this machine, ./data, with the demo', () => {
  expect(settings({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDirectory: resolve('data'),
    demo: true,
    mail: { from: 'post@omforent.example' },
  });
});

test('a mail server is read with its account, and with the port that fits its scheme', () => {
  const env = {
    OMFORENT_SMTP_URL: 'smtp://post%40x.example:s%2Fe@mail.x.example',
    OMFORENT_MAIL_FROM: 'post@x.example',
    OMFORENT_MAIL_IN_PORT: '2525',
  };
  const account = { user: 'post@x.example', password: 's/e' };
  const smtp = { host: 'mail.x.example', port: 587, secure: false, account };
  expect(settings(env)).toMatchObject({ mail: { smtp, from: 'post@x.example', inPort: 2525 } });
  const secure = { ...env, OMFORENT_SMTP_URL: 'smtps://mail.x.example' };
  expect(settings(secure)).toMatchObject({ mail: { smtp: { port: 465, secure: true } } });
});

test('a mail server without a sender is refused, and no refusal tells a password', () => {
  expect(settings({ OMFORENT_SMTP_URL: 'smtp://mail.x.example' })).toMatchObject({
    name: 'OMFORENT_MAIL_FROM',
  });
  const wrong = settings({ OMFORENT_SMTP_URL: 'http://u:hemmelig@x.example/' });
  expect(wrong).toMatchObject({ name: 'OMFORENT_SMTP_URL', value: 'http://…@x.example/' });
});

test('an empty value counts as not given', () => {
  expect(settings({ PORT: '', DATABASE_URL: ' ' })).toEqual(settings({}));
});

test('a server of one’s own starts without the demo unless asked for', () => {
  const databaseUrl = 'postgres://a:b@db:5432/omforent';
  expect(settings({ DATABASE_URL: databaseUrl })).toMatchObject({ databaseUrl, demo: false });
  expect(settings({ DATABASE_URL: databaseUrl, OMFORENT_DEMO: '1' })).toMatchObject({ demo: true });
});

test.each([
  ['PORT', '80a'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['HOST', 'a b'],
  ['DATABASE_URL', 'mysql://a/b'],
  ['DATABASE_URL', 'postgres://host-without-database'],
  ['DATABASE_URL', 'nonsense'],
  ['OMFORENT_DEMO', 'yes'],
  ['OMFORENT_SMTP_URL', 'mail.x.example'],
  ['OMFORENT_SMTP_URL', 'smtp://mail.x.example/path'],
  ['OMFORENT_MAIL_FROM', 'post'],
  ['OMFORENT_MAIL_FROM', 'a@x.example,b@x.example'],
  ['OMFORENT_MAIL_IN_PORT', '70000'],
])('%s=%s is refused by name', (name, value) => {
  expect(settings({ [name]: value })).toMatchObject({ code: 'setting-wrong', name, value });
});
