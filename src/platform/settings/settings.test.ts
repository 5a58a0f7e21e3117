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
  });
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
])('%s=%s is refused by name', (name, value) => {
  expect(settings({ [name]: value })).toMatchObject({ code: 'setting-wrong', name, value });
});
